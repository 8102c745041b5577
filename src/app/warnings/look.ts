import type { Day } from '../../calendar/day.ts';
import { dateOf, type Instant, type Zone } from '../../calendar/zone.ts';
import type { BoardRow, PendingTerm } from '../../cases/board-row.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import type { WarningSettings } from '../../cases/warning-settings.ts';
import { type Badge, badgeOf, type Standing, snoozeDay, standingOf } from '../../cases/warning-standing.ts';
import { dueWarnings, type ToldTerms } from '../../cases/warnings-due.ts';
import type { CaseStore } from '../../store/case-store.ts';
import type { StoreProblem } from '../../store/problem.ts';
import { boardRowOf } from '../case/board-row.ts';
import { answerCase } from '../case/days.ts';
import { nearRows, type RowLaw } from './rows.ts';

/** A term of which somebody is to be warned, as it stands now. */
export interface Warned {
  readonly case: Case;
  readonly entry: CaseEntry;
  readonly term: PendingTerm;
  readonly standing: Standing;
  /** Where the term ends it is another day now than here. */
  readonly otherDay: boolean;
  /** The day to which it may be snoozed; null: it would then be too late. */
  readonly snooze: Day | null;
}

export interface Looked {
  readonly badge: Badge;
  /** The one that ends first comes first. */
  readonly warned: readonly Warned[];
  /** To be kept once that was told. */
  readonly told: ToldTerms;
  /** When to look again. */
  readonly next: Instant;
}

export interface LookAt {
  readonly store: CaseStore;
  readonly law: RowLaw;
  readonly settings: WarningSettings;
  readonly told: ToldTerms;
  readonly now: Instant;
  /** The zone of the user's clock. */
  readonly here: Zone;
}

/** However far the next moment is: days go by, and cases come near. */
const AT_LEAST_EVERY = { hours: 12 };
/** Where rows were still being made. */
const SOON = { minutes: 1 };

const earlier = (a: Instant, b: Instant): Instant =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) <= 0 ? a : b;

/** What presses, what is to be told and when to look again. Before anything is told of a case it is computed anew. */
export async function lookForWarnings(at: LookAt): Promise<Looked | StoreProblem> {
  const { store, law, settings, told, now, here } = at;
  const near = await nearRows(store.board, law);
  if ('problem' in near) return near;
  const first = dueWarnings(near.rows, told, settings, now, here);
  const ids = [...new Set(first.due.map(({ caseId }) => caseId))];
  const read = await store.getMany(ids);
  if ('problem' in read) return read;
  const cases = new Map(read.cases.map((of) => [of.id, of]));
  const anew = await computedAnew(near.rows, ids, cases, law);
  // Only what may be told is put to the question once more.
  const asked = new Set(ids);
  const second = dueWarnings(
    anew.filter(({ id }) => asked.has(id)),
    told,
    settings,
    now,
    here,
  );
  const warned = second.due.flatMap(({ caseId, term }): Warned[] => {
    const of = cases.get(caseId);
    const entry = of?.entries.find(({ id }) => id === term.entry);
    if (!of || !entry) return [];
    const standing = standingOf(term, now, here);
    const otherDay = dateOf(now, term.zone ?? here) !== dateOf(now, here);
    return [{ case: of, entry, term, standing, otherDay, snooze: snoozeDay(term, now, here) }];
  });
  const atMost = Temporal.Instant.from(now)
    .add(near.current ? AT_LEAST_EVERY : SOON)
    .toString();
  const next = [first.next, second.next].reduce<Instant>((a, b) => (b ? earlier(a, b) : a), atMost);
  const others = Object.entries(first.told).filter(([key]) => !asked.has(key.slice(0, key.indexOf('/'))));
  const toKeep = { ...Object.fromEntries(others), ...second.told };
  return { badge: badgeOf(anew, now, here), warned, told: toKeep, next };
}

/** The rows, those of the cases named made anew of the cases as they are now; of one that is gone there is none. */
async function computedAnew(
  rows: readonly BoardRow[],
  ids: readonly string[],
  cases: ReadonlyMap<string, Case>,
  { library, index, today }: RowLaw,
): Promise<readonly BoardRow[]> {
  const anew = new Map<string, BoardRow | null>();
  for (const id of ids) {
    const of = cases.get(id);
    const answered = of && (await answerCase(of, library, index, today));
    // A law that cannot be read says nothing against what it was computed to before.
    const failed = answered && [...answered.answers.values()].some(({ kind }) => kind === 'failed');
    if (!failed) anew.set(id, answered ? boardRowOf(answered, index) : null);
  }
  return rows.flatMap((row) => {
    const made = anew.get(row.id);
    return made === null ? [] : [made ?? row];
  });
}
