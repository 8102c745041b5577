import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/app/address.ts';
import { compareReceipt } from '../../../src/app/receipt/compare.ts';
import { type Asking, receiptOf } from '../../../src/app/receipt/receipt.ts';
import { addDays, day } from '../../../src/calendar/day.ts';
import { atomsOf, settledByFacts } from '../../../src/eligibility/formula.ts';
import { readReceipt, writeReceipt } from '../../../src/exchange/receipt-file.ts';
import type { EligibilityRules } from '../../../src/law/schema/condition.ts';
import { index, instrument } from '../data.ts';
import { lawOf, PRODUCT, TODAY } from './receipt-of.ts';

const WITH_CONDITIONS = index('en')
  .instruments.filter(({ hasEligibility }) => hasEligibility)
  .map(({ id }) => instrument(id));

const anyDay = fc.integer({ min: -400, max: 800 }).map((n) => addDays(day('2026-11-03'), n));
const answer = fc.constantFrom('yes', 'no', 'unknown', 'yes / no');

/** Answers with which mostly nothing bars: at random alone nearly everything would be refused. */
function clear({ facts, conditions }: EligibilityRules): Facts {
  const answers = facts.map(({ fact }) => {
    const user = conditions.find(({ when }) => atomsOf(when).some(({ key }) => key === fact));
    if (user?.kind !== 'condition') return [fact, 'no'] as const;
    // Beside a figure it leaves the condition to the sentence, so that there are days.
    const alone =
      atomsOf(user.when).some((atom) => 'remainder' in atom) && settledByFacts(user.when, { [fact]: 'yes' });
    return [fact, alone ? 'no' : 'yes'] as const;
  });
  const sentence = { 'sentence-end': '2029-06-30', receipt: '2026-12-01' };
  return { ...Object.fromEntries(answers), ...sentence };
}

/** Dates of a sentence that mostly stand together, and sometimes do not. */
const dates = fc.record(
  {
    'sentence-end': anyDay,
    release: anyDay,
    'sentence-start': anyDay,
    length: fc.constantFrom('3y', '1y6m', '6m', 'long'),
    'credit-days': fc.constantFrom('0', '30', '900'),
    receipt: anyDay,
    'last-notification': anyDay,
    'request-day': anyDay,
    'in-force': fc.constantFrom('yes', 'no', 'perhaps'),
    odd: fc.string({ unit: 'binary', maxLength: 12 }),
  },
  { requiredKeys: [] },
);

const asked = fc.constantFrom(...WITH_CONDITIONS).chain((file) => {
  const rules = file.eligibility ?? { facts: [], conditions: [] };
  const { facts, paths } = rules;
  const [first = ''] = file.instrument.parties;
  const answers = fc.tuple(
    ...facts.map(({ fact }) => fc.option(answer, { freq: 2 }).map((value) => [fact, value] as const)),
  );
  const roles = fc.constantFrom<Facts>(
    {},
    { requesting: first },
    { requested: first, sentencing: first },
    { requesting: 'XX' },
  );
  const nearlyClear = fc
    .dictionary(fc.constantFrom(...facts.map(({ fact }) => fact)), answer, { maxKeys: 2 })
    .map((changed) => ({ ...clear(rules), ...changed }));
  const path = paths ? fc.option(fc.constantFrom(...paths, 'another'), { freq: 8 }) : fc.constant(null);
  const anyAnswers = fc.tuple(answers, dates).map(([given, more]) => ({
    ...Object.fromEntries(given.flatMap(([fact, value]) => (value === null ? [] : [[fact, value]]))),
    ...more,
  }));
  return fc.tuple(fc.oneof(anyAnswers, nearlyClear), roles, path).map(([given, parts, chosen]) => ({
    id: file.instrument.id,
    facts: {
      ...given,
      ...parts,
      ...(chosen === null ? {} : { path: chosen }),
    } as Facts,
  }));
});

describe('a receipt of an assessment', () => {
  const outcomes = new Set<string>();
  let withDays = 0;
  it('recomputes to itself after it was written and read, whatever was answered', () => {
    fc.assert(
      fc.property(asked, ({ id, facts }) => {
        const route = { screen: 'eligibility', instrument: id } as const;
        const asking: Asking = { route, facts, countedOn: TODAY, made: TODAY, product: PRODUCT };
        const then = receiptOf(asking, lawOf(route, facts));
        const written = writeReceipt(then);
        if ('problem' in written) throw new Error(JSON.stringify(written));
        const read = readReceipt(written.text);
        if ('problem' in read) throw new Error(JSON.stringify(read));
        if (read.receipt.version !== 2) throw new Error(`version ${read.receipt.version}`);
        outcomes.add(read.receipt.result?.outcome ?? 'path-missing');
        if (read.receipt.result?.latest.length) withDays += 1;
        const later = { ...asking, facts: read.receipt.facts, made: day('2031-01-01') };
        const now = receiptOf(later, lawOf(route, read.receipt.facts));
        expect(compareReceipt(read.receipt, now)).toMatchObject({
          same: true,
          differences: [],
          changedSources: [],
        });
        // Field by field too, not only as far as the comparison looks.
        expect({ ...now, made: then.made }).toEqual(read.receipt);
        expect(writeReceipt(read.receipt)).toEqual(written);
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('was, in that test, of every outcome, and at times of days', () => {
    expect([...outcomes].sort()).toEqual([
      'conditions-not-met',
      'may-be-refused',
      'more-facts-needed',
      'must-be-refused',
      'no-bar-found',
      'path-missing',
    ]);
    expect(withDays).toBeGreaterThan(10);
  });
});
