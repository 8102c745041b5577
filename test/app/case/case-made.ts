import { buildData } from '../../../build/data.ts';
import { day } from '../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE, type Facts } from '../../../src/cases/case.ts';
import type { CaseEvent } from '../../../src/cases/parts.ts';
import type { LibraryIndex } from '../../../src/law/built/files.ts';
import { libraryOfFiles } from '../library-of-files.ts';

export const library = libraryOfFiles();
export const index = buildData().get('data/index.en.json') as LibraryIndex;
export const TODAY = day('2026-11-22');

export const term = (rule = 'provisional-arrest', facts: Facts = {}, instrument = 'kz-jo-extradition') =>
  ({ id: rule, kind: 'term', instrument, rule, facts }) as const satisfies CaseEntry;

/** Something that happened; its id is its name and day. */
export const happened = (event: string | null, when: string, parts: Partial<CaseEvent> = {}): CaseEvent => ({
  id: `${event ?? 'free'}-${when}`.replace(/[.:]+/g, '-'),
  event,
  when,
  title: '',
  place: '',
  note: '',
  counts: true,
  ...parts,
});

export const caseOf = (parts: Partial<Case> = {}): Case => ({
  ...EMPTY_CASE,
  id: 'case',
  name: 'Case',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  facts: { requested: 'JO' },
  ...parts,
});
