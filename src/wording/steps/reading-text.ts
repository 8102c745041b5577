import { addDays, type Day } from '../../calendar/day.ts';
import { endClockOf } from '../../calendar/zone.ts';
import { isTurned } from '../../counting/arithmetic.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Reading, ReadingKind } from '../../counting/reading.ts';
import { type ExplainTelling, nounOf } from '../telling.ts';

/** The day a reading counted to before anything moved it. */
export const countedDay = ({ moves, day }: Reading): Day => moves[0]?.from ?? day;

const clockOf = (question: TermQuestion, { instant }: Reading): string | null =>
  instant && endClockOf(instant, question.place);

/** A reading by a short name, "starting day counted in"; with its clock where it ends at one. */
export function readingName(telling: ExplainTelling, question: TermQuestion, reading: Reading): string {
  const names = telling.words.explain.name;
  const clock = clockOf(question, reading);
  const parts = [
    names[nameKey(question, reading)],
    ...(clock ? [clock] : []),
    ...(reading.inability ? [names[reading.inability]] : []),
  ];
  return parts.join(', ');
}

function nameKey(
  { arithmetic, unit }: TermQuestion,
  { kind, standing }: Reading,
): ReadingKind | 'usual-plain' | 'usual-plain-from-other' | 'usual-from-other' {
  if (kind !== 'usual') return kind;
  if (arithmetic !== 'limit' || unit === 'hour')
    return standing === 'also' ? 'usual-plain-from-other' : 'usual-plain';
  return standing === 'also' ? 'usual-from-other' : 'usual';
}

/** A reading as a sentence of its own, to the day it counted to. */
export function readingText(telling: ExplainTelling, question: TermQuestion, reading: Reading): string {
  const text = plainText(telling, question, reading);
  // Of a term in hours no other count is listed that it would have to be told from.
  const isUsual = reading.kind === 'usual' && reading.standing === 'stated' && question.unit !== 'hour';
  return isUsual ? `${text} ${telling.words.explain.reading.isUsual}` : text;
}

function plainText(telling: ExplainTelling, question: TermQuestion, reading: Reading): string {
  if (isTurned(question.arithmetic)) return effectText(telling, question, reading);
  if (question.arithmetic === 'counted-back' || question.arithmetic === 'remaining')
    return backText(telling, question, reading);
  return limitText(telling, question, reading);
}

function limitText({ words, dates }: ExplainTelling, question: TermQuestion, reading: Reading): string {
  const t = words.explain.reading;
  const day = dates.medium(countedDay(reading));
  const clock = clockOf(question, reading);
  switch (reading.kind) {
    case 'first-day-counted':
      return t.firstDay(question, day);
    case 'clear-days':
      return t.clearDays(day);
    case 'hour-not-counted':
      return t.hourNotCounted(day, clock ?? '');
    case 'to-the-minute': {
      // Once something moved it, the clock is that of the day it moved to.
      const plain = clock && reading.moves.length === 0 ? t.toTheMinute(day, clock) : t.toTheMinuteDay(day);
      return question.wordedAsDate ? `${plain} ${t.toTheMinuteDate}` : plain;
    }
    default:
      if (clock && question.unit === 'hour') return t.usualInstant(withGrantedHours(question), day, clock);
      return t.usual(question, day);
  }
}

/** Hours that were granted are in the count from the start. */
const withGrantedHours = ({ n, unit, extensions }: TermQuestion) => ({
  n: extensions.reduce(
    (sum, by) => sum + (by.kind === 'length' && by.length.unit === 'hour' ? by.length.n : 0),
    n,
  ),
  unit,
});

function effectText(telling: ExplainTelling, question: TermQuestion, reading: Reading): string {
  const { words, dates } = telling;
  const t = words.explain.effect;
  const counted = countedDay(reading);
  const day = dates.inSentence(counted);
  const noun = nounOf(telling, reading.event);
  switch (reading.kind) {
    case 'on-the-last-day':
      return t.onTheLastDay(day);
    case 'day-after':
      return t.dayAfter(day);
    case 'earlier-month':
      return t.earlierMonth(day);
  }
  const { n, unit } = question;
  switch (question.arithmetic) {
    case 'expiry':
      return t.expiry(question, dates.inSentence(addDays(counted, -1)), day);
    case 'after':
      return t.after(question, noun, day);
    case 'month-after':
      return t.monthAfter(question, noun, day);
    case 'nth-month':
      return t.nthMonth(unit === 'year' ? 12 * n : n, noun, day);
    default:
      return unit === 'day' ? t.nthDay(n, noun, day) : t.after(question, noun, day);
  }
}

function backText(telling: ExplainTelling, question: TermQuestion, reading: Reading): string {
  const { words, dates } = telling;
  const t = words.explain.back;
  const [from, day] = [dates.inSentence(reading.start), dates.inSentence(countedDay(reading))];
  const noun = nounOf(telling, reading.event);
  const clock = clockOf(question, reading);
  const remains = question.arithmetic === 'remaining';
  if (reading.kind === 'receipt-day-counted') return t.remainingCounted(question, from, day);
  if (reading.kind === 'months-back')
    return remains ? t.remainingBack(question, from, day) : t.monthsBack(question, from, day);
  if (clock) return t.hours(question, noun, day, clock);
  if (question.n === 0) return t.notLater(noun, day);
  if (remains) return t.remaining(question, from, day);
  return question.unit === 'day' ? t.days(question, noun, from, day) : t.months(question, noun, from, day);
}
