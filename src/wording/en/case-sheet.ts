import { counted } from '../plural.ts';
import { quoted } from '../quoted.ts';

/** The case on paper. */
export const caseSheet = {
  title: 'Case sheet',
  print: 'Print the case sheet',
  preparing: 'Preparing the sheet…',
  failed:
    'A part of the law could not be loaded: what hangs on it is missing on the sheet. Go online once and try again.',
  /** Whether it goes on paper. */
  withPerson: 'With the person’s data',
  withHistory: 'With the history',
  personLeft: 'The person’s data are left out on this copy.',
  page: (n: string, of: string) => `page ${n} of ${of}`,
  sections: {
    about: 'The case',
    person: 'Person',
    parties: 'Who takes part',
    instruments: 'Treaties and laws',
    facts: 'Facts of the case',
    events: 'Events',
    terms: 'Terms',
    eligibility: 'Conditions and grounds',
    papers: 'Papers',
    tasks: 'To do',
    receipts: 'Results as they were shown',
    note: 'Note',
    history: 'What changed, and when',
    versions: 'Made with',
  },
  state: 'Stands',
  created: 'Entered',
  changed: 'Last changed',
  names: 'Name',
  nothing: 'none entered',
  when: 'When',
  what: 'What',
  where: 'Where and what else',
  notCounted: 'in the record only, nothing counts from it',
  planned: 'lies ahead',
  unsettled: (events: string) =>
    `Two days are entered for: ${events}. Counted from the first to the last of them.`,
  given: 'On these facts',
  counted: 'How it is counted',
  quote: 'The deciding words',
  done: (day: string) => `Marked as done on ${day}`,
  met: {
    'in-time': (event: string, day: string) => `Met in time: ${event}, ${day}`,
    disputed: (event: string, day: string) =>
      `${event}, ${day}: after the safe day, in time by some readings only`,
    late: (event: string, day: string) => `Late: ${event}, ${day}, after the latest reading listed`,
    unknown: (event: string, day: string) => `${event}, ${day}: whether in time cannot be said`,
  },
  doneStanding: {
    'in-time': 'in time',
    disputed: 'after the safe day, in time by some readings only',
    late: 'late, after the latest reading listed',
    unknown: 'whether in time cannot be said',
  },
  overdue: 'Overdue',
  pending: 'Pending',
  notOpen: 'no longer awaited: the case is not open',
  factsMissing: (facts: string) => `No day yet. Still to be entered: ${facts}.`,
  wrongFact: (fact: string, problem: string) => `${fact} did not count: ${problem}`,
  unknownHere: (id: string) =>
    `This version does not know “${quoted(id)}”: the question is kept and not computed.`,
  notLoaded: 'The law for this question could not be loaded: not computed.',
  nothingAnswered: 'Nothing answered yet.',
  noKind: 'Not said yet what is to be sent.',
  taskOpen: 'open',
  taskDone: (day: string) => `done ${day}`,
  rules: (hash: string) => `rules ${hash}`,
  product: (version: string, engine: string) => `Dedere ${version}, engine ${engine}`,
  computedOn: (day: string) => `Computed on ${day}`,
  asOf: (day: string) => `as of ${day}`,
  moreChanges: (n: number) =>
    `${counted('en', n, { one: 'older change is', other: 'older changes are' })} not on this sheet.`,
};
