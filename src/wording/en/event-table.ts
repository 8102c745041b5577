import { counted } from '../plural.ts';

/** The table of all terms that one event starts, and a State's own clocks beside a treaty's term. */
export const eventTable = {
  title: 'What an event starts',
  intro: 'Every term and duty that runs from one event, side by side.',
  choose: 'Event',
  first: 'Choose an event',
  more: 'Add another event',
  groups: { terms: 'starts a term', duties: 'starts a duty without a figure' },
  needEvent: 'Choose an event and enter its day, and the terms stand here.',
  nothing: 'No term or duty here runs from what is entered.',
  caption: (events: string) => `Terms that run from: ${events}`,
  term: 'Term',
  safe: 'Safe day',
  usual: 'Usual count',
  outer: 'Latest listed, do not rely on it',
  relyFrom: 'rely on it from',
  notBefore: 'not before',
  passed: (n: number) => `passed ${counted('en', n, { one: 'day', other: 'days' })} ago`,
  hangsOn: (term: string) => `runs from the end of “${term}”`,
  endNotStated: 'extended, end not stated',
  notFinal: (events: string) => `Not final: it may also run from another day (${events}).`,
  onlyUsual: 'no State decides: only the usual count',
  needs: {
    day: (event: string) => `Needs the day: ${event}.`,
    hour: (event: string) => `Needs the hour: ${event}.`,
    role: 'Needs the part each State plays.',
    correct: 'Correct what is marked above.',
  },
  duties: 'Duties without a figure',
  release: 'release at the earliest',
  clocks: {
    title: (ofState: string) => `Own clocks ${ofState} from the same events`,
    ask: (events: string) => `This law counts from: ${events}. Entered above, its clocks stand here.`,
    read: (title: string, version: string) => `${title}. Read: ${version}.`,
    closing: 'The earliest clock decides first. Check the version in force on that day.',
  },
};
