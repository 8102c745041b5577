import { addDays, type Day } from '../calendar/day.ts';
import type {
  FurtherSentence,
  OneSentence,
  Reached,
  SentenceContradiction,
  SentenceStep,
} from './unexpired-sentence.ts';
import { dayAfterLength, endGiven, lessened } from './unexpired-sentence-alone.ts';
import { isLength, type SentenceLength } from './unexpired-sentence-length.ts';

/** As far as the sentences so far lead. */
interface SoFar extends Reached {
  /** Lengths that are added up, and the day from which; null after an end that was entered. */
  readonly run: { readonly start: Day; readonly total: SentenceLength } | null;
  /** The last day where each length is counted from its own first day. */
  readonly oneByOne: Day;
}

/** Twelve months are a year; days stay days. */
function sum(a: SentenceLength, b: SentenceLength): SentenceLength {
  const months = a.months + b.months + 12 * (a.years + b.years);
  return { years: Math.floor(months / 12), months: months % 12, days: a.days + b.days };
}

/**
 * The last day of several sentences served one after the other. Lengths add up from the start of the first, months with
 * months and days with days; where an end was entered they add up from the day after it. Credits and
 * remission are taken off once, after the last; an end that was entered has them in it already.
 */
export function oneAfterAnother(
  first: OneSentence,
  further: readonly FurtherSentence[],
): Reached | SentenceContradiction {
  let last = begin(first);
  for (const [i, one] of further.entries()) {
    if ('code' in last) return last;
    last = next(last, one, i + 2);
  }
  if ('code' in last) return last;
  const whole = closed(last);
  const reckoned = first.kind === 'start-and-length' && further.every(({ until }) => until.kind === 'length');
  const end = reckoned ? lessened(first.start, whole, first) : whole;
  if ('code' in end || further.length === 0) return end;
  const alone = reckoned
    ? lessened(first.start, { lastDay: last.oneByOne, steps: [] }, first)
    : { lastDay: last.oneByOne, steps: [] };
  const oneByOne = 'code' in alone || alone.lastDay === end.lastDay ? null : alone.lastDay;
  const { lastDay } = end;
  const step = { step: 'end-of-the-last', sentences: further.length + 1, oneByOne, to: lastDay } as const;
  return { lastDay, steps: [...end.steps, step] };
}

function begin(first: OneSentence): SoFar | SentenceContradiction {
  if (first.kind !== 'start-and-length') {
    const given = endGiven(first);
    return { ...given, run: null, oneByOne: given.lastDay };
  }
  const { start, length } = first;
  if (!isLength(length)) return { code: 'length-not-usable', length };
  const to = dayAfterLength(start, length);
  const lastDay = addDays(to, -1);
  const steps = [{ step: 'add-length', start, length, to } as const];
  return { lastDay, steps, run: { start, total: length }, oneByOne: lastDay };
}

function next(before: SoFar, one: FurtherSentence, nth: number): SoFar | SentenceContradiction {
  const { start, until } = one;
  if (start !== null) {
    const found = apartOrOver(before, start, nth);
    if (found) return found;
  }
  if (until.kind === 'last-day') {
    const lastDay = until.day;
    if (start !== null && lastDay < start) return { code: 'ends-before-it-starts', nth, start, lastDay };
    if (lastDay <= before.lastDay)
      return { code: 'ends-before-the-one-before', nth, lastDay, before: before.lastDay };
    const step: SentenceStep = { step: 'further-ends', nth, to: lastDay };
    return { lastDay, steps: [...closed(before).steps, step], run: null, oneByOne: lastDay };
  }
  const { length } = until;
  if (!isLength(length)) return { code: 'length-not-usable', length };
  const goesOn = start === null ? before.run : null;
  const from = goesOn?.start ?? start ?? addDays(before.lastDay, 1);
  const total = goesOn ? sum(goesOn.total, length) : length;
  if (!isLength(total)) return { code: 'length-not-usable', length: total };
  const to = dayAfterLength(from, total);
  const ownStart = start ?? addDays(before.oneByOne, 1);
  return {
    lastDay: addDays(to, -1),
    steps: [
      ...(goesOn ? before : closed(before)).steps,
      { step: 'add-further', nth, length, start: from, total, to },
    ],
    run: { start: from, total },
    oneByOne: addDays(dayAfterLength(ownStart, length), -1),
  };
}

/** A start that is entered must be the day after the end of the one before, added up or each from its own first day. */
function apartOrOver(
  { lastDay: before, oneByOne }: SoFar,
  start: Day,
  nth: number,
): SentenceContradiction | null {
  if ([before, oneByOne].some((end) => addDays(end, 1) === start)) return null;
  return { code: start <= before ? 'sentences-overlap' : 'sentences-apart', nth, start, before };
}

/** Lengths lead to the day of release; the last day served is the day before. */
const closed = ({ lastDay, steps, run }: SoFar): Reached => ({
  lastDay,
  steps: run ? [...steps, { step: 'less-a-day', to: lastDay }] : steps,
});
