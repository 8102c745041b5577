import { board } from './board.ts';
import { caseAbout } from './case-about.ts';
import { caseEvents } from './case-events.ts';
import { caseFiles } from './case-files.ts';
import { caseHistory } from './case-history.ts';
import { caseImport } from './case-import.ts';
import { casePlans } from './case-plans.ts';
import { caseSheet } from './case-sheet.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';
import { eligibility } from './eligibility.ts';
import { eventTable } from './event-table.ts';
import { page } from './page.ts';
import { read } from './read.ts';
import { receipt } from './receipt.ts';
import { sentence } from './sentence.ts';
import { settings } from './settings.ts';
import { termInputs } from './term-inputs.ts';
import { text } from './text.ts';
import { treatyHere } from './treaty-here.ts';
import { warnings } from './warnings.ts';

/** The words of screens that are loaded when they are opened. */
export const later = {
  eligibility,
  documents,
  text,
  cases,
  settings,
  termInputs,
  eventTable,
  page,
  read,
  receipt,
  sentence,
  treatyHere,
  board,
  caseEvents,
  caseAbout,
  caseHistory,
  caseFiles,
  caseImport,
  casePlans,
  caseSheet,
  warnings,
};
