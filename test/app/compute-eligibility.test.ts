import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/app/address.ts';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { type EligibilityRules, eligibilitySchema } from '../../src/law/schema/condition.ts';
import { readState } from '../data/states/read-state.ts';
import { CLEAR } from '../eligibility/kz-ae-transfer/clear-facts.ts';
import { instrument } from './data.ts';

const rules = v.parse(
  eligibilitySchema,
  JSON.parse(
    readFileSync(
      new URL('../../src/data/instruments/kz-ae-transfer/conditions.json', import.meta.url),
      'utf8',
    ),
  ),
);
const states = new Map((['KZ', 'AE'] as const).map((state) => [state as string, readState(state)]));
const ask = (facts: Facts, by: EligibilityRules = rules) => {
  const result = computeEligibility(by, ['KZ', 'AE'], facts, states);
  if (result.assessment === null) throw new Error('It was not said what is asked for.');
  return result;
};

describe('an address of eligibility', () => {
  it('has nothing to say before a fact of the case is given', () => {
    expect(ask({}).started).toBe(false);
    expect(ask({ sentencing: 'AE', requesting: 'KZ', 'in-force': 'yes', lang: 'ru' }).started).toBe(false);
    expect(ask({ 'citizen-of-executing': 'unknown' }).started).toBe(false);
    expect(ask({ 'citizen-of-executing': 'no' }).started).toBe(true);
    expect(ask({ receipt: '2026-08-28' }).started).toBe(true);
  });

  it.each([
    ['no-bar-found', {}],
    ['may-be-refused', { 'penalties-unpaid': 'yes' }],
    ['more-facts-needed', { 'consent-in-writing': '' }],
    ['conditions-not-met', { 'citizen-of-executing': 'no', 'penalties-unpaid': 'yes' }],
    ['must-be-refused', { 'military-crime': 'yes', 'citizen-of-executing': 'no' }],
  ] as const)('leads to %s', (outcome, facts) => {
    expect(ask({ ...CLEAR, ...facts }).assessment.outcome).toBe(outcome);
  });

  it('counts the questions answered, the sentence as one', () => {
    const answer = ask(CLEAR);
    expect([answer.answered, answer.asked]).toEqual([11, 17]);
    expect(ask({ ...CLEAR, receipt: '' }).answered).toBe(10);
    expect(ask({ ...CLEAR, 'military-crime': 'unknown' }).answered).toBe(10);
  });
});

describe('who is who', () => {
  it('completes the other side, and keeps who asks apart from who sentenced', () => {
    expect(ask({ executing: 'KZ' }).roles).toEqual({ executing: 'KZ', sentencing: 'AE' });
    expect(ask({ sentencing: 'AE', requesting: 'AE' }).roles).toEqual({
      sentencing: 'AE',
      executing: 'KZ',
      requesting: 'AE',
      requested: 'KZ',
    });
  });

  it('leaves out a State that is no party or stands on both sides, and says so', () => {
    expect(ask({ sentencing: 'JO' }).roles).toEqual({});
    expect(ask({ sentencing: 'JO', ...CLEAR }).problems).toEqual([
      { fact: 'sentencing', value: 'JO', problem: 'not-a-party' },
    ]);
    expect(ask({ sentencing: 'AE', executing: 'AE' }).problems).toEqual([
      { fact: 'executing', value: 'AE', problem: 'same-state' },
    ]);
  });
});

describe('the latest day of receipt', () => {
  it('is moved back to a working day of the State that is asked', () => {
    // Six months before 28 February 2027 is Friday 28 August 2026, a working day in the Emirates.
    const [latest] = ask({ 'sentence-end': '2027-02-28', requesting: 'KZ' }).latest;
    expect(latest).toMatchObject({
      usual: '2026-08-31',
      outer: '2026-09-01',
      safe: { given: true, day: '2026-08-28' },
    });
    // Six months before 1 May 2027 is Sunday 1 November 2026; Kazakhstan, which is asked, last works on Friday 30 October.
    expect(ask({ 'sentence-end': '2027-05-01', requesting: 'AE' }).latest[0]?.safe).toMatchObject({
      given: true,
      day: '2026-10-30',
    });
  });

  it('is not moved where nobody says who asks, and not given without an end', () => {
    expect(ask({ 'sentence-end': '2027-05-01' }).latest[0]?.safe).toEqual({
      given: false,
      why: 'receiver-not-known',
      unmoved: '2026-11-01',
    });
    expect(ask({ receipt: '2026-08-28' }).latest).toEqual([]);
  });

  it('is withheld past the calendar of the State that is asked', () => {
    expect(ask({ 'sentence-end': '2041-05-01', requesting: 'AE' }).latest[0]?.safe).toMatchObject({
      given: false,
      why: 'no-calendar',
      year: 2040,
    });
  });
});

