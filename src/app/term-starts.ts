import { addDays, earliest, latest } from '../calendar/day.ts';
import { clockOf, dateOf, endClockOf } from '../calendar/zone.ts';
import { countTerm } from '../counting/count-term.ts';
import type { Start } from '../counting/question.ts';
import type { Reading } from '../counting/reading.ts';
import { earliestOf } from '../counting/three-days.ts';
import type { Start as StartRule } from '../law/schema/term-rule.ts';
import { firstDayTyped, readEventFact } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import type { Asked, Case } from './term-case.ts';
import { ruleNamed } from './term-facts.ts';

/** An event as far as the facts of the case tell it: entered, or reckoned from a sentence or another term. */
export type KnownStart =
  | { readonly starts: readonly [Start, ...Start[]]; readonly problems: readonly FactProblem[] }
  | { readonly missing: readonly string[]; readonly problems: readonly FactProblem[] };

const NONE: readonly FactProblem[] = [];
const standingOf = ({ standing }: StartRule): Start['standing'] => (standing === 'also' ? 'also' : 'stated');

/** `ask` puts the question of the term before this one, where the event is that term's end. */
export function knownStart(of: Case, start: StartRule, ask: (of: Case) => Asked): KnownStart {
  const value = of.facts[start.event];
  const zone = start.at ? of.zoneOf(start.at) : 'UTC';
  if (value) {
    const read = readEventFact(start.event, value);
    if ('problem' in read) return { missing: [start.event], problems: [read] };
    if (!zone) return { missing: [], problems: NONE };
    const certain = read.from === read.to && !read.clock;
    // Where others are served after it, the end of the last is the event, as uncertain as its own.
    if (start.sentence && (certain || of.facts['further-sentences']))
      return fromSentence(of, start, zone, [read.from, read.to]);
    return { starts: [{ event: start.event, standing: standingOf(start), ...read, zone }], problems: NONE };
  }
  if (start.sentence) return fromSentence(of, start, zone ?? 'UTC', ['', '']);
  if (start.endOf && !start.endOf.instrument) return fromOtherTerm(of, start, start.endOf.rule, ask);
  return { missing: [start.event], problems: [] };
}

/** `entered`: the earliest and the latest day of its end, as entered; empty where it is to be reckoned. */
function fromSentence(
  { facts, sentenceEnd }: Case,
  start: StartRule,
  zone: string,
  entered: readonly [string, string],
): KnownStart {
  if (!sentenceEnd)
    throw new Error(`${start.event} is the end of a sentence: what reads one was not handed in`);
  const [first, last] = entered.map((day) => sentenceEnd({ ...facts, 'sentence-end': day }));
  const problems = first?.problems ?? NONE;
  if (first?.contradicts || last?.contradicts) {
    const problem: FactProblem = { fact: start.event, value: '', problem: 'sentence-contradicts' };
    return { missing: [start.event], problems: [...problems, problem] };
  }
  if (!first?.lastDay || !last?.lastDay) return { missing: [start.event], problems };
  const found = {
    event: start.event,
    standing: standingOf(start),
    from: first.lastDay,
    to: last.lastDay,
    clock: null,
    zone,
  };
  return { starts: [found], problems };
}

/** The term before ends on the unrolled day of each of its readings; the usual one is the stated event. */
function fromOtherTerm(of: Case, start: StartRule, name: string, ask: (of: Case) => Asked): KnownStart {
  const rule = ruleNamed(of.rules, name);
  if (!rule || of.depth >= 3) return { missing: [start.event], problems: [] };
  const asked = ask({ ...of, rule, depth: of.depth + 1 });
  if (asked.kind !== 'question') {
    return asked.kind === 'facts-missing'
      ? { missing: asked.missing, problems: asked.problems }
      : { missing: [start.event], problems: [] };
  }
  const { question, problems } = asked;
  // Extended, nobody said by how much: the end that would be reckoned is not the end.
  if (question.extensions.some(({ kind }) => kind === 'not-stated'))
    return { missing: [start.event], problems };
  const count = countTerm(question);
  if (count.kind !== 'computed') {
    const needsTime = count.kind === 'time-missing';
    const problem: FactProblem[] = needsTime
      ? [
          {
            fact: count.event,
            value: firstDayTyped(of.facts[count.event]),
            problem: 'time-missing',
          },
        ]
      : [];
    return { missing: [needsTime ? count.event : start.event], problems: [...problems, ...problem] };
  }
  const ends = of.rule.unit === 'hour' ? hourlyEndsOf : endsOf;
  const starts = ends(count.readings, start.event, question.place);
  return starts ? { starts, problems } : { missing: [start.event], problems };
}

/** For a term in hours every end is an instant: the 24:00 of a day is the first of the next. */
function hourlyEndsOf(
  readings: readonly Reading[],
  event: string,
  zone: string,
): readonly [Start, ...Start[]] | null {
  const starts = readings.map(({ kind, standing, day, instant }): Start => {
    const at = instant ? dateOf(instant, zone) : addDays(day, 1);
    const clock = instant ? clockOf(instant, zone) : '00:00';
    const stated = kind === 'usual' && standing === 'stated';
    return { event, standing: stated ? 'stated' : 'also', from: at, to: at, clock, zone };
  });
  const distinct = starts.filter(
    (one, i) => starts.findIndex(({ from, clock }) => from === one.from && clock === one.clock) === i,
  );
  const [first, ...others] = distinct;
  return first ? [first, ...others] : null;
}

function endsOf(
  readings: readonly Reading[],
  event: string,
  zone: string,
): readonly [Start, ...Start[]] | null {
  const own = readings.filter((r) => r.kind === 'usual' && r.standing === 'stated');
  const days = own.map((r) => r.day);
  const [first, ...rest] = days;
  if (!first) return null;
  const stated: Start = {
    event,
    standing: 'stated',
    from: earliest([first, ...rest]),
    to: latest([first, ...rest]),
    clock: endHour(earliestOf(own as [Reading, ...Reading[]], false), zone),
    zone,
  };
  const others = readings
    .filter((r) => !own.includes(r))
    .map((r): Start => ({ event, standing: 'also', from: r.day, to: r.day, clock: endHour(r, zone), zone }));
  const distinct = others.filter(
    (one, i) => others.findIndex((other) => other.from === one.from && other.clock === one.clock) === i,
  );
  return [stated, ...distinct];
}

/** 24:00 of a day has no clock of its own to count from: the day alone is kept. */
function endHour({ instant }: Reading, zone: string): string | null {
  const clock = instant && endClockOf(instant, zone);
  return clock === '24:00' ? null : clock;
}
