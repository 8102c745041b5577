import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { computeTerm } from '../../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../../src/app/sentence-end.ts';
import { day } from '../../../src/calendar/day.ts';
import { instrument, states } from '../../app/data.ts';

/** Counted with a calendar on paper, by the words of the texts and docs/counting.md; none taken from the engine. */
function days(id: string, address: string) {
  const file = instrument(id);
  const { route, facts } = readAddress(`#/terms/${id}/${address}`);
  const rule = file.terms.find((one) => route.screen === 'terms' && one.rule === route.rule);
  if (!rule) throw new Error(`no rule at ${address}`);
  const got = computeTerm(file, rule, facts, states('KZ', 'MA', 'AE'), day('2026-11-22'), readSentenceEnd);
  if (got.kind !== 'computed') throw new Error(`${address}: ${JSON.stringify(got)}`);
  expect(got.problems).toEqual([]);
  const { safe, outer } = got.count.days ?? {};
  return [
    safe?.found ? safe.day : null,
    [...new Set(got.count.usual.map((reading) => reading.day))].join(),
    outer?.found ? outer.day : null,
  ];
}

describe('Kazakhstan–Morocco, legal assistance', () => {
  it.each([
    // Notice received on Friday 16 October 2026: the fifteenth day is Saturday the 31st.
    ['safe-conduct?notice-not-required=2026-10-16&requested=MA', ['2026-10-31', '2026-10-31', '2026-11-02']],
    ['safe-conduct?notice-not-required=2026-10-16&requested=KZ', ['2026-10-30', '2026-10-31', '2026-11-02']],
    // Ill from the 20th to the 24th, in two spells that overlap: five days left out.
    [
      'safe-conduct?notice-not-required=2026-10-16&requested=MA&excluded=2026-10-20..2026-10-22,2026-10-22..2026-10-24',
      ['2026-11-05', '2026-11-05', '2026-11-05'],
    ],
    // The clear day is 6 November, a holiday in Morocco, a Friday.
    [
      'safe-conduct?notice-not-required=2026-10-16&requested=KZ&excluded=2026-10-20..2026-10-22,2026-10-22..2026-10-24',
      ['2026-11-04', '2026-11-05', '2026-11-09'],
    ],
    // Unable to leave on the fifteenth day itself: it comes after.
    [
      'safe-conduct?notice-not-required=2026-10-16&requested=MA&excluded=2026-10-31..2026-11-02',
      ['2026-11-03', '2026-11-03', '2026-11-03'],
    ],
    // Received between the 16th and the 18th; the first ends on a Saturday, the last on Monday 2 November.
    [
      'safe-conduct?notice-not-required=2026-10-16..2026-10-18&requested=MA',
      ['2026-10-31', '2026-10-31,2026-11-02', '2026-11-02'],
    ],
    // Six months on from 30 August 2027 there is no 30 February; 2028 is a leap year.
    ['temporary-transfer?transfer=2027-08-30&requested=KZ', ['2028-02-29', '2028-02-29', '2028-02-29']],
    ['temporary-transfer?transfer=2027-08-30&requested=MA', ['2028-02-28', '2028-02-29', '2028-03-01']],
    // A Saturday that the requested State set: it stands.
    [
      'temporary-transfer?transfer=2027-08-30&requested=KZ&set-day=2028-01-15',
      ['2028-01-15', '2028-01-15', '2028-01-15'],
    ],
    [
      'temporary-transfer?transfer=2027-08-30&requested=MA&extension=3m',
      ['2028-05-28', '2028-05-29', '2028-06-01'],
    ],
    ['execution-date?requested-date=2026-12-06&requested=KZ', ['2026-12-06', '2026-12-06', '2026-12-06']],
    ['entry-into-force?last-notification=2027-01-29', ['2027-03-01', '2027-03-01', '2027-02-28']],
    ['amendment?last-notification=2028-01-30', ['2028-03-01', '2028-03-01', '2028-02-29']],
    ['termination?termination-notice=2027-01-01', ['2027-07-01', '2027-07-01', '2027-06-30']],
  ])('%s', (address, expected) => {
    expect(days('kz-ma-mla', address)).toEqual(expected);
  });
});

describe('Kazakhstan–Emirates, transfer', () => {
  it.each([
    // The last day is 31 August 2027; 28 February is a Sunday, and Friday is a half-day in the Emirates.
    ['latest-receipt?sentence-end=2027-08-31&requested=AE', ['2027-02-26', '2027-02-28', '2027-03-01']],
    ['latest-receipt?sentence-end=2027-08-31&requested=KZ', ['2027-02-26', '2027-02-28', '2027-03-01']],
    ['latest-receipt?release=2027-09-01&requested=KZ', ['2027-02-26', '2027-02-28', '2027-03-01']],
    // 29 February 2024 and three years less a day: 27 February 2027. From 28 to 31 August six months come to the 28th.
    [
      'latest-receipt?sentence-start=2024-02-29&length=3y&requested=KZ',
      ['2026-08-27', '2026-08-27', '2026-08-31'],
    ],
    // The national day of the Emirates.
    ['transit-custody?transit-end=2026-12-02&transit=AE', ['2026-12-02', '2026-12-02', '2026-12-02']],
    ['entry-into-force?last-notification=2027-01-30', ['2027-03-02', '2027-03-01', '2027-03-01']],
    ['amendment?last-notification=2026-12-02', ['2027-01-02', '2027-01-01', '2027-01-01']],
    ['termination?termination-notice=2026-12-31', ['2027-06-30', '2027-06-30', '2027-06-29']],
  ])('%s', (address, expected) => {
    expect(days('kz-ae-transfer', address)).toEqual(expected);
  });
});

describe('Kazakhstan–Morocco, extradition, by the report', () => {
  it.each([
    // 31 December and six months is 30 June; 30 December is a Wednesday.
    ['latest-receipt?sentence-end=2027-06-30&requested=MA', ['2026-12-30', '2026-12-31', '2027-01-01']],
    // 14 January 2027, a Thursday, is a holiday in Morocco and not in Kazakhstan.
    ['latest-receipt?sentence-end=2027-07-14&requested=MA', ['2027-01-13', '2027-01-14', '2027-01-15']],
    ['latest-receipt?sentence-end=2027-07-14&requested=KZ', ['2027-01-14', '2027-01-14', '2027-01-15']],
  ])('%s', (address, expected) => {
    expect(days('kz-ma-extradition', address)).toEqual(expected);
  });
});
