import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import type { FactProblem } from '../../src/app/fact-problem.ts';
import { readRoles } from '../../src/app/roles.ts';
import { day } from '../../src/calendar/day.ts';
import type { TermRule } from '../../src/law/schema/term-rule.ts';
import { instrument, states } from './data.ts';

const STATES = states('KZ', 'JO', 'MA', 'AE');
const TODAY = day('2026-11-22');

function answer(id: string, rule: string, query: string, change: Partial<TermRule> = {}): TermAnswer {
  const file = instrument(id);
  const terms = file.terms.map((one) => (one.rule === rule ? { ...one, ...change } : one));
  const found = terms.find((one) => one.rule === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  const { facts } = readAddress(`#/terms/${id}/${rule}?${query}`);
  return computeTerm({ ...file, terms }, found, facts, STATES, TODAY);
}
const jordan = (rule: string, query: string, change?: Partial<TermRule>) =>
  answer('kz-jo-extradition', rule, query, change);
const morocco = (rule: string, query: string, change?: Partial<TermRule>) =>
  answer('kz-ma-mla', rule, query, change);

function three(got: TermAnswer): readonly (string | undefined)[] | string {
  if (got.kind !== 'computed') return got.kind;
  const { safe, outer } = got.count.days ?? {};
  return [
    safe?.found ? safe.day : undefined,
    got.count.usual.map((reading) => reading.day).join(),
    outer?.found ? outer.day : undefined,
  ];
}
const problem = (fact: string, value: string, code: FactProblem['problem']): FactProblem => ({
  fact,
  value,
  problem: code,
});
const ARRESTED = 'requested=JO&arrest=2026-11-03';

describe('an event that is no day', () => {
  it.each([
    ['1899-12-31', '1899-12-31', 'out-of-range'],
    ['2101-01-01', '2101-01-01', 'out-of-range'],
    ['2026-02-30', '2026-02-30', 'no-such-day'],
    ['2026-13-01', '2026-13-01', 'no-such-day'],
    ['0000-00-00', '0000-00-00', 'no-such-day'],
    ['-2026-11-03', '-2026-11-03', 'not-a-date'],
    ['2026-11-3', '2026-11-3', 'not-a-date'],
    ['2026-11-03T24:00', '24:00', 'not-a-time'],
    ['2026-11-03T', '', 'not-a-time'],
    ['2026-11-03T10:60', '10:60', 'not-a-time'],
    ['T10:15', 'T10:15', 'not-a-date'],
    ['Tomorrow', 'Tomorrow', 'not-a-date'],
    ['2026-11-03..', '2026-11-03..', 'not-a-date'],
    ['..2026-11-03', '..2026-11-03', 'not-a-date'],
    ['2026-11-03..2026-11-01', '2026-11-01', 'end-before-start'],
    ['2026-11-03..2026-02-30', '2026-02-30', 'no-such-day'],
    ['2026-11-03..2026-11-04..2026-11-05', '2026-11-03..2026-11-04..2026-11-05', 'not-a-date'],
    ['2026-11-03T10:00T11:00', '2026-11-03T10:00T11:00', 'not-a-date'],
    ['__proto__', '__proto__', 'not-a-date'],
    ['constructor', 'constructor', 'not-a-date'],
    ['toString', 'toString', 'not-a-date'],
  ] as const)('%s: %s is %s, and the event is asked for', (value, piece, code) => {
    const got = jordan('provisional-arrest', `requested=JO&arrest=${value}`);
    expect(got).toMatchObject({ kind: 'facts-missing', missing: ['arrest'] });
    expect(got.problems).toEqual([problem('arrest', piece, code)]);
  });

  it('two values for one fact are one wrong value, kept as they came', () => {
    const got = jordan('provisional-arrest', 'requested=JO&arrest=2026-11-03&arrest=2026-11-04');
    expect(got.kind).toBe('facts-missing');
    expect(got.problems).toEqual([problem('arrest', '2026-11-03 / 2026-11-04', 'not-a-date')]);
    const twice = jordan('provisional-arrest', `${ARRESTED}&requested=KZ`);
    expect(twice.problems).toEqual([problem('requested', 'JO / KZ', 'not-a-party')]);
  });

  it('a very long text is one wrong value', () => {
    const long = '9'.repeat(200_000);
    const got = jordan('provisional-arrest', `requested=JO&arrest=${long}&excluded=${long}`);
    expect(got.problems).toContainEqual(problem('arrest', long, 'not-a-date'));
    expect(got.kind).toBe('facts-missing');
  });

  it('one in the future is counted like any other: it is planned for', () => {
    const got = jordan('provisional-arrest', 'requested=JO&arrest=2027-11-03');
    expect(three(got)).toEqual(['2027-12-12', '2027-12-13', '2027-12-13']);
    expect(got.problems).toEqual([]);
  });

  it('an end past 2100 is no answer', () => {
    const got = jordan('provisional-arrest', 'requested=JO&arrest=2100-12-20');
    expect(got.kind).toBe('facts-missing');
    expect(got.problems).toEqual([problem('arrest', '2100-12-20', 'end-out-of-range')]);
  });
});

describe('States', () => {
  it.each([
    ['requested=FR', [problem('requested', 'FR', 'not-a-party')]],
    ['requested=constructor', [problem('requested', 'constructor', 'not-a-party')]],
    ['requested=JO&requesting=JO', [problem('requesting', 'JO', 'same-state')]],
    ['requested=jo', [problem('requested', 'jo', 'not-a-party')]],
  ])('%s is reported, and the State is asked for', (query, problems) => {
    const got = jordan('provisional-arrest', `arrest=2026-11-03&${query}`);
    expect(got).toMatchObject({ kind: 'facts-missing', missing: ['requested'] });
    expect(got.problems).toEqual(problems);
  });

  it('one without a file is named, whichever part it plays, and no day is given without its offices', () => {
    const file = instrument('kz-jo-extradition');
    const found = file.terms.find(({ rule }) => rule === 'provisional-arrest');
    if (!found) throw new Error('no such rule');
    const without = (rule: TermRule) =>
      computeTerm(file, rule, readAddress(`#/?${ARRESTED}`).facts, states('KZ'), TODAY);
    expect(without(found)).toMatchObject({
      kind: 'facts-missing',
      problems: [problem('requested', 'JO', 'not-a-state')],
    });
    const received: TermRule = { ...found, deciding: 'requesting', starts: found.starts.slice(0, 1) };
    expect(
      without({ ...received, starts: received.starts.map((one) => ({ ...one, at: null })) }),
    ).toMatchObject({
      kind: 'facts-missing',
      missing: ['requested'],
      problems: [problem('requested', 'JO', 'not-a-state')],
    });
  });

  it('of three parties one does not name the other', () => {
    const roles = (...parties: string[]) => readRoles({ requested: 'JO' }, parties, 'requested').roles;
    expect(roles('KZ', 'JO')).toEqual({ requested: 'JO', requesting: 'KZ' });
    expect(roles('KZ', 'JO', 'MA')).toEqual({ requested: 'JO' });
  });
});

describe('facts that this page does not know', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'colour', ''])('%s', (name) => {
    const got = jordan('provisional-arrest', `${ARRESTED}&${name}=2026-11-03`);
    expect(three(got)).toEqual(['2026-12-10', '2026-12-13', '2026-12-13']);
    expect(got.problems).toEqual([problem(name, name, 'unknown-fact')]);
  });

  it.each([
    ['in-force', 'perhaps'],
    ['chair', 'judge'],
    ['in-force', '__proto__'],
  ])('%s=%s is none of the choices', (fact, value) => {
    const got = jordan('provisional-arrest', `${ARRESTED}&${fact}=${value}`);
    expect(got.problems).toEqual([problem(fact, value, 'not-a-choice')]);
  });

  it.each(['clear-days', 'nonsense', '__proto__', 'months-back', 'usual / first-day-counted'])(
    'the reading %s is not listed, none is taken as the user’s and the days stand',
    (value) => {
      const got = jordan('provisional-arrest', `${ARRESTED}&reading=${value}`);
      expect(got.kind === 'computed' && got.count.chosen).toBeNull();
      expect(three(got)).toEqual(['2026-12-10', '2026-12-13', '2026-12-13']);
      expect(got.problems).toEqual([problem('reading', value, 'reading-not-listed')]);
    },
  );
});