describe('the latest day of receipt where another fact settles its condition', () => {
  it('is not given: agreed otherwise, for life, or without deprivation of liberty', () => {
    const dated = { 'sentence-end': '2027-02-28', requesting: 'KZ', receipt: '2026-08-01' };
    expect(ask({ ...dated, 'otherwise-agreed': 'no' }).latest).toHaveLength(1);
    expect(ask({ ...dated, 'otherwise-agreed': 'unknown' }).latest).toHaveLength(1);
    expect(ask({ ...dated, 'otherwise-agreed': 'yes' }).latest).toEqual([]);
    for (const [id, parties] of [
      ['kz-jo-extradition', ['KZ', 'JO']],
      ['kz-ma-extradition', ['KZ', 'MA']],
    ] as const) {
      const { eligibility } = instrument(id);
      const latest = (facts: Facts) =>
        eligibility &&
        computeEligibility(eligibility, parties, { ...dated, path: 'enforcement', ...facts }, new Map());
      expect(latest({ 'life-sentence': 'no' })).toMatchObject({ latest: [{ usual: '2026-08-31' }] });
      expect(latest({ 'life-sentence': 'yes' })).toMatchObject({ latest: [] });
      if (id === 'kz-jo-extradition')
        expect(latest({ 'deprivation-of-liberty': 'no' })).toMatchObject({ latest: [] });
    }
  });

  it('is given while any condition that names the figure still hangs on it', () => {
    const left = { 'enough-left': { n: 6, unit: 'month', moment: 'at-receipt' } } as const;
    const named = { provision: 'art_1', quotes: [], kind: 'condition' as const };
    const by = (...conditions: EligibilityRules['conditions']): EligibilityRules => ({
      facts: [
        { fact: 'one', kind: 'ascertainable' },
        { fact: 'other', kind: 'ascertainable' },
      ],
      conditions,
    });
    const first = { ...named, id: 'first', when: { any: [left, { fact: 'one' }] } };
    const second = { ...named, id: 'second', when: { not: { all: [left, { fact: 'other' }] } } };
    const end = { 'sentence-end': '2027-02-28' };
    const found = (facts: Facts) => ask({ ...end, ...facts }, by(first, second)).latest.length;
    expect(found({})).toBe(1);
    expect(found({ one: 'yes' })).toBe(1);
    expect(found({ other: 'no' })).toBe(1);
    expect(found({ one: 'yes', other: 'no' })).toBe(0);
    expect(found({ one: 'no', other: 'yes' })).toBe(1);
  });
});

describe('what is wrong with an address', () => {
  it('is said and does not count', () => {
    const { problems, assessment, started } = ask({
      'citizen-of-executing': 'maybe',
      receipt: '2026-02-30',
      length: '3x',
      'credit-days': '-1',
      'in-force': 'perhaps',
      colour: 'green',
    });
    expect(problems).toEqual([
      { fact: 'in-force', value: 'perhaps', problem: 'not-a-choice' },
      { fact: 'citizen-of-executing', value: 'maybe', problem: 'not-a-choice' },
      { fact: 'colour', value: 'colour', problem: 'unknown-fact' },
      { fact: 'length', value: '3x', problem: 'not-a-length' },
      { fact: 'credit-days', value: '-1', problem: 'not-a-number' },
      { fact: 'receipt', value: '2026-02-30', problem: 'no-such-day' },
    ]);
    expect(started).toBe(false);
    expect(assessment).toEqual(ask({}).assessment);
  });

  it('names facts of the frame neither unknown nor wrong', () => {
    expect(
      ask({ sentencing: 'AE', requested: 'AE', 'in-force': 'no', lang: 'ru', today: '2026-01-01' }).problems,
    ).toEqual([]);
  });

  it('gives no latest day while the ends differ', () => {
    const answer = ask({ 'sentence-end': '2027-02-28', release: '2027-02-28' });
    expect(answer.assessment.sentence.state).toBe('contradiction');
    expect(answer.latest).toEqual([]);
  });
});

