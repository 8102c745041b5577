import { counted } from '../plural.ts';

/** What a term asks for before its answer, and what stands there where no day can. */
export const termForm = {
  /** In the summary of the finer points. */
  finer: {
    excluded: 'days left out',
    extension: 'extension',
    offices: 'offices',
    reading: 'reading',
    channel: 'time on the way',
    entered: (names: string) => `Entered: ${names}`,
  },
  /** After the name of a State: "Jordan is asked". */
  sides: {
    requesting: 'asks',
    requested: 'is asked',
    transit: 'lets pass',
    sentencing: 'passed the sentence',
    executing: 'carries it out',
  },
  ask: {
    requested: 'Which State is asked?',
    requesting: 'Which State asks?',
    transit: 'Through which State is the person brought?',
    sentencing: 'Which State passed the sentence?',
    executing: 'Which State carries the sentence out?',
  },
  needRole: 'Say which State plays which part, and the answer stands here.',
  needOneOf: (events: string) => `Enter one of these days, and the answer stands here: ${events}.`,
  open: 'The text does not say from which of these days it runs. Enter each that you know.',
  otherEvents: (events: string) => `It may also run from: ${events}`,
  earlierOf: 'The earlier of these days counts. Enter each that there is.',
  laterOf: 'The later of these days counts. Enter each that there is.',
  byFacts: 'Which of these is it in this case?',
  inferred: 'The text names no starting day; a reader took this one from the context.',
  /** The event is the end of another term, which is counted from its own events. */
  endOf: (term: string) => `Or count it from “${term}”:`,
  endEntered: (term: string) => `The day entered counts, not “${term}”`,
  notBefore: 'It does not take effect before this day.',
  setDay: {
    party: (most: string) => `Day that was set (at most ${most})`,
    agreement: (most: string) => `Day that was agreed (at most ${most})`,
    help: 'Left empty, the most that the text allows is counted.',
  },
  notFinal: (events: string) =>
    `Not final: the text may also mean another day (${events}). Enter it if it is known.`,
  notApplicable: 'By your answer above this term is not for this case.',
  noCalendar: (ofState: string, year: number) =>
    `No day can be given: it counts working days, and there is no calendar ${ofState} for ${year} here.`,
  duties: (n: number) => counted('en', n, { one: 'duty without a figure', other: 'duties without a figure' }),
  nationalLaw: 'National law',
};