describe('days left out', () => {
  const NOTICE = 'requested=MA&notice-not-required=2026-06-01';
  const BASE = ['2026-06-16', '2026-06-16', '2026-06-16'];
  it.each([
    ['2026-06-05..2026-06-03', '2026-06-03', 'end-before-start'],
    ['2026-12-01..', '2026-12-01..', 'not-yet-begun'],
    ['..2026-06-09', '..2026-06-09', 'not-an-interval'],
    ['..', '..', 'not-an-interval'],
    ['soon', 'soon', 'not-an-interval'],
    ['2026-06-31', '2026-06-31', 'no-such-day'],
    ['1899-01-01..2101-01-01', '1899-01-01..2101-01-01', 'out-of-range'],
    ['2026-06-05..2101-01-01', '2026-06-05..2101-01-01', 'out-of-range'],
    ['2026-06-05..2026-06-06..2026-06-07', '2026-06-05..2026-06-06..2026-06-07', 'not-an-interval'],
  ] as const)('%s is left aside and reported, and nothing is left out for it', (value, _piece, code) => {
    const got = morocco('safe-conduct', `${NOTICE}&excluded=${value}`);
    expect(three(got)).toEqual(BASE);
    expect(got.problems).toEqual([problem('excluded', value, code)]);
  });

  it('the wrong piece alone is left aside', () => {
    const got = morocco('safe-conduct', `${NOTICE}&excluded=2026-06-05..2026-06-09,soon,,2026-06-08`);
    expect(three(got)).toEqual(['2026-06-21', '2026-06-21', '2026-06-22']);
    expect(got.problems).toEqual([problem('excluded', 'soon', 'not-an-interval')]);
  });

  it('still running from within the term: "not before", also where the event lies after today', () => {
    const running = (event: string, from: string) => {
      const got = morocco('safe-conduct', `requested=MA&notice-not-required=${event}&excluded=${from}..`);
      return got.kind === 'computed' && got.count.stillRunning;
    };
    expect(running('2026-11-15', '2026-11-20')).toBe(true);
    expect(running('2026-12-15', '2026-11-20')).toBe(true);
    expect(running('2026-01-15', '2026-11-20')).toBe(false);
  });

  it('left out of a term that knows none are not a fact of it', () => {
    const got = jordan('provisional-arrest', `${ARRESTED}&excluded=2026-11-05..2026-11-09`);
    expect(three(got)).toEqual(['2026-12-10', '2026-12-13', '2026-12-13']);
    expect(got.problems).toEqual([problem('excluded', 'excluded', 'unknown-fact')]);
  });
});