describe('rules that know several things to ask for', () => {
  const condition = (
    id: string,
    fact: string,
    paths: string[] | null,
  ): EligibilityRules['conditions'][number] => ({
    id,
    provision: 'art_1',
    quotes: [],
    kind: 'mandatory-ground',
    when: { fact },
    ...(paths ? { paths } : {}),
  });
  const several: EligibilityRules = {
    paths: ['prosecution', 'enforcement'],
    facts: ['charged', 'absent', 'political'].map((fact) => ({ fact, kind: 'ascertainable' })),
    conditions: [
      condition('charge', 'charged', ['prosecution']),
      condition('absence', 'absent', ['enforcement']),
      condition('politics', 'political', null),
      {
        ...condition('left', 'absent', ['enforcement']),
        kind: 'condition',
        when: { 'enough-left': { n: 6, unit: 'month', moment: 'at-receipt' } },
      },
    ],
  };
  const bare = (facts: Facts) => computeEligibility(several, ['KZ', 'AE'], facts, states);

  it('assess nothing before it is said which', () => {
    expect(bare({ charged: 'yes', political: 'yes', receipt: '2026-08-28' })).toEqual({
      roles: {},
      path: null,
      assessment: null,
      started: false,
      problems: [],
    });
  });

  it('say what is wrong with a path and with other facts, and assess nothing', () => {
    const { assessment, problems } = bare({ path: 'holiday', political: 'perhaps', colour: 'green' });
    expect(assessment).toBeNull();
    expect(problems).toEqual([
      { fact: 'path', value: 'holiday', problem: 'not-a-choice' },
      { fact: 'political', value: 'perhaps', problem: 'not-a-choice' },
      { fact: 'colour', value: 'colour', problem: 'unknown-fact' },
    ]);
  });

  it('assess the chosen one; facts of another neither count nor are called unknown', () => {
    const facts = { charged: 'yes', absent: 'perhaps', political: 'no', receipt: 'soon' };
    const prosecution = ask({ ...facts, path: 'prosecution' }, several);
    expect(prosecution.path).toBe('prosecution');
    expect([prosecution.answered, prosecution.asked, prosecution.problems]).toEqual([2, 2, []]);
    expect(prosecution.assessment.outcome).toBe('must-be-refused');
    expect(prosecution.assessment.notes).toEqual([]);
    const enforcement = ask({ ...facts, path: 'enforcement' }, several);
    expect([enforcement.answered, enforcement.asked]).toEqual([1, 3]);
    expect(enforcement.problems.map(({ fact, problem }) => `${fact}: ${problem}`)).toEqual([
      'absent: not-a-choice',
      'receipt: not-a-date',
    ]);
    expect(enforcement.assessment.outcome).toBe('more-facts-needed');
  });

  it('a path is a fact nobody knows where one thing only is asked for', () => {
    const { paths: _none, ...one } = several;
    const only = { ...one, conditions: [condition('politics', 'political', null)] };
    expect(ask({ path: 'prosecution' }, only).problems).toEqual([
      { fact: 'path', value: 'path', problem: 'unknown-fact' },
    ]);
    expect(ask({}, only).path).toBeNull();
  });
});

describe('rules whose conditions hang on no path', () => {
  const clause = (id: string, paths: string[] | null): NonNullable<EligibilityRules['clauses']>[number] => ({
    id,
    provision: 'art_4',
    quotes: [],
    about: 'request-handling',
    ...(paths ? { paths } : {}),
  });
  const same: EligibilityRules = {
    paths: ['state-asks', 'person-wishes'],
    facts: [{ fact: 'political', kind: 'ascertainable' }],
    conditions: [
      {
        id: 'politics',
        provision: 'art_1',
        quotes: [],
        kind: 'mandatory-ground',
        when: { fact: 'political' },
      },
    ],
    clauses: [clause('ask', ['state-asks']), clause('wish', ['person-wishes']), clause('all', null)],
  };
  const clauses = (facts: Facts) => ask(facts, same).rules.clauses?.map(({ id }) => id);

  it('are assessed alike with a path, without one, and with a wrong one, which is said', () => {
    const [without, chosen, wrong] = [{}, { path: 'person-wishes' }, { path: 'holiday' }].map((path) =>
      ask({ political: 'yes', ...path }, same),
    );
    expect([without?.path, chosen?.path, wrong?.path]).toEqual([null, 'person-wishes', null]);
    expect(without?.assessment.outcome).toBe('must-be-refused');
    expect(chosen?.assessment).toEqual(without?.assessment);
    expect(wrong?.assessment).toEqual(without?.assessment);
    expect([without?.problems, chosen?.problems, wrong?.problems]).toEqual([
      [],
      [],
      [{ fact: 'path', value: 'holiday', problem: 'not-a-choice' }],
    ]);
  });

  it('show the clauses of every path until one is chosen', () => {
    expect(clauses({})).toEqual(['ask', 'wish', 'all']);
    expect(clauses({ path: 'person-wishes' })).toEqual(['wish', 'all']);
  });

  it('transfer to or from the Emirates is such: an address without a path still means the same', () => {
    const before = ask(CLEAR);
    expect(before.path).toBeNull();
    for (const path of ['sentencing-asks', 'executing-asks', 'person-wishes']) {
      const answer = ask({ ...CLEAR, path });
      expect([answer.path, answer.problems]).toEqual([path, []]);
      expect(answer.assessment).toEqual(before.assessment);
      expect([answer.answered, answer.asked]).toEqual([before.answered, before.asked]);
    }
  });
});
