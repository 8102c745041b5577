import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { computeTerm } from '../../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../../src/app/sentence-end.ts';
import { day } from '../../../src/calendar/day.ts';
import { releaseOf } from '../../../src/counting/release.ts';
import { instrument, states } from '../../app/data.ts';

const JORDAN = instrument('kz-jo-extradition');
const STATES = states('KZ', 'JO');

function computed(rule: string, facts: string) {
  const term = JORDAN.terms.find((each) => each.rule === rule);
  if (!term) throw new Error(`no rule ${rule}`);
  const read = readAddress(`#/terms/kz-jo-extradition/${rule}?${facts}`);
  const answer = computeTerm(JORDAN, term, read.facts, STATES, day('2026-11-22'), readSentenceEnd);
  if (answer.kind !== 'computed') throw new Error(`${rule}: ${JSON.stringify(answer)}`);
  expect(answer.problems).toEqual([]);
  return answer;
}

/** Safe day, usual days, outer day. */
function days(rule: string, facts: string) {
  const { count } = computed(rule, facts);
  const { safe, outer } = count.days ?? {};
  return [
    safe?.found ? safe.day : null,
    count.usual.map((reading) => reading.day).join(' '),
    outer?.found ? outer.day : null,
  ].join(' | ');
}

/** Each reckoned on paper with a calendar, by a reader who had not written the rules. */
describe('the terms of the treaty with Jordan, reckoned by hand', () => {
  it.each([
    // 27 Jan + 40: Monday 8 March, a holiday of Kazakhstan; the day before it and both before that are closed.
    ['arrest=2027-01-27&requested=KZ', '2027-03-05 | 2027-03-08 | 2027-03-08'],
    // 7 January falls inside and changes nothing: days off are counted in.
    ['arrest=2026-12-04&requested=KZ', '2027-01-12 | 2027-01-13 | 2027-01-13'],
    // 15 Nov + 40: Friday 25 December, rest day and holiday of Jordan; the next open day is Sunday.
    ['arrest=2026-11-15&requested=JO', '2026-12-24 | 2026-12-25 | 2026-12-27'],
  ])('article 12(5), %s', (facts, expected) => {
    expect(days('provisional-arrest', facts)).toBe(expected);
  });

  it.each([
    // 30 Nov + 60: Friday 29 January. Jordan's law is not known: the first day may count, the end may roll to Sunday.
    ['information-request=2026-11-30&requested=JO&arrested=no', '2027-01-28 | 2027-01-29 | 2027-01-31'],
    // 7 Jan + 60: Monday 8 March. Not under arrest: Kazakhstan's law leaves the first day out and rolls to Tuesday.
    ['information-request=2027-01-07&requested=KZ&arrested=no', '2027-03-05 | 2027-03-08 | 2027-03-09'],
    // Under arrest it counts the first day in (Sunday 7 March) and does not roll.
    ['information-request=2027-01-07&requested=KZ&arrested=yes', '2027-03-05 | 2027-03-08 | 2027-03-08'],
  ])('article 8(1), %s', (facts, expected) => {
    expect(days('additional-information', facts)).toBe(expected);
  });

  const FOUR =
    'decision=2026-12-01&decision-notice-sent=2026-12-02&decision-notice-received=2026-12-06&agreed-date=2026-12-10';
  it.each([
    ['requested=KZ', '2026-12-30 | 2026-12-31 2027-01-01 2027-01-05 2027-01-09 | 2027-01-09'],
    // Saturday 9 January is closed in Jordan.
    ['requested=JO', '2026-12-30 | 2026-12-31 2027-01-01 2027-01-05 2027-01-09 | 2027-01-10'],
  ])('article 14(3), from each of the four days, %s', (roles, expected) => {
    expect(days('surrender', `${FOUR}&${roles}`)).toBe(expected);
  });

  it('article 14(3) is not final while one of the four is not entered; 14(4) releases, and must', () => {
    const answer = computed('surrender', 'decision=2026-12-01&requested=KZ');
    expect(answer.notFinal).toEqual(['decision-notice-sent', 'decision-notice-received', 'agreed-date']);
    expect(releaseOf(answer.question, answer.count)).toMatchObject({
      force: 'must',
      earliest: '2026-12-31T00:00:00+05:00',
    });
  });

  it.each([
    ['final-release=2027-01-15&requesting=KZ', '2027-02-14 | 2027-02-14 | 2027-02-15'],
    // Five days unable to leave: 14 February if they count, 19 February if not.
    [
      'final-release=2027-01-15&requesting=KZ&excluded=2027-01-20..2027-01-24',
      '2027-02-14 | 2027-02-14 2027-02-19 | 2027-02-19',
    ],
    // In Jordan the day of release may count, and Friday 19 February rolls to Sunday.
    [
      'final-release=2027-01-15&requesting=JO&excluded=2027-01-20..2027-01-24',
      '2027-02-13 | 2027-02-14 2027-02-19 | 2027-02-21',
    ],
  ])('article 11(3)(a), %s', (facts, expected) => {
    expect(days('speciality', facts)).toBe(expected);
  });

  it.each([
    ['arrival=2027-02-10T14:30&transit=KZ', '2027-02-24 | 2027-02-25 | 2027-02-25'],
    // Friday 26 March rolls to Sunday 28 March.
    ['arrival=2027-03-11&transit=JO', '2027-03-25 | 2027-03-26 | 2027-03-28'],
  ])('article 17(5), %s', (facts, expected) => {
    expect(days('transit-custody', facts)).toBe(expected);
    const { question, count } = computed('transit-custody', facts);
    expect(releaseOf(question, count)?.force).toBe('may');
  });

  it.each([
    // 28 Feb + 6 months is 28 August, 1 March + 6 months is 1 September; Sunday 28 February is open in Jordan.
    ['sentence-end=2027-08-31&requested=JO', '2027-02-28 | 2027-02-28 | 2027-03-01'],
    // In Kazakhstan it is closed, and so is the Saturday.
    ['sentence-end=2027-08-31&requested=KZ', '2027-02-26 | 2027-02-28 | 2027-03-01'],
  ])('article 3(2), %s', (facts, expected) => {
    expect(days('latest-receipt', facts)).toBe(expected);
  });

  it('article 22: in force the day after thirty full days, out of force the day after 180', () => {
    expect(days('entry-into-force', 'last-notification=2028-01-28')).toBe(
      '2028-02-28 | 2028-02-28 | 2028-02-27',
    );
    expect(days('amendment', 'last-notification=2027-01-30')).toBe('2027-03-02 | 2027-03-02 | 2027-03-01');
    expect(days('termination', 'termination-notice=2027-03-10')).toBe('2027-09-07 | 2027-09-07 | 2027-09-06');
  });
});
