import { days, workingDays } from './length.ts';

/** The answer: the three days. */
export const answer = {
  lead: {
    receive: (inSeat: string) => `Have it ${inSeat} by`,
    act: 'Safe last day',
    usualOnly: (event: string) => `Usual count, ${event} not counted`,
    usualOnlyHours: 'Usual count, from the hour of the event',
    usualPlain: 'Usual count',
    rely: 'Rely on it from',
    relyOnEnd: 'Rely on its end from',
    set: 'The day set',
    onEvent: 'The day of the event',
    leaveBy: 'Leave by',
    holdMust: 'hold no longer than',
    holdMay: 'release is possible from',
    askRelease: 'release can be asked for from',
    protection: 'The protection may last until',
  },
  /** On what a release hangs, before the words of `lead`. */
  unmet: {
    receipt: 'If it has not been received by then',
    handover: 'If the person has not been taken over by then',
    transport: 'If the transport has not gone on by then',
    other: 'If that has not happened by then',
    plain: 'If custody ends with the term',
  },
  /** The three chairs from which a term is asked. */
  chair: {
    question: 'Whose question is it?',
    act: 'Who must act',
    hold: 'Who holds the person',
    person: 'The person and counsel',
    protected: 'The person protected',
    relies: 'Who would rely on its end',
  },
  dayOfEvent: (noun: string) => `day of ${noun}`,
  startDay: 'starting day',
  distance: {
    future: (n: number) => `in ${days(n)}`,
    today: 'today',
    past: (n: number) => `${days(n)} ago: this day has passed`,
    working: (n: number, there: string) => `${workingDays(n)} ${there}`,
    workingUnknown: (there: string) => `working days ${there} not known`,
  },
  notCompared: (ofState: string, year: number) =>
    `The holidays ${ofState} in ${year} were not compared here with that year’s orders, which can move days off. Ask the office.`,
  halfDay: (until: string) => `that office closes at ${until} that day`,
  usual: (event: string) => `usual count, ${event} not counted`,
  usualHours: 'usual count, from the hour of the event',
  usualPlain: 'usual count, starting day not counted',
  usualBare: 'usual count',
  outer: 'latest reading listed, do not rely on it',
  outerTurned: 'earliest reading listed, do not rely on it yet',
  withheldSafe: (ofState: string, year: number) =>
    `No safe day can be given: there is no calendar ${ofState} for ${year} here, so it is not known whether the office is open.`,
  withheldOuter: (ofState: string, year: number) => `not given: no calendar ${ofState} for ${year}`,
  onlyUsual:
    'Without a State only the usual day can be given. Name the State whose law decides to see the other readings.',
  beforeEvent: 'The safe day lies before the event itself: it can no longer be met in this way.',
  futureEvent: (day: string) => `The event (${day}) lies in the future.`,
  safeDay: 'safe day',
};
