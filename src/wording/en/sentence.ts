import { days, lengthOf } from './length.ts';

const list = (parts: readonly string[]) => parts.join(' ');

/** The finer points of a sentence left to serve: what is taken off, several of them, the moment that counts. */
export const sentence = {
  /** "3 years 6 months 10 days" */
  length: (y: number, m: number, d: number) =>
    list([
      ...(y ? [lengthOf({ n: y, unit: 'year' })] : []),
      ...(m ? [lengthOf({ n: m, unit: 'month' })] : []),
      ...(d || !(y || m) ? [days(d)] : []),
    ]),
  /** The same with all of it in days, where that says more. */
  left: (length: string, total: number | null) => (total === null ? length : `${length} (${days(total)})`),
  remission: 'Remission',
  remissionHelp:
    'As granted: 6m, 90d. The day of release moves back by it; no law of remission is applied here.',
  endOfFirst: 'Of the first sentence; those served after it stand below.',
  further: {
    title: 'Several sentences, served one after the other',
    help: 'Of sentences served at the same time, enter only the one that ends last.',
    add: 'Add a sentence served after it',
    addMore: 'Add one more sentence',
    which: (n: number) => `sentence ${n}`,
    how: (n: number) => `Sentence ${n}: how is its end known?`,
    ways: { length: 'length', end: 'last day' },
    start: (n: number) => `Sentence ${n}: first day`,
    startHelp: 'Left empty: the day after the one before it ends.',
    length: (n: number) => `Sentence ${n}: length`,
    end: (n: number) => `Sentence ${n}: last day served`,
    untilMissing: 'Its length or last day is missing.',
  },
  step: {
    addFurther: (n: number, length: string, start: string, total: string, day: string) =>
      `Sentence ${n}, ${length}, is served after it: ${total} from ${start} lead to ${day}.`,
    addAnew: (n: number, length: string, start: string, day: string) =>
      `Sentence ${n} is served after it: ${start} and ${length} lead to ${day}.`,
    furtherEnds: (n: number, day: string) => `Sentence ${n} ends on ${day}, as entered.`,
    lessRemission: (length: string, release: string, day: string) =>
      `Less ${length} of remission, back from the day of release ${release}; last day served: ${day}.`,
    oneByOne: (day: string) =>
      `The lengths were added up. Were each counted from its own first day, the last would end on ${day}.`,
  },
  contradiction: {
    remissionLonger: (remission: string, left: number) =>
      `The remission (${remission}) is longer than what is left of the sentence (${days(left)}). Check both; nothing was counted.`,
    nthEndsBeforeStart: (n: number, start: string, end: string) =>
      `Sentence ${n} would end on ${end}, before it starts on ${start}. Check both; nothing was counted.`,
    overlap: (n: number, start: string, before: string) =>
      `Sentence ${n} starts on ${start}, while sentence ${n - 1} runs until ${before}: they are not served one after the other. Of sentences served at the same time enter only the one that ends last. Nothing was counted.`,
    apart: (n: number, start: string, before: string) =>
      `Sentence ${n} starts on ${start}, but sentence ${n - 1} ends on ${before}: the days between are not served. Correct one, or leave out a sentence already served. Nothing was counted.`,
    endsBeforeLast: (n: number, end: string, before: string) =>
      `Sentence ${n} ends on ${end}, not after sentence ${n - 1}, which ends on ${before}. One is not served after the other; nothing was counted.`,
  },
  note: {
    remissionNotUsed: (length: string) =>
      `${length} of remission were not taken off: an end that is entered already has them in it.`,
    oneAfterAnother: (n: number) =>
      `The ${n} sentences were taken as served one after the other, and what is left of them was added up. That is how the dates were entered; the provision itself does not settle how several sentences are served.`,
  },
  /** A strict bound. */
  moreThan: {
    length: (length: string) => `more than ${length}`,
    yes: (length: string, reading: string, latest: string) =>
      `More than ${length} left by every reading. The strictest, ${reading}: receipt until ${latest}.`,
    no: (length: string, reading: string, latest: string) =>
      `Not more than ${length} left by every reading. The widest, ${reading}: receipt until ${latest}.`,
  },
  /** Where the text names another moment than receipt, or none. */
  moment: {
    'at-receipt': '',
    'not-stated':
      'The text does not say at what moment this much must be left. That it is the day of receipt is our reading.',
    'at-request':
      'The text speaks of the time of the request, neither of sending nor of receipt. That it is the day of receipt is our reading, the stricter one.',
    'at-sending': 'In the text the day of sending counts, not that of receipt: enter that day here.',
    'at-submission': 'In the text the day of submission counts, not that of receipt: enter that day here.',
  },
  links: {
    term: 'Count this term in full',
    eligibility: 'Eligibility with this sentence',
  },
};
