import { formFor } from '../plural.ts';
import { days, type Length, lengthOf } from './length.ts';

const are = (n: number) => formFor('en', n, { one: 'is', other: 'are' });

const NO_FIGURE = 'and gives no figure, so no day is given here.';

/** What happened in the case and moved a day; what the user entered; what is not final. */
export const changes = {
  move: {
    skipped: (n: number, from: string, to: string) =>
      `${days(n)} that do not count ${are(n)} left out: ${from} becomes ${to}.`,
    inability: (n: number, from: string, to: string) =>
      `${days(n)} of inability left out: ${from} becomes ${to}.`,
    extended: (length: Length, from: string, to: string) =>
      `Extended by ${lengthOf(length)}: ${from} becomes ${to}.`,
    total: (length: Length, from: string, to: string) =>
      `Extended to ${lengthOf(length)} in all: ${from} becomes ${to}.`,
    until: (from: string, to: string) => `Extended until ${to}; that day stands in place of ${from}.`,
    capped: (length: Length, from: string, to: string) =>
      `However often it is extended, it ends ${lengthOf(length)} after its event at the latest: ${from} becomes ${to}.`,
    set: (by: string, from: string, to: string) =>
      `${by}: ${to}, within the term, which would end on ${from}. A day that is set neither rolls nor moves back.`,
    setLater: (set: string) =>
      `The day set, ${set}, lies past the end of some readings: there the end of the term stands.`,
    notBefore: (noun: string, from: string, to: string) => `Not before the ${noun}: ${from} becomes ${to}.`,
    clearDay: (from: string, to: string) => `Clear days: the day after ${from} is ${to}.`,
    grantedHours: (length: Length) => `Extended by ${lengthOf(length)}; they are in the count.`,
  },
  excluded: {
    list: (intervals: string) => `Days left out, first and last included: ${intervals}.`,
    perhaps: (intervals: string) => `Days on which the person could not leave: ${intervals}.`,
    interval: (from: string, to: string) => `${from} to ${to}`,
    open: (from: string) => `from ${from}, still running`,
    withoutThem: (day: string) => `If the reasons are not accepted, the usual day is ${day}.`,
    stillRunning: (day: string) =>
      `Days are still being left out, so the end is not final: not before ${day}, the usual day if that ended today.`,
  },
  closedSources: {
    title: 'On what the closed days rest',
    rests: (names: string, source: string) => `${names}: ${source}.`,
    estimated: 'estimated by the Umm al-Qura calendar',
    worked: (day: string) => `${day}, a working day`,
  },
  endNotStated: 'Extended, end not stated: until when was not entered, so no day given here is the last.',
  chosen: (name: string, day: string) =>
    `The reading you take: ${name}, ${day}. It is yours; the three days stay as they are.`,
  own: {
    closed: (inSeat: string, list: string) => `By your entry the office ${inSeat} is closed on ${list}.`,
    feast: (name: string, inState: string, list: string) =>
      `By your entry the feast ${name} counts ${inState} as announced for ${list}; the days around it count as open.`,
    unnamed: 'holiday',
  },
  /** A duty without a figure: what is said of time instead; `of` the text, or the report it is known from. */
  noFigure: {
    of: { text: 'The text', report: 'The report' },
    say: {
      'without-delay': (it: string) => `${it} asks for it without delay ${NO_FIGURE}`,
      'at-once': (it: string) => `${it} asks for it at once ${NO_FIGURE}`,
      promptly: (it: string) => `${it} asks for it promptly ${NO_FIGURE}`,
      'as-soon-as-possible': (it: string) => `${it} asks for it as soon as possible ${NO_FIGURE}`,
      'reasonable-time': (it: string) => `${it} asks for it in reasonable time ${NO_FIGURE}`,
      'in-good-time': (it: string) => `${it} asks for it in good time ${NO_FIGURE}`,
      later: (it: string) => `${it} lets it follow later ${NO_FIGURE}`,
      'as-long-as-needed': (it: string) => `${it} lets it last as long as it is needed ${NO_FIGURE}`,
      'no-limit-stated': (it: string) => `${it} states no limit in time, so no day is given here.`,
      'no-word': (it: string) => `${it} says nothing of time, so no day is given here.`,
    },
    quote: (words: string, language: string) => `Its words (${language}): «${words}».`,
  },
  transmission: {
    leave: (seat: string, _inSeat: string, day: string, n: number, working: boolean) =>
      `It must leave ${seat} by ${day}, at your figure of ${working ? lengthOf({ n, unit: 'day', days: 'working' }) : days(n)} for the channel.`,
    closed: (_inSeat: string, passed: string) => `Closed there: ${passed}.`,
    noCalendar: (ofState: string, year: number) =>
      `By when it must leave cannot be given: there is no calendar ${ofState} for ${year} here.`,
  },
  second: {
    must: (length: Length, day: string) =>
      `The text has a second limit, which is binding: ${lengthOf(length)}, safe day ${day}.`,
    may: (length: Length, day: string) =>
      `The text has a second limit, which leaves it open: ${lengthOf(length)}, safe day ${day}.`,
    withheld: (length: Length, usual: string) =>
      `The text has a second limit: ${lengthOf(length)}, usual day ${usual}; a safe day cannot be given.`,
  },
  here: (clock: string, day: string, inSeat: string, hereClock: string, hereDay: string, inHere: string) =>
    `${clock} on ${day} ${inSeat} is ${hereClock} on ${hereDay} ${inHere}.`,
  hereDevice: 'on this device',
};
