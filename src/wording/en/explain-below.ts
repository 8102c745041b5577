import { counted } from '../plural.ts';

/** What is drawn and listed below the days: the weeks, the closed days, the headings. */
export const below = {
  phoneTitle: 'To say on the phone',
  weeks: {
    title: 'The weeks',
    event: 'event',
    safe: 'safe day',
    usual: 'usual day',
    outer: 'latest listed',
    rely: 'rely on it from',
    earliest: 'earliest listed',
    reading: 'another reading',
    set: 'day set',
    left: 'left out',
    rest: (state: string) => `rest day or holiday ${state}`,
    today: 'today',
    skipped: (n: number) => `${counted('en', n, { one: 'week', other: 'weeks' })} not shown`,
    estimated: 'estimated holiday',
  },
  stepsTitle: 'How it is counted',
  closed: {
    restDay: (day: string) => `${day} (weekly rest)`,
    holiday: (day: string, name: string) => `${day} (${name})`,
    estimated: (day: string, name: string) => `${day} (${name}, estimated)`,
    ownClosing: (day: string) => `${day} (closed by your entry)`,
    ownFeast: (day: string, name: string) => `${day} (${name}, by your entry)`,
    nearEstimated: (day: string, name: string) => `${day} (beside the estimated ${name})`,
  },
  readingsTitle: (n: number) => counted('en', n, { one: 'reading', other: 'readings' }),
};
