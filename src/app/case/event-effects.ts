import type { Day } from '../../calendar/day.ts';
import type { Case, CaseEntry, Facts } from '../../cases/case.ts';
import { sharedFacts } from '../../cases/case-facts.ts';
import { sameJson } from '../../cases/change.ts';
import type { Json } from '../../cases/json.ts';
import type { InstrumentFile, LibraryIndex } from '../../law/built/files.ts';
import type { Library } from '../library.ts';
import { loadStates } from '../load-states.ts';
import { ROLES } from '../roles.ts';
import { type TermRow, termsFromEvents } from '../terms-from-event.ts';
import type { EntryAnswer } from './answer.ts';
import { answerEntry } from './days.ts';
import { instrumentsBehind, lawsBeside } from './events.ts';
import { type MovedReading, movedReadings, sameReadings } from './moved-readings.ts';
import { type Readings, readingsOf } from './readings.ts';

/** A question whose answer a change moves. Null: it is not there on that side. */
export interface EntryEffect {
  readonly entry: CaseEntry;
  readonly before: EntryAnswer | null;
  readonly after: EntryAnswer | null;
  /** Of the readings behind it those that are others: a release may move though the safe day stays. */
  readonly readings: readonly MovedReading[];
}

/** A term that a new event starts and the case does not hold: `entry` adds it, with an id of its own. */
export interface StartedTerm {
  readonly entry: Omit<Extract<CaseEntry, { kind: 'term' }>, 'id'>;
  /** The event that starts it. */
  readonly event: string;
  /** It hangs on another term, and that one starts from the event. */
  readonly chained: boolean;
  readonly answer: EntryAnswer;
}

/** What a change of a case moves, looked at before it is made. */
export interface Effects {
  readonly moves: readonly EntryEffect[];
  readonly starts: readonly StartedTerm[];
}

/** The day an answer is listed by. */
export function dayOfAnswer(answer: EntryAnswer | null): Day | null {
  if (answer?.kind === 'met') return answer.day ?? answer.on;
  return answer && 'day' in answer ? answer.day : null;
}

function byDay(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** A question as it is before or after a change. */
interface Side {
  readonly answer: EntryAnswer;
  readonly readings: Readings | null;
}

async function sideOf(
  of: Case,
  id: string,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<Side | null> {
  const entry = of.entries.find((one) => one.id === id);
  if (!entry) return null;
  const [answer, readings] = await Promise.all([
    answerEntry(of, entry, library, index, today),
    readingsOf(of, entry, library, index, today),
  ]);
  return { answer, readings };
}

const isMet = (side: Side | null): boolean => side?.answer.kind === 'met';

/** What differs between the two; null where nothing does. What is behind a day that was met moves nobody. */
function effectOf(entry: CaseEntry, was: Side | null, is: Side | null): EntryEffect | null {
  const [before, after] = [was?.answer ?? null, is?.answer ?? null];
  const readings = isMet(was) && isMet(is) ? null : ([was?.readings ?? null, is?.readings ?? null] as const);
  const isSame = sameJson(before as Json, after as Json) && (!readings || sameReadings(...readings));
  return isSame ? null : { entry, before, after, readings: readings ? movedReadings(...readings) : [] };
}

/** Every question whose answer, or a reading behind it, differs, in the order of its day, and the terms that new events start. */
export async function effectsOf(
  before: Case,
  after: Case,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<Effects> {
  const entries = new Map([...before.entries, ...after.entries].map((entry) => [entry.id, entry]));
  const all = await Promise.all(
    [...entries.values()].map(async (entry) => {
      const [was, is] = await Promise.all(
        [before, after].map((of) => sideOf(of, entry.id, library, index, today)),
      );
      return effectOf(entry, was ?? null, is ?? null);
    }),
  );
  const moves = all
    .flatMap((one) => one ?? [])
    .sort((a, b) => byDay(dayOfAnswer(a.after ?? a.before), dayOfAnswer(b.after ?? b.before)));
  return { moves, starts: await startsOf(before, after, library, index, today) };
}

/** Facts of events that were not there before. */
function newEvents(before: Case, after: Case): ReadonlySet<string> {
  const was = sharedFacts(before).facts;
  const named = new Set(after.events.flatMap(({ event }) => event ?? []));
  return new Set(
    Object.keys(sharedFacts(after).facts).filter((fact) => named.has(fact) && !Object.hasOwn(was, fact)),
  );
}

/** Who plays which part, where the case says so or all its questions do. */
function partsOf(of: Case, parties: readonly string[]): Facts {
  const found = ROLES.flatMap((role) => {
    const said = of.facts[role]
      ? [of.facts[role]]
      : [...new Set(of.entries.flatMap(({ facts }) => facts[role] ?? []))];
    const [state, other] = said.filter((one) => parties.includes(one));
    return state && !other ? [[role, state] as const] : [];
  });
  return Object.fromEntries(found);
}

async function startsOf(
  before: Case,
  after: Case,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<readonly StartedTerm[]> {
  const events = newEvents(before, after);
  if (events.size === 0) return [];
  const { own, beside } = instrumentsBehind(after, index);
  const files = new Map<string, InstrumentFile>();
  for (const id of [...own, ...beside]) {
    const loaded = await library.instrument(id);
    if ('value' in loaded) files.set(id, loaded.value);
  }
  const shared = sharedFacts(after).facts;
  const found = new Map<string, StartedTerm>();
  for (const id of own) {
    const file = files.get(id);
    if (!file) continue;
    const laws = lawsBeside([id], index).flatMap((law) => files.get(law) ?? []);
    const parts = partsOf(after, file.instrument.parties);
    const states = await loadStates(library, known(file.instrument.parties, index));
    if ('problem' in states) continue;
    const { terms } = termsFromEvents(file, laws, { ...shared, ...parts }, states.value, today);
    for (const row of terms) {
      const { instrument, rule } = { instrument: row.file.instrument.id, rule: row.rule.rule };
      const name = `${instrument}/${rule}`;
      if (!events.has(row.event) || found.has(name) || holds(after, instrument, rule)) continue;
      const entry = { kind: 'term', instrument, rule, facts: ownFacts(row, parts, after.facts) } as const;
      const answer = await answerEntry(after, { id: name, ...entry }, library, index, today);
      found.set(name, { entry, event: row.event, chained: row.chained, answer });
    }
  }
  return [...found.values()].sort((a, b) => byDay(dayOfAnswer(a.answer), dayOfAnswer(b.answer)));
}

const known = (codes: readonly string[], index: LibraryIndex): readonly string[] =>
  codes.filter((code) => index.states.some(({ state }) => state === code));

const holds = (of: Case, instrument: string, rule: string): boolean =>
  of.entries.some((entry) => entry.kind === 'term' && entry.instrument === instrument && entry.rule === rule);

/** The parts that its other questions tell and the case does not share yet. */
const ownFacts = ({ facts }: TermRow, parts: Facts, shared: Facts): Facts =>
  Object.fromEntries(
    Object.entries(parts).filter(([role, state]) => facts[role] === state && shared[role] !== state),
  );
