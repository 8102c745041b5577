import { counted } from '../plural.ts';
import { calendarFile } from './case-files-calendar.ts';
import { encrypted } from './case-files-encrypted.ts';

const cases = (n: number) => counted('en', n, { one: 'case', other: 'cases' });

/** Files out: cases, backups, calendars, tables. */
export const caseFiles = {
  title: 'Files',
  storage: { title: 'Storage', toFiles: 'Files and backups of the cases' },
  bridge:
    'Cases lie in this browser alone. A file takes them to another device or to the side panel, and is the only backup.',
  out: 'Write a file',
  in: 'Take in a file',
  whole: 'All cases',
  some: (n: number) => cases(n),
  ofCase: { title: 'Files of this case', ways: '.dedere, backup, calendar, table' },
  /** Of a plain count: the day it is counted from. */
  from: 'counted from',

  cases: {
    label: 'Cases',
    help: 'A .dedere file, to be taken in again here or on another device. Anybody who has it can read it.',
    do: 'Write the file',
  },
  share: {
    label: 'To another device',
    help: 'The same file by the share sheet of this device. Anybody it passes can read it.',
    do: 'Share the file',
    ready: 'The file is ready.',
    again: 'Share this file',
    done: (file: string) => `${file} was handed to the share sheet.`,
    cancelled: 'Not shared.',
    asText:
      'This browser shares only a few kinds of file, so that the name ends in .txt. Take it in as it is.',
  },
  table: {
    label: 'Table of terms',
    help: 'A CSV file for a table program, one row a term, with the names of the cases.',
    do: 'Write the table',
    separator: ',' as ',' | ';',
    head: {
      case: 'Case',
      question: 'Question',
      instrument: 'Instrument',
      rule: 'Term',
      events: 'Counted from',
      usual: 'Usual day',
      safe: 'Safe day',
      outer: 'Latest reading listed',
      state: 'State that decides',
      provision: 'Provision',
      standing: 'Standing',
      address: 'Address in Dedere',
    },
    standing: {
      running: 'runs',
      past: 'safe day passed',
      'in-effect': 'relied on from the safe day',
      met: (day: string) => `done ${day}`,
      metWithoutHour: (day: string) => `done ${day}, in time or not by its hour, which is not entered`,
      usual: 'usual day only, no State named',
      withheld: 'no safe day: no calendar',
      'facts-missing': 'facts are missing',
      'no-figure': 'no figure in the text',
      unknown: 'not known to this version',
      failed: 'the law could not be loaded',
    },
    case: (state: string) => `case: ${state}`,
    archived: 'case put away',
    notFinal: 'not final',
  },
  calendar: calendarFile,
  encrypted,

  busy: (done: number, total: number) => (total > 1 ? `Working: ${done} of ${total} cases` : 'Working…'),
  stop: 'Stop',
  stopped: 'Stopped. No file was written.',
  made: (file: string, n: number) => `${cases(n)} written to the file ${file}.`,
  madeTerms: (file: string, n: number) =>
    `${counted('en', n, { one: 'term', other: 'terms' })} written to the file ${file}.`,
  left: (n: number) => `${cases(n)} could not be read by this version and are not in it.`,
  none: 'There is no case to write.',
  noTerm: 'There is no term to write. No file was written.',
  failed: 'The file could not be written. Nothing was changed; try again.',
  law: 'The law of some questions could not be loaded. Go online once and try again; no file was written.',

  take: {
    choose: 'Choose a file',
    help: '.dedere, an encrypted backup, or a file of an earlier version. You see what it will do before anything changes.',
    drop: 'or drop it here',
    unreadable: 'The file could not be read. Choose it again.',
    kept: 'Nothing stored was changed.',
  },
  reminder: {
    due: (days: number) =>
      `Your last backup is ${counted('en', days, { one: 'day', other: 'days' })} old, and cases have changed since.`,
    never: 'There is no backup of your cases yet.',
    do: 'Write one now',
    later: 'Remind me later',
    done: (file: string) => `Backup written to the file ${file}.`,
    every: 'Remind me to back up',
    choices: { 7: 'after 7 days', 14: 'after 14 days', 30: 'after 30 days', never: 'never' },
    last: (day: string) => `Last backup of everything: ${day}.`,
    none: 'No backup of everything yet.',
  },
};
