import { ends, type Length, lengthOf, lower, upper } from './length.ts';

/** Events and the readings counted from them. */
export const readings = {
  event: {
    plain: (noun: string, day: string) => `${upper(noun)}: ${day}.`,
    at: (noun: string, day: string, clock: string, zone: string) =>
      `${upper(noun)}: ${day}, ${clock} (${zone}).`,
    range: (noun: string, from: string, to: string) =>
      `${upper(noun)}: ${from} or as late as ${to}. The safe day is counted from the first, the latest from the last.`,
    rangeTurned: (noun: string, from: string, to: string) =>
      `${upper(noun)}: ${from} or as late as ${to}. The day to rely on is counted from the last, the earliest reading from the first.`,
    ofTermBefore: 'It is the end of another term, on that term’s own day: nothing is put off in between.',
    otherReading: (noun: string, day: string) => `${upper(noun)}, on another reading of that term: ${day}.`,
    candidates: 'The text does not say which event it runs from, so each is counted.',
    byFacts: 'Only one of these events applies in a case. All that are entered are counted here.',
    earlier: 'It runs from the earlier of these events.',
    later: 'It runs from the later of these events.',
    also: (noun: string) =>
      `The ${noun} is counted from too: it moves the safe and the latest day, not the usual one.`,
    notBefore: (noun: string, day: string) => `It does not take effect before the ${noun}: ${day}.`,
  },
  reading: {
    isUsual: 'This is the usual count.',
    /** Where readings are counted from several days or events. */
    origin: (noun: string | null, day: string) => (noun ? `the ${noun} (${day})` : day),
    from: (origin: string, text: string) => `From ${origin}: ${lower(text)}`,
    several: (names: string, day: string) => `${upper(names)}: each comes to ${day}.`,
    usual: (length: Length, day: string) =>
      `Starting day not counted, ${lengthOf(length)} ${ends(length)} on ${day}.`,
    usualInstant: (length: Length, day: string, clock: string) =>
      `${lengthOf(length)} ${ends(length)} on ${day} at ${clock}, to the minute.`,
    firstDay: (length: Length, day: string) =>
      `Starting day counted in, the last of ${lengthOf(length)} is ${day}.`,
    firstDayClosed: 'No reading counts the starting day in: it is not counted here.',
    clearDays: (day: string) => `First and last day both left out (clear days), the last day is ${day}.`,
    toTheMinute: (day: string, clock: string) => `Counted to the minute it ends on ${day} at ${clock}.`,
    toTheMinuteDay: (day: string) => `Counted to the minute it ends in the course of ${day}.`,
    toTheMinuteDate: 'The text speaks of the date, so this is the less likely reading.',
    hourNotCounted: (day: string, clock: string) =>
      `The hour of the event not counted, it ends on ${day} at ${clock}.`,
    inabilityOpen:
      'The text makes it a condition that the person can leave, and does not say whether days of inability count. Both ways are counted.',
  },
  effect: {
    expiry: (length: Length, over: string, day: string) =>
      `${lengthOf(length)} ${ends(length)} with ${over}, and the day after is ${day}.`,
    onTheLastDay: (day: string) => `Read as taking effect on the last day itself, it is ${day}.`,
    after: (length: Length, noun: string, day: string) =>
      `${lengthOf(length)} after the ${noun} comes ${day}.`,
    dayAfter: (day: string) => `Read as the day that follows so many full days, it is ${day}.`,
    nthDay: (n: number, noun: string, day: string) =>
      `Day ${n} from the ${noun}, that day itself not counted, is ${day}.`,
    nthMonth: (n: number, noun: string, day: string) =>
      `The first day of month ${n} after the month of the ${noun} is ${day}.`,
    monthAfter: (length: Length, noun: string, day: string) =>
      `The month that follows ${lengthOf(length)} from the ${noun} begins on ${day}.`,
    earlierMonth: (day: string) =>
      `The count ends on the first day of a month, and that month may itself be meant: ${day}.`,
  },
  back: {
    days: (length: Length, noun: string, from: string, day: string) =>
      `${lengthOf(length)} before the ${noun} (${from}) is ${day}.`,
    hours: (length: Length, noun: string, day: string, clock: string) =>
      `${lengthOf(length)} before the ${noun} is ${day} at ${clock}, to the minute.`,
    months: (length: Length, noun: string, from: string, day: string) =>
      `The last day from which ${lengthOf(length)} ${ends(length)} by the ${noun} (${from}) is ${day}.`,
    monthsBack: (length: Length, from: string, day: string) =>
      `${lengthOf(length)} counted back from ${from} lead to ${day}.`,
    notLater: (noun: string, day: string) => `Not later than the ${noun}: ${day}.`,
    remaining: (length: Length, last: string, day: string) =>
      `The last day of receipt on which ${lengthOf(length)} remain is ${day}: counted forward from it they end by ${last}, the last day of the sentence.`,
    remainingBack: (length: Length, last: string, day: string) =>
      `Counted back from ${last}, the last day of the sentence, ${lengthOf(length)} lead to ${day}.`,
    remainingCounted: (length: Length, last: string, day: string) =>
      `With the day of receipt as the first of ${lengthOf(length)} that end by ${last}, it is ${day}.`,
  },
  set: {
    day: (by: string, day: string) =>
      `${by}: ${day}. It is the one day of every reading; nothing rolls and nothing moves back.`,
    byParty: (subject: string) => `Set by ${subject}`,
    byBoth: 'Agreed by both sides',
    byNobody: 'The day set',
    onEvent: (noun: string, day: string) =>
      `It is the day of the event itself (${noun}): ${day}. Nothing is counted and nothing rolls.`,
  },
  /** Readings by a short name, within a sentence. */
  name: {
    usual: 'usual count, starting day not counted',
    'usual-from-other': 'starting day not counted',
    'usual-plain': 'usual count',
    'usual-plain-from-other': 'counted in the same way',
    'first-day-counted': 'starting day counted in',
    'clear-days': 'clear days, first and last left out',
    'to-the-minute': 'to the minute',
    'hour-not-counted': 'hour of the event not counted',
    'on-the-last-day': 'on the last day itself',
    'day-after': 'the day after so many full days',
    'earlier-month': 'the earlier month',
    'months-back': 'counted back from the end',
    'receipt-day-counted': 'day of receipt counted in',
    'rolled-forward': 'usual day put off to the next working day',
    'left-out': 'days of inability left out',
    counted: 'days of inability counted',
    rolled: 'put off to the next working day',
  },
  nameFrom: (name: string, origin: string) => `${name}, from ${origin}`,
};
