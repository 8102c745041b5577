import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { answerCase } from '../../../src/app/case/days.ts';
import { tableHead, tableRows } from '../../../src/app/terms-file/csv.ts';
import type { TermTelling } from '../../../src/app/terms-file/told.ts';
import { day } from '../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../../src/cases/case.ts';
import { writeTable } from '../../../src/exchange/terms-csv.ts';
import { tellingIn } from './term-telling.ts';

const english = await tellingIn('en');
const russian = await tellingIn('ru');
const TODAY = day('2026-11-22');

const entries: readonly CaseEntry[] = [
  {
    id: 'e-1',
    kind: 'term',
    instrument: 'kz-jo-extradition',
    rule: 'provisional-arrest',
    facts: { arrest: '2026-11-03', requested: 'JO' },
  },
  { id: 'e-2', kind: 'count', facts: { from: '2026-11-03', n: '40', unit: 'day' } },
  { id: 'e-3', kind: 'eligibility', instrument: 'kz-jo-extradition', facts: {} },
  {
    id: 'e-4',
    kind: 'term',
    instrument: 'kz-criminal-procedure',
    rule: 'bring-before-judge',
    facts: { detention: '2026-11-20T10:15' },
  },
  { id: 'e-5', kind: 'term', instrument: 'kz-jo-extradition', rule: 'no-such-rule', facts: {} },
];
const of = (more: Partial<Case> = {}): Case => ({
  ...EMPTY_CASE,
  id: 'c-1',
  name: '=Дело "А", и др.',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  entries,
  ...more,
});

const detained = entries[3] as CaseEntry;
const HOURS = {
  'Usual day': '2026-11-23 10:15 Asia/Almaty',
  'Safe day': '2026-11-23 10:15 Asia/Almaty',
  'Latest reading listed': '2026-11-23 10:15 Asia/Almaty',
};

/** The table as another program reads it, a record a row by the names of its columns. */
async function table(telling: TermTelling, one = of()) {
  const answered = await answerCase(one, telling.library, telling.index, TODAY);
  const rows = await tableRows(answered, telling, TODAY, 'https://dedere.example/');
  const { separator } = telling.words.caseFiles.table;
  const text = writeTable(tableHead(telling), rows, separator);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('the table of terms', () => {
  it('has a row for each question about a day, with all that it says', async () => {
    const rows = await table(english);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      Case: `'=Дело "А", и др.`,
      Question: 'Jordan, Provisional arrest',
      Instrument: 'Kazakhstan – Jordan, extradition',
      Term: 'Provisional arrest',
      'Counted from': 'arrest 2026-11-03',
      'Usual day': '2026-12-13',
      'Safe day': '2026-12-10',
      'Latest reading listed': '2026-12-13',
      'State that decides': 'Jordan',
      Provision: 'Article 12, paragraph 5',
      Standing: 'runs',
      'Address in Dedere':
        'https://dedere.example/#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO',
    });
    expect(rows[1]).toMatchObject({
      Question: 'Plain count, 40 days',
      'Counted from': 'counted from 2026-11-03',
      'Safe day': '',
      'Usual day': '2026-12-13',
      Standing: 'usual day only, no State named',
    });
    expect(rows[2]).toMatchObject(HOURS);
    expect(rows[2]?.Provision).toMatch(/^Article \d+/);
    expect(rows[3]).toMatchObject({ Term: 'no-such-rule', Standing: 'not known to this version' });
  });

  it('gives every day of a term in hours with its hour, also when it is done or no State is named', async () => {
    const met = await table(english, of({ entries: [{ ...detained, done: day('2026-11-21') }] }));
    expect(met[0]).toMatchObject({ Standing: 'done 2026-11-21', ...HOURS });
    const facts = { from: '2026-11-20T10:15', n: '12', unit: 'hour' };
    const plain = await table(english, of({ entries: [{ id: 'c', kind: 'count', facts }] }));
    expect(plain[0]).toMatchObject({
      'Usual day': '2026-11-20 22:15',
      'Safe day': '',
      'Latest reading listed': '2026-11-20 22:15',
    });
  });

  it('has its head in the language of the interface, and a semicolon where numbers have a comma', async () => {
    const rows = await table(russian);
    expect(rows[0]).toMatchObject({ 'Безопасный день': '2026-12-10', Состояние: 'идёт' });
    expect(Object.keys(rows[0] ?? {})).toHaveLength(12);
  });

  it('says where the case stands, what is done and what is past', async () => {
    const [first] = entries as [CaseEntry];
    const done = await table(english, of({ entries: [{ ...first, done: day('2026-11-20') }] }));
    expect(done[0]).toMatchObject({ Standing: 'done 2026-11-20', 'Safe day': '2026-12-10' });
    const past = { ...first, facts: { ...first.facts, arrest: '2026-09-01' } };
    const closed = await table(english, of({ entries: [past], state: 'released', archived: true }));
    expect(closed[0]?.Standing).toBe('safe day passed; case: released; case put away');
  });
});
