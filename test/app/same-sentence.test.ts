import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { computeTerm } from '../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../src/app/sentence-end.ts';
import { day } from '../../src/calendar/day.ts';
import { instrument, states } from './data.ts';

const STATES = states('KZ', 'JO', 'AE');

/** The safe, usual and outer day of receipt among the conditions, and of the term itself. */
function both(id: string, path: string | null, query: string) {
  const file = instrument(id);
  const { facts } = readAddress(`#/?${query}`);
  const rule = file.terms.find((one) => one.rule === 'latest-receipt');
  if (!file.eligibility || !rule) throw new Error(id);
  const asked = path === null ? facts : { ...facts, path };
  const { parties } = file.instrument;
  const found = computeEligibility(file.eligibility, parties, asked, STATES);
  const term = computeTerm(file, rule, facts, STATES, day('2026-06-01'), readSentenceEnd);
  const latest = found.assessment === null ? undefined : found.latest[0];
  if (!latest?.safe.given || term.kind !== 'computed' || !term.count.days?.safe.found)
    throw new Error(`${id}: no safe day`);
  const { days, usual } = term.count;
  return {
    eligibility: [latest.safe.day, latest.usual, latest.outer],
    term: [term.count.days.safe.day, usual[0].day, days?.outer.found ? days.outer.day : null],
    ends: [latest.lastDay, term.question.starts[0].from],
  };
}

describe.each([
  ['kz-jo-extradition', 'enforcement', 'requested=JO'],
  ['kz-jo-extradition', 'enforcement', 'requested=KZ'],
  ['kz-ae-transfer', null, 'requested=AE'],
] as const)('%s, %s, %s', (id, path, roles) => {
  it.each([
    ['sentence-end=2027-02-28', '2027-02-28'],
    ['release=2027-09-01', '2027-08-31'],
    ['sentence-start=2025-01-31&length=1y1m', '2026-02-27'],
    ['sentence-start=2025-01-10&length=3y&credit-days=9&remission=1m', '2027-11-30'],
    ['sentence-start=2025-01-10&length=1y&further-sentences=6m,5m', '2026-12-09'],
    ['sentence-end=2026-12-09&further-sentences=2026-12-10..2027-06-15', '2027-06-15'],
  ])('with %s the conditions and the term count from %s to the same days', (query, lastDay) => {
    const found = both(id, path, `${roles}&${query}`);
    expect(found.ends).toEqual([lastDay, lastDay]);
    expect(found.term).toEqual(found.eligibility);
  });
});
