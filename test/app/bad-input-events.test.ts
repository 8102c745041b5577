import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeTerm } from '../../src/app/compute-term.ts';
import { readRoles } from '../../src/app/roles.ts';
import type { TermRule } from '../../src/law/schema/term-rule.ts';
import { ARRESTED, jordan, problem, TODAY, three } from './bad-input.ts';
import { instrument, states } from './data.ts';

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
