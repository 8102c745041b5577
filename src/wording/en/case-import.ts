import { counted } from '../plural.ts';

const cases = (n: number) => counted('en', n, { one: 'case', other: 'cases' });

const differences = (n: number) => counted('en', n, { one: 'difference', other: 'differences' });

/** Taking a file in: what it does, and what is to be settled. */
export const caseImport = {
  title: 'Take in a file',
  reading: (file: string) => `Reading ${file}`,
  heading: (file: string) => `What taking in ${file} does`,
  holds: (n: number) => `It holds ${cases(n)}. Nothing is changed until you accept.`,
  add: (n: number) => `${cases(n)} new here: added`,
  removed: (n: number) => `${cases(n)} deleted here before`,
  addAgain: 'Add them again',
  deletedOn: (name: string, day: string) => `${name}, deleted ${day}`,
  same: (n: number) => `${cases(n)} here already, with all the file says: left as they are`,
  merge: (n: number) => `${cases(n)} here in another state: both are brought together`,
  full: (n: number) =>
    `${cases(n)} cannot be brought together: both states are more than one case holds. Yours stays as it is.`,
  unreadable: (n: number) =>
    `${cases(n)} here in a form this version cannot read: left as they are, what the file holds of them is not taken in`,
  more: (n: number) => `and ${n} more`,
  showMore: (n: number) => `Show ${n} more`,
  comesIn: (n: number) => counted('en', n, { one: 'change comes in', other: 'changes come in' }),
  onlyHistory: 'only older changes are added to its history',
  toSettle: (n: number) => `${differences(n)} to settle`,
  nothing: 'There is nothing to take in: all of it is here.',
  newer: (n: number) =>
    `${counted('en', n, { one: 'field was', other: 'fields were' })} written by a newer version: kept, not shown.`,
  wrongDays: (n: number) =>
    `${counted('en', n, { one: 'event has', other: 'events have' })} a day that does not exist. It is taken in as it stands, and no term counts from it until it is mended:`,
  accept: (added: number, merged: number) => {
    if (merged === 0) return `Add ${cases(added)}`;
    return added === 0 ? `Bring together ${cases(merged)}` : `Add ${cases(added)}, bring together ${merged}`;
  },
  done: (added: number, merged: number) => {
    if (merged === 0) return `${cases(added)} added.`;
    return added === 0
      ? `${cases(merged)} brought together.`
      : `${cases(added)} added, ${merged} brought together.`;
  },
  undo: 'Take it back',
  undoing: 'Being taken back…',
  undone: 'Taken back: what was added lies among the deleted cases, the others are as they were.',
  undoneBut: (n: number) =>
    `Taken back, but for ${cases(n)} that changed since: take those changes back in their history.`,
  working: 'Being taken in…',
  notDone:
    'Your cases changed in another window in between. Nothing was taken in yet; this is what it does now.',
  noRoom: (name: string) =>
    `What was chosen for “${name}” is more than a case holds. Choose one of the two. Nothing was taken in.`,
  unreadableFile: 'The file could not be read. Choose it again.',
  kept: 'Nothing stored was changed.',

  settle: {
    title: 'Both changed the same',
    intro:
      'Two copies of this case say different things here. Choose which stands; the other stays in the history.',
    mine: 'Here',
    theirs: 'In the other',
    both: 'Keep both',
    /** Where one copy has nothing: in which. */
    gone: { mine: 'removed here', theirs: 'removed in the other' },
    empty: 'empty',
    moves: 'What taking the other moves:',
    movesNone: 'No day hangs on it.',
    accept: 'Keep these',
    first: (n: number) => `Settle ${differences(n)} first`,
    which: (what: string) => `Which stands: ${what}`,
    all: {
      open: (n: number) =>
        n === 0 ? 'Every difference is settled.' : `For every difference still open (${n}):`,
      mine: 'Here for all',
      theirs: 'As in the file for all',
      chosen: {
        mine: (n: number) => `Here: chosen for ${differences(n)}.`,
        theirs: (n: number) => `As in the file: chosen for ${differences(n)}.`,
      },
      back: 'Take this choice back',
    },
  },

  aside: {
    title: 'Waiting for an update',
    intro:
      'A newer version of Dedere wrote these files. They lie here byte for byte until this one is updated.',
    laid: 'A newer version of Dedere wrote this file. It was laid aside here as it is and waits for an update.',
    notLaid:
      'A newer version of Dedere wrote this file. It could not be kept here; keep it and take it in after an update.',
    since: (day: string) => `since ${day}`,
    take: 'Take in',
    takeOf: (file: string) => `Take in ${file}`,
    save: 'Save to a file',
    saveOf: (file: string) => `Save ${file} to a file`,
    remove: 'Delete',
    removeOf: (file: string) => `Delete ${file}`,
    removed: (file: string) => `${file} was deleted.`,
    stillNewer: 'This version cannot read it yet. Update Dedere first.',
  },

  problem: {
    'not-json':
      'This is not a file of cases: it is damaged or of another kind. Choose the file as it was exported.',
    'not-dedere':
      'This file does not come from Dedere. Choose one that was exported here, named dedere-….dedere.',
    'too-large': 'This file is larger than any file of cases. Choose the file as it was exported.',
    'newer-version': 'A newer version of Dedere wrote this file. Update Dedere, then take it in again.',
    damaged: (place: string, why: string) =>
      `The file is damaged at ${place}: ${why}. Export it once more where it came from.`,
  },
  place: {
    case: (n: number) => `case ${n}`,
    parties: (n: number) => `party ${n}`,
    events: (n: number) => `event ${n}`,
    entries: (n: number) => `question ${n}`,
    tasks: (n: number) => `task ${n}`,
    receipts: (n: number) => `kept result ${n}`,
    history: (n: number) => `change ${n} of its history`,
    field: (name: string) => `“${name}”`,
    whole: 'its beginning',
  },
  why: {
    missing: 'it is missing',
    'not-text': 'it is not a text',
    'not-a-list': 'it is not a list',
    'not-an-object': 'it is not a record',
    'not-a-number': 'it is not a whole number',
    'not-yes-or-no': 'it is neither true nor false',
    'not-an-id': 'it is not an identifier',
    'not-an-instant': 'it is not a point in time',
    'not-a-day': 'it is not a day',
    'not-a-name': 'it is not a name',
    'not-a-fact-name': 'it is not the name of a fact',
    'not-a-version': 'it is not a version',
    'unknown-kind': 'a question of an unknown kind',
    'unknown-choice': 'it is none of the words that may stand there',
    'too-long': 'it is too long',
    'too-many': 'there are too many',
    repeated: 'the same identifier twice',
    'too-deep': 'it is nested too deep',
    'not-a-field-name': 'a name that no field can have',
    'not-json': 'it is not plain data',
  },
};
