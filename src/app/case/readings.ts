import type { Day } from '../../calendar/day.ts';
import { type Clock, dayEndingAt, endClockOf, type Instant, type Zone } from '../../calendar/zone.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { releaseOf } from '../../counting/release.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import { computeCount } from '../compute-count.ts';
import { computeTerm, rolesOf, statesNeeded } from '../compute-term.ts';
import type { Library } from '../library.ts';
import { loadStates } from '../load-states.ts';
import { readSentenceEnd } from '../sentence-end.ts';
import { termFacts } from './question-facts.ts';

/** Where a reading ends: its day, and of a term in hours or a release the hour at the place. */
export interface EndAt {
  readonly day: Day;
  readonly clock: Clock | null;
}

/** By what a term ends, and when the person is released, each as often as the text may mean. */
export interface OneLimit {
  readonly usual: readonly EndAt[];
  /** None where it is withheld, or no State is named. */
  readonly safe: readonly EndAt[];
  /** None where it is withheld; where no State is named the last of the usual. */
  readonly outer: readonly EndAt[];
  readonly 'release-earliest': readonly EndAt[];
  readonly 'release-usual': readonly EndAt[];
  readonly 'release-latest': readonly EndAt[];
  /** Every reading listed. */
  readonly all: readonly EndAt[];
}

export interface Readings {
  /** By whose clock its hours are; null where no State is named. */
  readonly zone: Zone | null;
  readonly first: OneLimit;
  /** Of a rule with two limits. */
  readonly second: OneLimit | null;
}

const onceEach = (ends: readonly EndAt[]): readonly EndAt[] =>
  ends.filter((one, i) => ends.findIndex(({ day, clock }) => day === one.day && clock === one.clock) === i);

const at = (instant: Instant, zone: Zone): EndAt => ({
  day: dayEndingAt(instant, zone),
  clock: endClockOf(instant, zone),
});

const zoneOf = ({ deciding, receiver, place }: TermQuestion): Zone | null =>
  deciding || receiver ? place : null;

function limitOf(question: TermQuestion, count: Computed): OneLimit {
  const { place, unit } = question;
  const end = ({ day, instant }: { readonly day: Day; readonly instant: Instant | null }): EndAt => ({
    day,
    clock: instant && unit === 'hour' ? endClockOf(instant, place) : null,
  });
  const { readings, usual, days } = count;
  const ends = usual.map(end).sort((a, b) => (`${a.day}${a.clock}` < `${b.day}${b.clock}` ? -1 : 1));
  const release = releaseOf(question, count);
  return {
    usual: onceEach(usual.map(end)),
    safe: days?.safe.found ? [end(days.safe)] : [],
    outer: days ? (days.outer.found ? [end(days.outer)] : []) : ends.slice(-1),
    'release-earliest': release ? [at(release.earliest, place)] : [],
    'release-usual': release ? onceEach(release.usual.map((one) => at(one, place))) : [],
    'release-latest': release?.latest ? [at(release.latest, place)] : [],
    all: onceEach([...readings, ...(days?.ends ?? [])].map(end)),
  };
}

/** What stands behind the day of a term or a plain count; null where there is none, or it cannot be computed. */
export async function readingsOf(
  of: Case,
  entry: CaseEntry,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<Readings | null> {
  if (entry.kind === 'count') {
    const known = index.states.map(({ state }) => state);
    const { state } = entry.facts;
    const states = await loadStates(library, state && known.includes(state) ? [state] : []);
    const answer = 'problem' in states ? null : computeCount(entry.facts, states.value, known);
    return answer?.kind === 'computed'
      ? { zone: zoneOf(answer.question), first: limitOf(answer.question, answer.count), second: null }
      : null;
  }
  if (entry.kind !== 'term' || !index.instruments.some(({ id }) => id === entry.instrument)) return null;
  const loaded = await library.instrument(entry.instrument);
  if ('problem' in loaded) return null;
  const rule = loaded.value.terms.find((one) => one.rule === entry.rule);
  if (!rule) return null;
  const { facts } = termFacts(of, entry, loaded.value, rule);
  const { roles } = rolesOf(loaded.value, rule, facts);
  const states = await loadStates(library, statesNeeded(rule, loaded.value.terms, roles));
  if ('problem' in states) return null;
  const answer = computeTerm(loaded.value, rule, facts, states.value, today, readSentenceEnd);
  if (answer.kind !== 'computed') return null;
  const { second } = answer;
  return {
    zone: zoneOf(answer.question),
    first: limitOf(answer.question, answer.count),
    second: second && limitOf(second.question, second.count),
  };
}
