import type { EntryAnswer } from '../../../../app/case/answer.ts';
import { termFacts } from '../../../../app/case/question-facts.ts';
import { rolesOf } from '../../../../app/compute-term.ts';
import type { Case, CaseEntry } from '../../../../cases/case.ts';
import { isOverdue } from '../../../../cases/next-safe-day.ts';
import type { BuiltInstrument } from '../../../../law/built/files.ts';
import { citation } from '../../../../wording/citation.ts';
import { dataLangOf } from '../../../../wording/words.ts';
import { useLoaded } from '../../../state/loaded.ts';
import { useSession } from '../../../state/session.ts';
import { EntryLink } from '../EntryLink.tsx';
import { SafeDay } from '../SafeDay.tsx';
import { isNear, standsAt, useMoment } from '../standing-now.ts';
import { type InstrumentTelling, tellEntry } from '../tell-entry.ts';

interface Props {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  readonly telling: InstrumentTelling;
}

type Pending = { readonly entry: CaseEntry; readonly answer: Extract<EntryAnswer, { kind: 'safe' }> };

/** What is still to be done, by its safe day: what is overdue stands first. */
function pendingOf(of: Case, answers: Props['answers']): Pending[] {
  return of.entries
    .flatMap((entry): Pending[] => {
      const answer = answers.get(entry.id);
      return answer?.kind === 'safe' ? [{ entry, answer }] : [];
    })
    .sort((a, b) => (a.answer.day < b.answer.day ? -1 : a.answer.day > b.answer.day ? 1 : 0));
}

const UNANSWERED: readonly EntryAnswer['kind'][] = ['facts-missing', 'withheld', 'failed', 'unknown'];

/** What comes next in a case, in one strong line: by when, what, where, by which provision. */
export function Next({ of, answers, telling }: Props) {
  const { words, today } = useSession();
  const t = words.value.caseAbout.next;
  const pending = pendingOf(of, answers);
  const moment = useMoment(pending.map(({ answer }) => answer.day));
  if (of.entries.length === 0 || answers.size === 0) return null;
  const unanswered = [...answers.values()].filter(({ kind }) => UNANSWERED.includes(kind)).length;
  const open = unanswered > 0 && (
    <p class="quiet" data-unanswered={unanswered}>
      {t.notAnswered(unanswered)}
    </p>
  );
  // The day ends where the State that decides has its clocks.
  const isOver = ({ answer }: Pending) => {
    const stands = isNear(answer.day, today.value) ? standsAt(answer, moment) : null;
    return stands ? stands === 'overdue' : isOverdue(answer.day, today.value);
  };
  const overdue = pending.filter(isOver);
  const ahead = pending.find((one) => !isOver(one));
  const [first] = overdue;
  if (of.state === 'closed' && pending.length > 0) {
    return <p class="next-day quiet">{t.notOpen}</p>;
  }
  if (!first && !ahead) {
    const met = [...answers.values()].some(({ kind }) => kind === 'met');
    return (
      <div class="next-day">
        <p class="quiet">{met && unanswered === 0 ? t.allDone : t.none}</p>
        {open}
      </div>
    );
  }
  return (
    <section class="next-day" aria-labelledby="next-day-title">
      <h2 id="next-day-title">{t.title}</h2>
      {first && <Line of={of} telling={telling} pending={first} more={overdue.length - 1} overdue />}
      {ahead && <Line of={of} telling={telling} pending={ahead} more={0} />}
      {open}
    </section>
  );
}

interface LineProps {
  readonly of: Case;
  readonly telling: InstrumentTelling;
  readonly pending: Pending;
  /** Others that are overdue as well. */
  readonly more: number;
  readonly overdue?: boolean;
}

function Line({ of, telling, pending: { entry, answer }, more, overdue = false }: LineProps) {
  const session = useSession();
  const { words, lang, stateWords } = session;
  const t = words.value.caseAbout.next;
  const rule = useRule(of, entry);
  const said = entry.kind === 'term' ? telling.get(entry.instrument)?.terms[entry.rule] : undefined;
  const where = rule?.receiver ? stateWords.value[rule.receiver]?.inSeat : undefined;
  return (
    <div class={overdue ? 'next-line overdue' : 'next-line'} data-next={overdue ? 'overdue' : 'ahead'}>
      <p class="next-when">
        {overdue && <strong>{t.overdue}: </strong>}
        <SafeDay day={answer.day} clock={answer.clock} zone={answer.zone} />
      </p>
      <p>
        {said?.duty && <>{where ? `${said.duty} (${where})` : said.duty}. </>}
        <EntryLink of={of} entry={entry}>
          {tellEntry(session, entry)}
        </EntryLink>
        {rule?.provision && (
          <span class="quiet" data-provision={rule.provision}>
            , {citation(rule.provision, dataLangOf(lang.value), rule.of)}
          </span>
        )}
      </p>
      {more > 0 && <p class="wrong">{t.alsoOverdue(more)}</p>}
    </div>
  );
}

/** The provision of a term, and the State whose authority must receive. */
function useRule(of: Case, entry: CaseEntry) {
  const { library } = useSession();
  const id = entry.kind === 'term' ? entry.instrument : null;
  const loaded = useLoaded<BuiltInstrument | null>(
    async () => (id === null ? { value: null } : library.instrument(id)),
    [id],
  );
  if (entry.kind !== 'term' || loaded.state !== 'ready' || !loaded.value) return null;
  const rule = loaded.value.terms.find((one) => one.rule === entry.rule);
  if (!rule) return null;
  const { facts } = termFacts(of, entry, loaded.value, rule);
  const { roles } = rolesOf(loaded.value, rule, facts);
  return {
    provision: rule.provision,
    of: loaded.value.instrument.kind === 'national-law' ? ('code' as const) : ('treaty' as const),
    receiver: rule.receivedBy && roles[rule.receivedBy],
  };
}
