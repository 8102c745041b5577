import { describe, expect, it } from 'vitest';
import { buildData } from '../../../build/data.ts';
import { answerCases, answerEntry } from '../../../src/app/case/days.ts';
import { openLibrary } from '../../../src/app/library.ts';
import { day } from '../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE, type Facts } from '../../../src/cases/case.ts';
import type { LibraryIndex } from '../../../src/law/built/files.ts';

const files = buildData();
/** The files of the build, as a host would serve them. */
const fetchBuilt = async (address: RequestInfo | URL) => {
  const content = files.get(new URL(String(address)).pathname.slice(1));
  return new Response(JSON.stringify(content ?? null), { status: content ? 200 : 404 });
};
const library = openLibrary('https://dedere.test/', fetchBuilt);
const index = files.get('data/index.en.json') as LibraryIndex;
const today = day('2026-11-22');

const arrest = (facts: Facts, rule = 'provisional-arrest', instrument = 'kz-jo-extradition'): CaseEntry => ({
  id: 'e-1',
  kind: 'term',
  instrument,
  rule,
  facts,
});
const count = (facts: Facts): CaseEntry => ({ id: 'e-1', kind: 'count', facts });
const within = (entry: CaseEntry, parts: Partial<Case> = {}, on = today) =>
  answerEntry({ ...named('case', entry), ...parts }, entry, library, index, on);
const answer = (entry: CaseEntry) => within(entry);
const named = (name: string, ...entries: CaseEntry[]): Case => ({
  id: name,
  name,
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  ...EMPTY_CASE,
  entries: entries.map((entry, i) => ({ ...entry, id: `e-${i}` })),
});