describe('what was granted', () => {
  const PROVISION = 'art_12__para_5';
  const may = (length: NonNullable<TermRule['extension']>['length'], once = true): Partial<TermRule> => ({
    extension: { length, provision: PROVISION, ...(once && { times: 'once' }) },
  });
  const TEN = may({ kind: 'adds', n: 10, unit: 'day' });
  const BASE = ['2026-12-10', '2026-12-13', '2026-12-13'];
  it.each([
    ['-3d', TEN, [problem('extension', '-3d', 'not-an-extension')]],
    ['0d', TEN, [problem('extension', '0d', 'not-an-extension')]],
    ['1.5m', TEN, [problem('extension', '1.5m', 'not-an-extension')]],
    ['99999d', TEN, [problem('extension', '99999d', 'not-an-extension')]],
    ['12h', TEN, [problem('extension', '12h', 'not-an-extension')]],
    ['__proto__', TEN, [problem('extension', '__proto__', 'not-an-extension')]],
    ['11d', TEN, [problem('extension', '11d', 'extension-too-long')]],
    ['9999y', TEN, [problem('extension', '9999y', 'extension-too-long')]],
    ['2026-02-30', TEN, [problem('extension', '2026-02-30', 'no-such-day')]],
    ['2101-01-01', TEN, [problem('extension', '2101-01-01', 'out-of-range')]],
    ['2026-12-05', TEN, [problem('extension', '2026-12-05', 'not-an-extension')]],
    ['2026-11-02', may({ kind: 'replaced' }), [problem('extension', '2026-11-02', 'end-before-start')]],
    ['5d', may({ kind: 'new-total', n: 60, unit: 'day' }), [problem('extension', '5d', 'not-an-extension')]],
    [
      '5d',
      {},
      [
        problem('extension', 'extension', 'unknown-fact'),
        problem('extension', '5d', 'extension-not-provided'),
      ],
    ],
  ] as const)('%s is not added, and reported', (value, change, problems) => {
    const got = jordan('provisional-arrest', `${ARRESTED}&extension=${value}`, change);
    expect(three(got)).toEqual(BASE);
    expect(got.problems).toEqual(problems);
  });

  it('twice where once: the first counts', () => {
    const got = jordan('provisional-arrest', `${ARRESTED}&extension=5d,5d`, TEN);
    expect(three(got)).toEqual(['2026-12-17', '2026-12-18', '2026-12-20']);
    expect(got.problems).toEqual([problem('extension', '5d', 'extension-once')]);
  });

  it('of any length, however often, is no answer past 2100 and never an exception', () => {
    const value = Array.from({ length: 60 }, () => '9999y').join();
    for (const clock of ['', 'T10:15']) {
      const got = jordan(
        'provisional-arrest',
        `${ARRESTED}${clock}&extension=${value}`,
        may({ kind: 'not-stated' }, false),
      );
      expect(got.kind).toBe('facts-missing');
      expect(got.problems).toEqual([problem('arrest', '2026-11-03', 'end-out-of-range')]);
    }
  });

  it('and of any length counts to the cap where there is one', () => {
    const capped: Partial<TermRule> = {
      extension: {
        length: { kind: 'not-stated' },
        cap: { n: 60, unit: 'day' },
        provision: PROVISION,
      },
    };
    const got = jordan('provisional-arrest', `${ARRESTED}T10:15&extension=9999y,9999y`, capped);
    expect(three(got)).toEqual(['2026-12-31', '2027-01-02', '2027-01-03']);
    expect(got.problems).toEqual([]);
  });
});

describe('a day that a side sets', () => {
  const HANDED_OVER = 'requested=MA&transfer=2026-08-31';
  it.each([
    ['2027-01-15', ['2027-01-15', '2027-01-15', '2027-01-15'], []],
    // Of the readings that end before it each stands as the text has it; on the last day of the text nothing rolls.
    ['2027-02-28', ['2027-02-27', '2027-02-28', '2027-02-28'], []],
    ['2027-02-27', ['2027-02-27', '2027-02-27', '2027-02-27'], []],
    [
      '2027-06-30',
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      [problem('set-day', '2027-06-30', 'set-day-too-late')],
    ],
    [
      '2026-08-30',
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      [problem('set-day', '2026-08-30', 'end-before-start')],
    ],
    [
      '2026-09-31',
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      [problem('set-day', '2026-09-31', 'no-such-day')],
    ],
    ['soon', ['2027-02-27', '2027-02-28', '2027-03-01'], [problem('set-day', 'soon', 'not-a-date')]],
  ] as const)('%s', (value, days, problems) => {
    const got = morocco('temporary-transfer', `${HANDED_OVER}&set-day=${value}`);
    expect([three(got), got.problems]).toEqual([days, problems]);
  });
});

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
