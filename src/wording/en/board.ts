import { counted } from '../plural.ts';

const cases = (n: number) => counted('en', n, { one: 'case', other: 'cases' });

/** The board of all cases. */
export const board = {
  intro: 'By the next safe day; every day shown is counted anew.',
  sections: {
    overdue: 'Overdue',
    today: 'Today',
    week: (last: string) => `Within seven days, to ${last}`,
    later: 'Later',
    none: 'Without a safe day',
    away: 'Closed or archived',
  },
  /** The same, where they stand in one line. */
  jump: {
    overdue: (n: string) => `${n} overdue`,
    today: (n: string) => `${n} today`,
    week: (n: string) => `${n} within seven days`,
    later: (n: string) => `${n} later`,
    none: (n: string) => `${n} without a safe day`,
    away: (n: string) => `${n} closed or archived`,
  },
  jumpLabel: 'To a part of the board',
  count: cases,
  more: (n: number, section: string) => `Show ${n} more: ${section}`,
  some: (section: string) => `Show more: ${section}`,
  behind: 'Then:',
  further: (n: number) => counted('en', n, { one: 'further question', other: 'further questions' }),
  unfinished: (n: number) => `${n} of them without a day to rely on`,
  noQuestion: 'no question in it yet',
  allMet: 'every term met',
  snoozed: (day: string) => `no reminder before ${day}`,
  states: {
    open: 'Open',
    surrendered: 'Surrendered',
    refused: 'Refused',
    released: 'Released',
    closed: 'Closed',
  },
  archivedMark: 'Archived',
  person: 'Person',

  newCase: {
    begin: 'New case',
    create: 'Begin the case',
    made: (name: string) => `The case “${name}” was begun.`,
  },

  search: {
    label: 'Search the cases',
    placeholder: 'Name, person, State, note',
    keys: 'The / key leads here, the arrows through the cases, Enter opens, Esc clears.',
    clear: 'Clear the search',
    looking: 'Looking…',
    found: (n: number) => `${cases(n)} found`,
    nothing: 'No case matches.',
    clearAll: 'Clear search and filters',
  },
  filters: {
    title: 'Filters',
    set: (n: number) => `Filters (${n})`,
    state: 'State of the case',
    anyState: 'Any',
    away: 'Closed or archived',
    archived: 'Archived',
    both: 'Archived or not',
    yes: 'Archived only',
    no: 'Not archived',
    instrument: 'Instrument',
    anyInstrument: 'Any instrument',
    country: 'State concerned',
    anyCountry: 'Any State',
    clear: 'Clear the filters',
  },

  noneOpen: 'No case is open.',
  showAway: 'Closed or archived',
  orderingLabel: 'Putting the cases in order',
  ordering: (left: number, of: number) =>
    `The order is being made anew: ${of - left} of ${cases(of)} done. Until then a case may stand in the wrong place; the days shown are right.`,
  stuck:
    'The board could not be brought up to date: a case may be missing here or stand in the wrong place. The cases themselves are kept, and the days shown are right.',
  superseded: 'A newer version of Dedere keeps the order of the board. Reload this page to change to it.',

  archive: 'Archive',
  archiveOf: (name: string) => `Archive “${name}”`,
  unarchive: 'Take out of the archive',
  unarchiveOf: (name: string) => `Take “${name}” out of the archive`,
  archivedOne: (name: string) => `“${name}” is in the archive: no longer on the board, no reminders.`,
  unarchivedOne: (name: string) => `“${name}” is out of the archive.`,
  archivedMany: (n: number) => `${cases(n)} put into the archive.`,
  unarchivedMany: (n: number) => `${cases(n)} taken out of the archive.`,
  removedMany: (n: number) => `${cases(n)} deleted.`,
  undone: (n: number) => `Taken back for ${cases(n)}.`,
  notAll: (done: number, of: number, why: string) => `Done for ${done} of ${cases(of)}. ${why}`,

  select: {
    begin: 'Select',
    end: 'Done selecting',
    one: (name: string) => `Select “${name}”`,
    all: 'Select all shown',
    none: 'Select none',
    count: (n: number) => `${cases(n)} selected`,
    label: 'What to do with the selected cases',
    toFile: 'To a file',
    remove: 'Delete',
    working: (done: number, of: number) => `${done} of ${of} done`,
  },

  trash: {
    title: (n: number) => `Deleted cases (${n})`,
    help: (days: number) => `They can be put back for ${days} days, then they are gone.`,
    deleted: (day: string) => `deleted ${day}`,
    forGood: 'Delete for good',
    forGoodOf: (name: string) => `Delete “${name}” for good`,
    empty: 'Delete all for good',
    askOne: (name: string) => `Delete “${name}” for good?`,
    askAll: (n: number) => `Delete ${cases(n)} for good?`,
    warning: 'This cannot be taken back. What is in no file is then gone.',
    done: (n: number) => `${cases(n)} deleted for good.`,
    taken: 'A case with the same identifier is here again. This one was left where it is.',
  },

  /** One line at the start, as long as something presses. */
  pressing: {
    label: 'Your cases:',
    overdue: (n: number) => `${n} overdue`,
    today: (n: number) => `${n} today`,
    week: (n: number) => `${n} within seven days`,
    nothing: 'nothing within seven days',
  },
};