describe('an entry computed from its facts', () => {
  it('has the safe day of its term, Jordan asked and Kazakhstan asked', async () => {
    expect(await answer(arrest({ arrest: '2026-11-03', requested: 'JO' }))).toEqual({
      kind: 'safe',
      clock: null,
      zone: 'Asia/Amman',
      day: '2026-12-10',
      span: { from: '2026-11-03', usual: '2026-12-13', safe: '2026-12-10', outer: '2026-12-13' },
      flawed: false,
      open: false,
      unsettled: [],
    });
    expect(await answer(arrest({ arrest: '2026-11-03', requested: 'KZ' }))).toMatchObject({
      day: '2026-12-11',
    });
  });

  it('has where its file stands, of papers to be sent, and no day', async () => {
    const papers = (facts: Facts, instrument = 'kz-jo-extradition'): CaseEntry => ({
      id: 'e-1',
      kind: 'documents',
      instrument,
      facts,
    });
    expect(await answer(papers({ for: 'transit', 'transit-in-writing': 'there' }))).toMatchObject({
      kind: 'file',
      list: { ready: false, there: ['transit-in-writing'] },
      flawed: false,
    });
    expect(await answer(papers({ judgment: 'there', colour: 'green' }))).toEqual({
      kind: 'file',
      list: null,
      flawed: true,
    });
    expect(await answer(papers({}, 'kz-ma-extradition'))).toMatchObject({ kind: 'unknown', what: 'rule' });
    expect(await answer(papers({}, 'kz-xx-extradition'))).toMatchObject({
      kind: 'unknown',
      what: 'instrument',
    });
  });

  it('is flawed where a fact does not count', async () => {
    expect(
      await answer(arrest({ arrest: '2026-11-03', requested: 'JO', 'no-such-fact': '1' })),
    ).toMatchObject({
      kind: 'safe',
      clock: null,
      flawed: true,
    });
  });

  it('asks for facts where they are missing or wrong', async () => {
    expect(await answer(arrest({ requested: 'JO' }))).toEqual({ kind: 'facts-missing' });
    expect(await answer(arrest({ arrest: '2026-02-30', requested: 'JO' }))).toEqual({
      kind: 'facts-missing',
    });
    expect(await answer(count({ from: '2026-11-03' }))).toEqual({ kind: 'facts-missing' });
    expect(await answer(count({ from: '2026-11-03', n: '40', state: 'XX' }))).toEqual({
      kind: 'facts-missing',
    });
  });

  it('has only a usual day where no State is named', async () => {
    expect(await answer(count({ from: '2026-11-03', n: '40' }))).toEqual({
      kind: 'usual',
      day: '2026-12-13',
      span: { from: '2026-11-03', usual: '2026-12-13', safe: null, outer: '2026-12-13' },
      flawed: false,
      open: false,
      unsettled: [],
    });
  });

  it('is open while its end is not stated, days are still left out or an event is not entered', async () => {
    const code = 'kz-criminal-procedure';
    const { open: extended, ...first } = (await answer(
      arrest({ detention: '2026-01-31', extension: 'granted' }, 'extradition-arrest', code),
    )) as { open: boolean };
    expect(first).toMatchObject({ kind: 'safe', clock: null, day: '2027-01-30', flawed: false });
    expect(extended).toBe(true);
    const notice = { 'notice-not-required': '2026-11-10', requesting: 'KZ' };
    const leave = (facts: Facts) => answer(arrest({ ...notice, ...facts }, 'safe-conduct', 'kz-ma-mla'));
    expect(await leave({ excluded: '2026-11-15..' })).toMatchObject({ kind: 'safe', open: true });
    expect(await leave({ excluded: '2026-11-15..2026-11-16' })).toMatchObject({ kind: 'safe', open: false });
    const surrender = arrest({ decision: '2026-11-03', requested: 'JO' }, 'surrender');
    expect(await answer(surrender)).toMatchObject({ kind: 'safe', open: true });
  });

  it('has no safe day in a year without a calendar', async () => {
    expect(await answer(arrest({ arrest: '2041-11-03', requested: 'JO' }))).toEqual({
      kind: 'withheld',
      state: 'JO',
      year: 2041,
    });
  });

  it('has an outcome and no day where it asks of eligibility', async () => {
    const entry = (facts: Facts): CaseEntry => ({
      id: 'e',
      kind: 'eligibility',
      instrument: 'kz-ae-transfer',
      facts,
    });
    expect(await answer(entry({}))).toEqual({ kind: 'outcome', outcome: null, flawed: false });
    expect(await answer(entry({ 'citizen-of-executing': 'no' }))).toMatchObject({
      kind: 'outcome',
      outcome: 'conditions-not-met',
    });
  });

  it('is unknown where this version has no such instrument or rule', async () => {
    expect(await answer(arrest({}, 'provisional-arrest', 'xx-yy-extradition'))).toEqual({
      kind: 'unknown',
      what: 'instrument',
      id: 'xx-yy-extradition',
    });
    expect(await answer(arrest({}, 'no-such-rule'))).toEqual({
      kind: 'unknown',
      what: 'rule',
      id: 'no-such-rule',
    });
  });

  it('says that the law could not be loaded', async () => {
    const cut = openLibrary('https://dedere.test/', () => Promise.reject(new TypeError('offline')));
    expect(await answerEntry(named('case'), arrest({}), cut, index, today)).toMatchObject({
      kind: 'failed',
      problem: { problem: 'unreachable' },
    });
  });
});

describe('the order of cases', () => {
  it('is by the next safe day, of several the earliest; a case without one comes last', async () => {
    const on = (arrested: string) => arrest({ arrest: arrested, requested: 'JO' });
    const cases = [
      named('none', count({ from: '2026-11-03', n: '40' })),
      named('late', on('2026-11-20')),
      named('past and next', on('2026-09-01'), on('2026-11-03')),
      named('past', on('2026-09-01')),
    ];
    const answered = await answerCases(cases, library, index, today);
    expect(answered.map((one) => one.case.name)).toEqual(['past', 'past and next', 'late', 'none']);
    expect(answered.map((one) => one.nextSafeDay)).toEqual([
      ((await answer(on('2026-09-01'))) as { day: string }).day,
      ((await answer(on('2026-09-01'))) as { day: string }).day,
      ((await answer(on('2026-11-20'))) as { day: string }).day,
      null,
    ]);
    expect(answered[1]?.answers.get('e-1')).toMatchObject({ kind: 'safe', clock: null, day: '2026-12-10' });
  });
});
