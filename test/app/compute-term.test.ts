import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../src/app/sentence-end.ts';
import { day } from '../../src/calendar/day.ts';
import { releaseOf } from '../../src/counting/release.ts';
import { instrument, states } from './data.ts';

const JORDAN = instrument('kz-jo-extradition');
const STATES = states('KZ', 'JO');

/** The answer to an address of a Jordan rule. */
function answer(hash: string): TermAnswer {
  const { route, facts } = readAddress(hash);
  const rule = JORDAN.terms.find((one) => route.screen === 'terms' && one.rule === route.rule);
  if (!rule) throw new Error(`no rule at ${hash}`);
  return computeTerm(JORDAN, rule, facts, STATES, day('2026-11-22'), readSentenceEnd);
}

function days(hash: string) {
  const got = answer(hash);
  if (got.kind === 'facts-missing') return got.missing;
  if (got.kind !== 'computed') return got.kind;
  const { safe, outer } = got.count.days ?? {};
  return [
    safe?.found ? safe.day : null,
    got.count.usual.map((reading) => reading.day).join(),
    outer?.found ? outer.day : null,
  ];
}

const ARREST = '#/terms/kz-jo-extradition/provisional-arrest';
const INFORMATION = '#/terms/kz-jo-extradition/additional-information';

describe('Kazakhstan–Jordan, article 12(5): provisional arrest', () => {
  it.each([
    ['requested=JO', ['2026-12-10', '2026-12-13', '2026-12-13']],
    ['requesting=KZ', ['2026-12-10', '2026-12-13', '2026-12-13']],
    ['requested=KZ', ['2026-12-11', '2026-12-13', '2026-12-13']],
    ['requested=KZ&detention=2026-11-01', ['2026-12-10', '2026-12-13', '2026-12-13']],
  ])('arrest on 3 Nov 2026, %s', (roles, expected) => {
    expect(days(`${ARREST}?arrest=2026-11-03&${roles}`)).toEqual(expected);
  });

  it('asks for the event and the role that are left out, and never takes detention for arrest', () => {
    expect(days(ARREST)).toEqual(['requested', 'arrest']);
    expect(days(`${ARREST}?arrest=2026-11-03`)).toEqual(['requested']);
    expect(days(`${ARREST}?detention=2026-11-03&requested=JO`)).toEqual(['arrest']);
  });

  it('yields a release that must follow', () => {
    const got = answer(`${ARREST}?arrest=2026-11-03&requested=JO`);
    expect(got.kind === 'computed' && releaseOf(got.question, got.count)).toMatchObject({
      force: 'must',
      earliest: '2026-12-13T00:00:00+03:00',
    });
  });
});

describe('Kazakhstan–Jordan, article 8: additional information', () => {
  it('is custody where the person is under arrest or that is not known, else procedural', () => {
    const nature = (facts: string) => {
      const got = answer(`${INFORMATION}?information-request=2026-11-03&requested=KZ${facts}`);
      return got.kind === 'computed' ? got.question.nature : null;
    };
    expect([nature(''), nature('&arrested=yes'), nature('&arrested=no')]).toEqual([
      'custody',
      'custody',
      'procedural',
    ]);
  });

  it.each([
    // E = 3 Nov 2026, 60 days: 2 Jan 2027, a Saturday. Kazakhstan: 1 and 2 Jan are holidays too.
    ['requested=KZ&arrested=yes', ['2026-12-31', '2027-01-02', '2027-01-02']],
    ['requested=KZ&arrested=no', ['2026-12-31', '2027-01-02', '2027-01-05']],
    // Jordan: Friday, Saturday; 1 Jan is a Friday. Nothing known, so it may roll to Sunday 3 Jan.
    ['requested=JO&arrested=yes', ['2026-12-31', '2027-01-02', '2027-01-03']],
  ])('request for information received on 3 Nov 2026, %s', (facts, expected) => {
    expect(days(`${INFORMATION}?information-request=2026-11-03&${facts}`)).toEqual(expected);
  });

  it('says "may", not "must", of the release', () => {
    const got = answer(`${INFORMATION}?information-request=2026-11-03&requested=JO`);
    expect(got.kind === 'computed' && releaseOf(got.question, got.count)?.force).toBe('may');
  });

  it('reads the hour of the receipt where it was received, and ends where it must be received', () => {
    const got = answer(`${INFORMATION}?information-request=2026-11-03T01:00&requested=JO`);
    const minute =
      got.kind === 'computed' ? got.count.readings.find((r) => r.kind === 'to-the-minute') : null;
    // 01:00 in Kazakhstan (UTC+5) is 23:00 of the day before in Jordan (UTC+3).
    expect(minute).toMatchObject({ day: '2027-01-01', instant: '2027-01-01T23:00:00+03:00' });
  });
});

describe('wrong facts', () => {
  it.each([
    ['arrest=2026-02-30', { fact: 'arrest', value: '2026-02-30', problem: 'no-such-day' }],
    ['arrest=1899-12-31', { fact: 'arrest', value: '1899-12-31', problem: 'out-of-range' }],
    ['arrest=2101-01-01', { fact: 'arrest', value: '2101-01-01', problem: 'out-of-range' }],
    ['arrest=soon', { fact: 'arrest', value: 'soon', problem: 'not-a-date' }],
    ['arrest=2026-11-03T25:00', { fact: 'arrest', value: '25:00', problem: 'not-a-time' }],
    ['arrest=2026-11-03..2026-11-01', { fact: 'arrest', value: '2026-11-01', problem: 'end-before-start' }],
    ['arrest=2026-11-03&requested=FR', { fact: 'requested', value: 'FR', problem: 'not-a-party' }],
    [
      'arrest=2026-11-03&requested=JO&requesting=JO',
      { fact: 'requesting', value: 'JO', problem: 'same-state' },
    ],
    [
      'arrest=2026-11-03&requested=JO&in-force=perhaps',
      { fact: 'in-force', value: 'perhaps', problem: 'not-a-choice' },
    ],
    [
      'arrest=2026-11-03&requested=JO&colour=red',
      { fact: 'colour', value: 'colour', problem: 'unknown-fact' },
    ],
  ])('%s is reported', (query, problem) => {
    expect(answer(`${ARREST}?${query}`).problems).toContainEqual(problem);
  });

  it('one State on both sides is asked for again, not answered', () => {
    expect(days(`${ARREST}?arrest=2026-11-03&requested=JO&requesting=JO`)).toEqual(['requested']);
  });

  it('a term that ends past 2100 is not counted', () => {
    const got = answer(`${ARREST}?arrest=2100-12-20T10:15&requested=JO`);
    expect(got.kind).toBe('facts-missing');
    expect(got.problems).toContainEqual({ fact: 'arrest', value: '2100-12-20', problem: 'end-out-of-range' });
  });

  it('a wrong detention does not hide the answer from the arrest', () => {
    const got = answer(`${ARREST}?arrest=2026-11-03&requested=JO&detention=2026-02-30`);
    expect(got.kind).toBe('computed');
    expect(got.problems).toHaveLength(1);
  });
});
