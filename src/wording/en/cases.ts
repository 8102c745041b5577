import { counted } from '../plural.ts';
import { quoted } from '../quoted.ts';
import { lawVersion } from './law-version.ts';

const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });
const cases_ = (n: number) => counted('en', n, { one: 'case', other: 'cases' });

/** Saved cases: the list, one case, saving, the file that carries them. */
export const cases = {
  title: 'Cases',
  empty:
    'No case here yet. Begin one, count a term and choose “Save to a case” under the answer, or take cases in from a file below.',
  emptyLink: 'Choose a term',
  all: 'All cases',
  overdue: (n: number) => `safe day passed ${days(n)} ago`,
  overThere: 'the day is over in the deciding State',
  hourOver: 'the hour has passed',
  todayThere: 'ends today in the deciding State',
  noSafeDay: 'no safe day',
  rename: 'Rename',
  remove: 'Delete',
  removeOf: (name: string) => `Delete “${name}”`,
  name: 'Name of the case',
  keepName: 'Keep the name',
  removed: (name: string) => `“${name}” was deleted.`,
  putBack: 'Put back',
  putBackOf: (name: string) => `Put back “${name}”`,
  noSuchCase:
    'There is no such case here. It may have been deleted, or saved in another browser or in the side panel.',
  lost: {
    said: (day: string) =>
      `The cases that were kept in this browser are gone. A case was last kept on ${day}; since then the browser has found its files damaged, or has cleared them for room, and has begun anew. Nothing warns of the terms of those cases any more.`,
    todo: 'Take in your last backup or file under Files, below, and enter again what was changed after it.',
    read: 'I have read this',
  },
  vanished: 'Another window deleted this case. What you see is what it held; you can put it back.',
  unreadable: (n: number) =>
    `${cases_(n)} here cannot be read by this version. Nothing was changed in them; a newer version may read them.`,

  entries: 'Questions',
  noEntries: 'No question in this case. Count a term and save it into this case.',
  addMore: 'Add a question: choose a term, then “Save to a case”',
  eligibility: 'eligibility',
  asked: (state: string) => `asked: ${state}`,
  facts: (n: number) => counted('en', n, { one: 'fact entered', other: 'facts entered' }),
  usual: 'usual count, no State named',
  withheld: (ofState: string, year: number) =>
    `no safe day: there is no calendar ${ofState} for ${year} here`,
  /** Of a question of one State's law; the parts as "State asked". */
  otherState: (ofLaw: string, law: string, part: string, partHere: string, stateHere: string) =>
    `Law ${ofLaw}, for cases in which the ${part} is ${law}. In this case the ${partHere} is ${stateHere}.`,
  missing: 'facts are missing: open it and enter them',
  noDay: 'nothing answered yet: open it',
  flawed: 'a fact of it is wrong or not known here and does not count: open it to see which',
  unknown: (id: string) =>
    `This version does not know “${quoted(id)}”. The question is kept as it is and goes into every export.`,
  failed: 'The law for this question could not be loaded. Go online once and reload.',
  removeEntry: 'Remove',
  removeEntryOf: (what: string) => `Remove “${what}”`,
  entryRemoved: (what: string) => `“${what}” was removed.`,

  note: 'Note',
  noteHelp: 'Stays on this device, with the case.',
  saveNote: 'Save the note',
  noteSaved: 'Note saved.',
  noteUnsaved: 'Not saved yet.',
  noteChanged:
    'Another window changed this note while you were writing. Nothing was overwritten. It says there:',
  noteEmptied: '(the note was emptied)',
  noteMine: 'Keep what I wrote',
  noteTheirs: 'Take the other',
  noteBoth: 'Keep both',

  save: {
    title: 'Save to a case',
    where: 'Where',
    fresh: 'A new case',
    existing: 'A case here',
    which: 'Case',
    save: 'Save',
    savedIn: (name: string) => `Saved in “${name}”.`,
    open: 'Open the case',
    changeSaved: (name: string) => `The change was saved in “${name}”.`,
    toFile: 'Save it to a file',
    toFileHelp: 'The file keeps everything entered here. Take it in later under Cases.',
    fileMade: (file: string) => `Written to the file ${file}.`,
    again: 'Try again',
    entryChanged: 'Another window changed this question meanwhile. Nothing was overwritten.',
    takeTheirs: 'Show what is saved',
    putMine: 'Save mine in its place',
    both: 'Keep both',
    shared: 'This case shares what you changed with its other questions:',
    brings: 'It brings into the case, for all its questions:',
    apart: 'It keeps for itself, for the case has another:',
    apartFrom: (what: string, own: string, shared: string) => `${what}: ${own}; the case: ${shared}`,
    forCase: 'Change it for the whole case',
    forQuestion: 'For this question alone',
    entryGone:
      'This question is no longer in its case: another window removed it. Save it to a case again to keep it.',
  },

  law: lawVersion,

  persistence: {
    granted: 'The browser has promised to keep your cases until you delete them.',
    refused:
      'The browser may clear the cases when room on this device runs short. Export a file now and then; installing Dedere helps.',
    used: (used: string, most: string) =>
      `Dedere takes up ${used} here, the law kept for use offline included; the browser allows ${most}.`,
    nearlyFull: 'Room is running out. Export a file of your cases now, then free some room on this device.',
    ask: 'Ask the browser to keep the cases',
    unavailable: 'This browser does not say whether it will keep the cases. Export a file now and then.',
  },

  problem: {
    blocked:
      'The cases could not be opened: another window of Dedere holds them, or the browser does not answer. Close other windows of Dedere and try again.',
    unavailable:
      'This browser keeps no data here: storage is switched off, the window is private, or there is no room. Allow storage for this page or open it in an ordinary window.',
    broken:
      'The cases on this device could not be read. They were left as they are. Close the browser and open it again.',
    newer: 'A newer version of Dedere holds the cases. Reload this page to change to it.',
    quota:
      'There is no room left on this device for this page. Free some room and try again; nothing was changed.',
    aborted: 'The browser gave up saving. Nothing was changed; try again.',
    closed:
      'The cases were closed: the data of this page were cleared, or the browser let go of them. Reload this page.',
    invalid: 'This cannot be kept as it is: something in it is no valid text. Nothing was changed.',
    unreadable: 'What is stored of this case cannot be read by this version. It was left as it is.',
    failed: 'The browser could not save. Nothing was changed; try again.',
    'empty-name': 'A case needs a name. Enter one.',
    'name-too-long': (limit: number) => `A name has at most ${limit} characters. Shorten it.`,
    'note-too-long': (limit: number) =>
      `A note has at most ${limit} characters. Shorten it; it is not saved yet.`,
    'too-many-entries': (limit: number) => `A case holds at most ${limit} questions. Choose another case.`,
    'too-many-facts': (limit: number) => `A question holds at most ${limit} facts.`,
    'not-a-fact-name': 'A fact of this page has a name that cannot be kept. Take it out and try again.',
    'fact-too-long': (limit: number) => `A fact has at most ${limit} characters. Shorten it and try again.`,
    'repeated-entry': 'This question is in that case already.',
    'not-an-entry': 'This question cannot be kept: its treaty or rule has no proper name.',
    'no-such-entry': 'This question is no longer in the case: another window removed it.',
    conflict:
      'Another window changed the same thing of this case, differently. Nothing was overwritten: choose what is to stand.',
    'no-such-change': 'This change is no longer in the history of the case, so it cannot be taken back.',
    'changed-since':
      'What this change made has been changed again since. Take back the later change first; nothing was changed.',
    'changed-elsewhere':
      'Another window changed this case at the same moment. Nothing was overwritten: look at it and do it again.',
    gone: 'This case is no longer here: another window deleted it. Choose another one, or make a new one.',
  },
};
