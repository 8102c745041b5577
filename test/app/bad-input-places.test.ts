import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeTerm } from '../../src/app/compute-term.ts';
import { ARRESTED, answer, jordan, problem, STATES, TODAY, three } from './bad-input.ts';
import { instrument } from './data.ts';

describe('hours', () => {
  const KZ = 'kz-criminal-procedure';
  it('without a clock ask for it', () => {
    const got = answer(KZ, 'bring-before-judge', 'detention=2026-11-03');
    expect(got.kind).toBe('facts-missing');
    expect(got.problems).toEqual([problem('detention', '2026-11-03', 'time-missing')]);
    const chained = answer(KZ, 'provisional-arrest-motion', 'detention=2026-11-03');
    expect(chained).toMatchObject({ kind: 'facts-missing', missing: ['detention'] });
    expect(chained.problems).toEqual([problem('detention', '2026-11-03', 'time-missing')]);
  });

  it.each([
    // Morocco went back an hour for Ramadan on 15 Feb 2026 at 03:00: 02:30 came twice, the first is taken.
    ['kz-ma-mla', 'MA', '2026-02-15T02:30', '2026-02-18T01:30:00+00:00'],
    // On 22 Mar 2026 clocks went forward at 02:00: 02:30 is read as 03:30.
    ['kz-ma-mla', 'MA', '2026-03-22T02:30', '2026-03-25T03:30:00+01:00'],
    // Jordan went forward at the midnight that begins 25 Feb 2022: 00:30 is read as 01:30.
    ['kz-jo-extradition', 'JO', '2022-02-25T00:30', '2022-02-28T01:30:00+03:00'],
    // And back at 01:00 of 29 Oct 2021: 00:30 came twice.
    ['kz-jo-extradition', 'JO', '2021-10-29T00:30', '2021-10-31T23:30:00+02:00'],
  ])('%s, %s, detention at %s: 72 hours end at %s', (id, state, at, end) => {
    const file = instrument(id);
    const judge = instrument(KZ).terms.find(({ rule }) => rule === 'bring-before-judge');
    if (!judge) throw new Error('no such rule');
    const { facts } = readAddress(`#/?requested=${state}&detention=${at}`);
    const got = computeTerm({ ...file, terms: [judge] }, judge, facts, STATES, TODAY);
    expect(got.kind === 'computed' && got.count.usual[0].instant).toBe(end);
  });
});

describe('a sentence', () => {
  const ask = (query: string) => answer('kz-ae-transfer', 'latest-receipt', `requested=AE&${query}`);
  it.each([
    [
      'sentence-start=2025-01-10&length=3y&release=2029-01-01',
      [problem('sentence-end', '', 'sentence-contradicts')],
    ],
    [
      'sentence-start=2025-01-10&length=30d&credit-days=31',
      [problem('sentence-end', '', 'sentence-contradicts')],
    ],
    ['sentence-start=2027-01-10&release=2026-01-10', [problem('sentence-end', '', 'sentence-contradicts')]],
    ['sentence-end=2027-02-28&release=2027-04-01', [problem('sentence-end', '', 'sentence-contradicts')]],
    ['sentence-start=2025-02-30&length=3y', [problem('sentence-start', '2025-02-30', 'no-such-day')]],
    ['sentence-start=2025-01-10&length=0y', [problem('length', '0y', 'not-a-length')]],
    ['sentence-start=2025-01-10&length=-3y', [problem('length', '-3y', 'not-a-length')]],
    ['release=soon', [problem('release', 'soon', 'not-a-date')]],
    ['sentence-end=2027-02-30', [problem('sentence-end', '2027-02-30', 'no-such-day')]],
  ])('%s is asked for again', (query, problems) => {
    const got = ask(query);
    expect(got.kind).toBe('facts-missing');
    expect(got.problems).toEqual(problems);
  });

  it('with a wrong fact beside an end that stands alone: the day, and what is wrong', () => {
    const got = ask('release=2027-03-01&credit-days=-5');
    expect(three(got)).toEqual(['2026-08-28', '2026-08-31', '2026-09-01']);
    expect(got.problems).toEqual([problem('credit-days', '-5', 'not-a-number')]);
  });
});

describe('offices', () => {
  it.each([
    ['closed=JO', 'closed', 'JO', 'not-a-closing'],
    ['closed=2026-12-10', 'closed', '2026-12-10', 'not-a-closing'],
    ['closed=JO:2026-02-30', 'closed', 'JO:2026-02-30', 'no-such-day'],
    ['closed=JO:1899-12-31', 'closed', 'JO:1899-12-31', 'out-of-range'],
    ['closed=FR:2026-12-10', 'closed', 'FR:2026-12-10', 'not-a-party'],
    ['shift=JO:2027-03-10', 'shift', 'JO:2027-03-10', 'not-a-shift'],
    ['shift=JO:2027-03-10:4', 'shift', 'JO:2027-03-10:4', 'not-a-shift'],
    ['shift=JO:2027-03-10:1.5', 'shift', 'JO:2027-03-10:1.5', 'not-a-shift'],
    ['shift=JO:2027-02-30:1', 'shift', 'JO:2027-02-30:1', 'no-such-day'],
    ['shift=JO:2026-12-10:1', 'shift', 'JO:2026-12-10:1', 'no-such-feast'],
    ['shift=AE:2027-03-10:1', 'shift', 'AE:2027-03-10:1', 'not-a-party'],
  ] as const)('%s', (query, fact, value, code) => {
    const got = jordan('provisional-arrest', `${ARRESTED}&${query}`);
    expect(three(got)).toEqual(['2026-12-10', '2026-12-13', '2026-12-13']);
    expect(got.problems).toEqual([problem(fact, value, code)]);
  });

  it.each(['-3', '3.5', '1000', '10 w', 'ten', '10ww', '__proto__'])('the channel %s', (value) => {
    const got = jordan('provisional-arrest', `${ARRESTED}&channel=${value}`);
    expect(got.kind === 'computed' && got.transmission).toBeNull();
    expect(got.problems).toEqual([problem('channel', value, 'not-a-channel')]);
  });

  it('past a table: which State and which year, and the usual day', () => {
    const got = jordan('provisional-arrest', 'requested=JO&arrest=2041-03-04');
    expect(got.kind === 'computed' && got.count.days).toMatchObject({
      safe: { found: false, state: 'JO', year: 2041 },
      outer: { found: false, state: 'JO', year: 2041 },
    });
    expect(three(got)).toEqual([undefined, '2041-04-13', undefined]);
    const working = jordan('transit-custody', 'transit=JO&arrival=2035-12-28', { days: 'working' });
    expect(working).toMatchObject({ kind: 'no-calendar', state: 'JO', year: 2036 });
  });
});

it('a rule whose text gives no figure gives no day, whatever its form', () => {
  const none = { n: null, unit: null } as const;
  for (const form of ['within', 'on-expiry', 'after', 'on-nth-day', 'counted-back'] as const)
    expect(jordan('provisional-arrest', ARRESTED, { ...none, form }).kind).toBe('no-figure');
});
