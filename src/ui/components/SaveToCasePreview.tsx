import { useEffect, useMemo } from 'preact/hooks';
import { addSharing, keptApart } from '../../app/case/save-entry.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { sharedFacts } from '../../cases/case-facts.ts';
import type { AddProblem } from '../../cases/entries.ts';
import { useCaseInstruments, useNamesOf } from '../screens/cases/history/use-case-names.ts';
import { OtherState } from '../screens/cases/OtherState.tsx';
import { Effects } from '../screens/cases/one/events/Effects.tsx';
import { tellingPlans } from '../screens/cases/one/plans.ts';
import { useCaseLaw } from '../screens/cases/one/use-case-law.ts';
import { useCase } from '../state/case-store-use.ts';
import { asEntry, now } from '../state/cases.ts';
import { useEntryLaw } from '../state/entry-law.ts';
import { useSession } from '../state/session.ts';
import type { EntryQuestion } from './Actions.tsx';
import { SharedLines } from './SharedLines.tsx';

interface Props {
  readonly into: string;
  readonly entry: EntryQuestion;
  /** Whether what it does to the case is in sight, or cannot be. */
  readonly onSight: (inSight: boolean) => void;
}

/** What a question brings into a case that is there, and what of the case it moves, before it is saved. */
export function SaveToCasePreview({ into, entry, onSight }: Props) {
  const session = useSession();
  const watched = useCase(into);
  const law = useEntryLaw(entry);
  const of = watched.state === 'ready' ? watched.case : null;
  const written = JSON.stringify(entry);
  const tried = useMemo(() => {
    if (!of || !law) return null;
    const question = asEntry(entry);
    // The question stands on both sides: only what it brings moves anything.
    const before = { ...of, entries: [...of.entries, question] };
    const add = tellingPlans<AddProblem>(
      (seen, at) => addSharing(seen, question, law, () => crypto.randomUUID(), at),
      session,
    );
    return { before, question, made: add(of, now()) };
  }, [of, law, written]);
  const after = tried && 'case' in tried.made ? tried.made.case : null;
  // What cannot be shown is told by saving it.
  const isVain = watched.state === 'failed' || watched.state === 'none' || (tried !== null && !after);
  useEffect(() => onSight(isVain), [tried, isVain]);
  if (isVain) return null;
  if (!tried || !after || !law || !of) return <Computing />;
  const lifted = after.entries.find(({ id }) => id === tried.question.id) ?? tried.question;
  return (
    <Preview
      of={of}
      before={tried.before}
      after={after}
      apart={keptApart(of, lifted, law)}
      entry={lifted}
      onSight={onSight}
    />
  );
}

function Computing() {
  return <p class="quiet">{useSession().words.value.caseEvents.effects.computing}</p>;
}

interface PreviewProps extends Pick<Props, 'onSight'> {
  readonly of: Case;
  readonly before: Case;
  readonly after: Case;
  readonly entry: CaseEntry;
  readonly apart: readonly string[];
}

function Preview({ of, before, after, entry, apart, onSight }: PreviewProps) {
  const t = useSession().words.value.cases.save;
  const law = useCaseLaw(after);
  const names = useNamesOf(useCaseInstruments(after));
  const shared = sharedFacts(of).facts;
  return (
    <div class="save-preview">
      <OtherState of={after} entry={entry} />
      <SharedLines before={before} after={after} title={t.brings} />
      {apart.length > 0 && (
        <>
          <p>{t.apart}</p>
          <ul>
            {apart.map((fact) => {
              const [label, said] = names.fact(fact, entry.facts[fact] ?? '', entry);
              return (
                <li key={fact}>
                  <bdi>{t.apartFrom(label, said, names.fact(fact, shared[fact] ?? '', null)[1])}</bdi>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Effects
        before={before}
        after={after}
        law={law}
        onShown={(state) => state === after && onSight(true)}
      />
    </div>
  );
}
