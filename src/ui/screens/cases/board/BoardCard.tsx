import { useMemo, useState } from 'preact/hooks';
import type { CaseEntry } from '../../../../cases/case.ts';
import { sharedFacts } from '../../../../cases/case-facts.ts';
import { RouteLink } from '../../../components/RouteLink.tsx';
import type { Fresh } from '../../../state/board-fresh.ts';
import { select, selected } from '../../../state/board-selected.ts';
import type { CaseProblem } from '../../../state/cases.ts';
import { useSession } from '../../../state/session.ts';
import { linkOf, removeWithUndo } from '../case-actions.ts';
import { EntryResult } from '../EntryResult.tsx';
import { plansToConfirm } from '../one/plans.ts';
import { SafeDay } from '../SafeDay.tsx';
import { StoreFailed } from '../StoreFailed.tsx';
import { useMoment } from '../standing-now.ts';
import { type InstrumentTelling, tellEntry, tellFacts } from '../tell-entry.ts';
import { archiveWithUndo } from './board-actions.ts';
import { aheadAfterOverdue, askedFirst, unfinished } from './first-question.ts';

interface Props {
  readonly fresh: Fresh;
  readonly telling: InstrumentTelling;
  /** Where the focus goes once this case is no longer here. */
  readonly next: string;
}

/** One case on the board: its name, its next safe day with what must be done, what else it asks. */
export function BoardCard({ fresh, telling, next }: Props) {
  const { words, dates, today } = useSession();
  const selecting = selected.value !== null;
  const isSelected = selected.value?.has(fresh.row.id) ?? false;
  // A board is drawn again with every key of a search: a card that says the same is not drawn with it.
  return useMemo(
    () => <Card {...{ fresh, telling, next, selecting, isSelected }} />,
    [fresh, telling, next, selecting, isSelected, words.value, dates.value, today.value],
  );
}

function Card({
  fresh,
  telling,
  next,
  selecting,
  isSelected,
}: Props & { readonly selecting: boolean; readonly isSelected: boolean }) {
  const { words } = useSession();
  const t = words.value.board;
  const { case: of } = fresh.answered;
  const person = of.person.name;
  return (
    <li class="card case-card">
      <div class="card-head">
        {selecting && (
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={t.select.one(of.name)}
            onChange={(event) => select([of.id], event.currentTarget.checked)}
          />
        )}
        <h3>
          <RouteLink to={{ screen: 'cases', id: of.id }}>
            <bdi id={linkOf(of.id)}>{of.name}</bdi>
          </RouteLink>
        </h3>
        {of.state !== 'open' && <span class="chip">{t.states[of.state]}</span>}
        {of.archived && <span class="chip">{t.archivedMark}</span>}
      </div>
      {person && !of.name.includes(person) && (
        <p class="quiet">
          <span class="hidden">{t.person}: </span>
          <bdi>{person}</bdi>
        </p>
      )}
      <Pressing fresh={fresh} telling={telling} />
      {!selecting && <CardActions fresh={fresh} next={next} />}
    </li>
  );
}

/** The question that presses most, and how many more there are. */
function Pressing({ fresh, telling }: Omit<Props, 'next'>) {
  const session = useSession();
  const { words, dates, today } = session;
  const t = words.value.board;
  const { answered, row } = fresh;
  const { case: of, answers } = answered;
  const moment = useMoment(row.pending.map(({ day }) => day));
  const entry = askedFirst(fresh);
  if (!entry) return <p class="quiet">{t.noQuestion}</p>;
  const answer = answers.get(entry.id);
  const isClosed = of.state === 'closed' && row.pending.length > 0;
  const then = isClosed ? null : aheadAfterOverdue(row.pending, today.value, moment);
  const thenAsks = then && of.entries.find(({ id }) => id === then.entry);
  const others = of.entries.length - (thenAsks ? 2 : 1);
  const toConfirm = of.state === 'closed' ? 0 : plansToConfirm(of, session).length;
  const open = unfinished(fresh, entry);
  const facts = entry.kind === 'term' || entry.kind === 'count' ? tellFacts(session, asked(), telling) : '';
  function asked(): CaseEntry {
    const shared = entry?.kind === 'term' ? sharedFacts(of).facts : {};
    return { ...(entry as CaseEntry), facts: { ...shared, ...entry?.facts } };
  }
  return (
    <>
      {row.pending.length === 0 && (
        <p class="quiet">{answer?.kind === 'met' ? t.allMet : words.value.cases.noSafeDay}</p>
      )}
      <div class={row.pending.length > 0 ? 'next-day' : undefined}>
        {isClosed ? (
          <p class="quiet">{words.value.caseAbout.next.notOpen}</p>
        ) : (
          <EntryResult answer={answer} />
        )}
      </div>
      <p class="card-asks">{tellEntry(session, entry)}</p>
      {facts && <p class="quiet">{facts}</p>}
      {entry.snoozed && entry.snoozed > today.value && (
        <p class="quiet">{t.snoozed(dates.value.short(entry.snoozed))}</p>
      )}
      {then && thenAsks && (
        <div data-then={then.entry}>
          <p>
            <span class="quiet">{t.behind}</span>{' '}
            <SafeDay day={then.day} clock={then.clock} zone={then.zone} />
          </p>
          <p class="card-asks">{tellEntry(session, thenAsks)}</p>
        </div>
      )}
      {toConfirm > 0 && <p class="wrong">{words.value.casePlans.toConfirm(toConfirm)}</p>}
      {others > 0 && (
        <p class="quiet">
          {t.further(others)}
          {open > 0 && `, ${t.unfinished(open)}`}
        </p>
      )}
    </>
  );
}

function CardActions({ fresh, next }: Pick<Props, 'fresh' | 'next'>) {
  const session = useSession();
  const { board: t, cases } = session.words.value;
  const { case: of } = fresh.answered;
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  return (
    <>
      {problem && <StoreFailed problem={problem} />}
      <div class="actions quietly">
        <button
          type="button"
          aria-label={of.archived ? t.unarchiveOf(of.name) : t.archiveOf(of.name)}
          onClick={async () => setProblem(await archiveWithUndo(session, [of], !of.archived, next))}
        >
          {of.archived ? t.unarchive : t.archive}
        </button>
        <button
          type="button"
          aria-label={cases.removeOf(of.name)}
          onClick={async () => setProblem(await removeWithUndo(session, of, next))}
        >
          {cases.remove}
        </button>
      </div>
    </>
  );
}
