import { counted } from '../plural.ts';
import { foundLength } from './read-length.ts';

const finds = (n: number) => counted('en', n, { one: 'find', other: 'finds' });

export const read = {
  title: 'Read a text',
  intro:
    'Paste a treaty, a code or a letter: terms, thresholds and dates in it are marked, and can be counted from. English, French, Russian, Kazakh and Arabic, also mixed.',
  stays: 'The text stays in this page and is gone when it is closed. Nothing of it is sent or stored.',
  link: 'Read a text for terms and dates',
  linkHelp: 'a page, a PDF, a letter: paste its words',

  field: 'Text to read',
  paste: 'Paste',
  pasteRefused:
    'The browser did not allow reading the clipboard. Put the cursor in the field and paste there.',
  pasteEmpty: 'There is no text on the clipboard.',
  open: 'Open a text file',
  drop: 'or drop it here',
  now: 'Show what is found',
  clear: 'Clear',
  cleared: 'The text was cleared.',
  replaced: 'The text that stood here before was replaced.',
  undo: 'Undo',
  example: 'Try an example',
  empty: 'Nothing is pasted yet. Try it with an example of three sentences.',
  long: (letters: string) => `A long text, ${letters} letters: it is shown below, not in a field.`,
  ofFile: (name: string, letters: string) => `From the file ${name}, ${letters} letters.`,

  problem: {
    binary:
      'This is not plain text. Of a PDF, a Word file or a picture, open it, copy its words and paste them here.',
    'too-large': 'This is longer than 10 million letters. Paste a part of it.',
    unreadable: 'The file could not be read. Choose it once more.',
    empty: 'There is no text in the file.',
  },
  shared: {
    addressAlone: (address: string) =>
      `Only the address of a page was shared: ${address}. Dedere fetches no page. Open it, copy its words and paste them here, or select them there and share the selection.`,
    titleAlone: (address: string) =>
      `Of the page ${address} only the title was shared. Dedere fetches no page: for its text, open it, copy the words and paste them here, or select them there and share the selection.`,
    from: (address: string) =>
      `Shared with the address ${address}. Only the words that came with it are read; the page was not fetched.`,
    leftOut: (file: string, problem: string) => `Left out, ${file}: ${problem}`,
    nothing:
      'No words could be read in what was shared. Share it once more as text, or copy the words and paste them here.',
  },
  kept: 'What stood here before was kept.',
  broken: (n: number) =>
    `${counted('en', n, { one: 'letter was', other: 'letters were' })} damaged where the text was copied; each is shown as �.`,
  guessed: (encoding: string) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If the words look wrong, open it in another program and paste them.`,

  reading: (percent: number) => `Reading: ${percent} %`,
  stop: 'Stop',
  stopped: (percent: number) => `Stopped at ${percent} %. What follows has not been read.`,
  goOn: 'Read on',
  soFar: (n: number) => `${finds(n)} so far`,
  done: (n: number) => finds(n),
  none: 'Nothing was found.',
  noneHelp:
    'What is looked for: terms (“within forty days”), thresholds of penalties and remaining sentences (“at least one year”) and full dates (“3 November 2026”). Numbers of articles and laws, sums, ages and years alone are left out, and what is worded in another way may be missed.',
  mayMiss: 'Found by their wording: some may be missed, some may be none. The text decides.',

  finds: 'Finds',
  text: 'The text with its marks',
  view: 'Show',
  views: { list: 'List', text: 'Text' },
  filter: 'Kinds',
  kinds: { term: 'Terms', threshold: 'Thresholds', date: 'Dates', provision: 'Provisions' },
  kind: { term: 'Term', threshold: 'Threshold', date: 'Date', provision: 'Provision' },
  hiddenByFilter: 'All finds are of kinds that are switched off above.',
  previous: 'Previous find',
  next: 'Next find',
  keys: 'In list and text: N for the next, P for the previous find.',
  at: (n: number, of: number) => `${n} of ${of}`,
  show: (words: string) => `Show in the text: ${words}`,
  page: (from: number, to: number, of: number) => `${from}–${to} of ${of}`,
  earlier: 'Earlier finds',
  later: 'Later finds',

  length: foundLength,
  count: 'Count from this',
  countLength: (length: string) => `Count ${length}`,
  countDate: 'Count from this day',
  weeks: (weeks: number, days: string) =>
    `${counted('en', weeks, { one: 'week', other: 'weeks' })}, counted as ${days}: a week is 7 days.`,
  notCounted: {
    'working-days': 'Working days: the plain count has calendar days alone, so it is not offered.',
    'too-long': 'Longer than the plain count goes.',
    'out-of-range': 'The plain count goes from 1900 to 2100: this day is outside it.',
  },
  clearDays:
    '“Clear” days leave out the first and the last day; the plain count does so only as one of its readings.',
  inferred: {
    'digits-differ': (digits: number, taken: number) =>
      `The figure in brackets, ${digits}, differs from the words; the words were taken: ${taken}.`,
    'look-alikes': 'Some letters are of another script and only look alike.',
    'half-year': 'Half of a year was taken as six months.',
    compound: 'Years and months were put together, in months.',
    dual: 'Two, by the form of the word (dual).',
    'unit-implied': 'The number is in the word itself.',
    'one-implied': 'No number stands there: one was taken.',
    'year-implied': 'Without a year of its own: that of the date after it was taken.',
    'day-before-month': 'Figures alone: read with the day before the month.',
  },

  copy: 'Copy the list',
  copied: (n: number) => `Copied: ${finds(n)} with their sentences.`,
  print: 'Print',
  copyHead: 'Found in a pasted text',
};
