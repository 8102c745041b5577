import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/app/address.ts';
import { compareReceipt } from '../../../src/app/receipt/compare.ts';
import { type Asking, type ReceiptRoute, receiptOf } from '../../../src/app/receipt/receipt.ts';
import { CHAIRS, knownFacts, startsOfChain } from '../../../src/app/term-facts.ts';
import { addDays, day } from '../../../src/calendar/day.ts';
import { SENTENCE_FACTS } from '../../../src/eligibility/sentence-facts.ts';
import { readReceipt, writeReceipt } from '../../../src/exchange/receipt-file.ts';
import { index, instrument } from '../data.ts';
import { KNOWN, lawOf, PRODUCT, TODAY } from './receipt-of.ts';

const RULES = index('en').instruments.flatMap(({ id }) =>
  instrument(id).terms.map((rule) => ({ file: instrument(id), rule })),
);

/** Two days of one case lie near each other as often as not; far ones lead past the tables. */
const anyDay = fc
  .oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -9000, max: 6500 }))
  .map((n) => addDays(day('2026-11-03'), n));
const clock = fc.constantFrom('', 'T00:00', 'T10:15', 'T23:59');
const event = fc
  .tuple(anyDay, clock, fc.option(fc.nat({ max: 20 })))
  .map(([from, at, more]) => from + at + (more === null ? '' : `..${addDays(from, more)}`));
const interval = fc
  .tuple(anyDay, fc.option(fc.nat({ max: 40 })))
  .map(([from, n]) => `${from}..${n === null ? '' : addDays(from, n)}`);
const listOf = (piece: fc.Arbitrary<string>) =>
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join());
const state = fc.constantFrom(...KNOWN);
const answer = fc.constantFrom('yes', 'no', 'unknown');

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  requested: state,
  requesting: state,
  transit: state,
  sentencing: state,
  executing: state,
  excluded: listOf(interval),
  extension: listOf(fc.constantFrom('granted', '10d', '2m', '1y', '12h', '2027-02-01', 'never')),
  closed: listOf(fc.tuple(state, anyDay).map((pair) => pair.join(':'))),
  shift: listOf(fc.tuple(state, anyDay).map((pair) => `${pair.join(':')}:1`)),
  reading: fc.constantFrom('usual', 'first-day-counted', 'rolled-forward', 'to-the-minute', 'day-after', 'x'),
  channel: fc.constantFrom('10', '5w', '0', 'long'),
  'set-day': anyDay,
  chair: fc.constantFrom(...CHAIRS),
  length: fc.constantFrom('3y', '1y6m', '10d'),
  'credit-days': fc.constantFrom('0', '30'),
};

/** Facts that a rule understands, most of them given, and sometimes something it does not. */
function factsOf(own: readonly string[], events: readonly string[]): fc.Arbitrary<Facts> {
  const days: readonly string[] = [...events, ...SENTENCE_FACTS, 'last-notification', 'request-day'];
  const given = own
    .filter((fact) => fact !== 'lang' && fact !== 'today')
    .map((fact) => {
      const value = VALUES[fact] ?? (days.includes(fact) ? event : answer);
      // What starts the term is nearly always there, or most receipts would be of facts that are missing.
      const freq = events.includes(fact) ? 12 : 2;
      return fc.option(value, { freq }).map((chosen) => [fact, chosen] as const);
    });
  const stray = fc.option(fc.string({ unit: 'binary', maxLength: 12 }), { freq: 1 });
  return fc.tuple(fc.tuple(...given), stray).map(([pairs, odd]) => {
    const facts = pairs.flatMap(([fact, value]) => (value === null ? [] : [[fact, value] as const]));
    return Object.fromEntries(odd === null ? facts : [...facts, ['odd', odd]]);
  });
}

/** Few rules take more than events, and in these most can go wrong. */
const PECULIAR = RULES.filter(({ rule }) => rule.excluded || rule.extension || rule.appliesIf);

const ofTerm = fc.oneof(fc.constantFrom(...RULES), fc.constantFrom(...PECULIAR)).chain(({ file, rule }) => {
  const route: ReceiptRoute = { screen: 'terms', instrument: file.instrument.id, rule: rule.rule };
  const events = startsOfChain(rule, file.terms).map((start) => start.event);
  const floor = rule.notBefore ? [rule.notBefore.event] : [];
  return factsOf(knownFacts(rule, file.terms), [...events, ...floor]).map((facts) => ({ route, facts }));
});

const ofCount = fc
  .record(
    {
      from: event,
      n: fc.integer({ min: 0, max: 9999 }).map(String),
      unit: fc.constantFrom('hour', 'day', 'month', 'year', 'week'),
      state: fc.constantFrom(...KNOWN, 'XX'),
      custody: fc.constantFrom('1', '0', 'yes'),
      receipt: fc.constantFrom('1', '0'),
      closed: VALUES.closed ?? state,
      reading: VALUES.reading ?? state,
    },
    { requiredKeys: ['from', 'n'] },
  )
  .map((facts) => ({ route: { screen: 'count' } as const, facts: facts as Facts }));

const RUNS = { numRuns: 600 };

describe('a receipt', () => {
  const outcomes = new Map<string, number>();
  it('recomputes to itself after it was written and read, whatever was asked', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: ofTerm }, { weight: 1, arbitrary: ofCount }), (asked) => {
        const asking: Asking = { ...asked, countedOn: TODAY, made: TODAY, product: PRODUCT };
        const then = receiptOf(asking, lawOf(asked.route, asked.facts));
        const outcome = then.result?.outcome ?? 'path-missing';
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        const written = writeReceipt(then);
        if ('problem' in written) throw new Error(JSON.stringify(written));
        const read = readReceipt(written.text);
        if ('problem' in read) throw new Error(JSON.stringify(read));
        const { route, facts, countedOn } = read.receipt;
        const later = { route, facts, countedOn, made: day('2031-01-01'), product: PRODUCT };
        const now = receiptOf(later, lawOf(route, facts));
        const comparison = compareReceipt(read.receipt, now);
        expect(comparison).toMatchObject({
          same: true,
          differences: [],
          changedSources: [],
          changedOffsets: [],
        });
        // Field by field too, not only as far as the comparison looks.
        expect({ ...now, made: then.made }).toEqual(read.receipt);
        const again = writeReceipt(read.receipt);
        expect(again).toEqual(written);
      }),
      RUNS,
    );
  }, 60_000);

  it('was, in that test, mostly of a computed term, and of other outcomes', () => {
    const computed = outcomes.get('computed') ?? 0;
    expect(computed).toBeGreaterThan(RUNS.numRuns / 3);
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['facts-missing', 'no-figure']));
  });
});
