import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeCount } from '../../src/app/compute-count.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import { forceOf } from '../../src/app/in-force.ts';
import { readSentenceEnd } from '../../src/app/sentence-end.ts';
import { type Day, day, readDay } from '../../src/calendar/day.ts';
import type { Computed } from '../../src/counting/count-term.ts';
import { termRuleSchema } from '../../src/law/schema/term-rule.ts';
import { asked, aValue, JORDAN, STRANGE } from './arbitrary-facts.ts';
import { aRule } from './arbitrary-rule.ts';
import { states } from './data.ts';

const CODES = ['KZ', 'JO', 'MA', 'AE'];
const STATES = states(...CODES);
const TODAY = day('2026-11-22');

/** Where a count is given, every day in it is a day of 1900–2100, and the three stand in their order. */
function expectSound({ readings, usual, days, turned, withoutExcluded, chosen }: Computed): void {
  const given = [...readings, ...usual].map((reading) => reading.day);
  const ends = days ? [days.safe, days.outer, ...days.ends] : [];
  const found = ends.flatMap((end) => (end.found ? [end.day] : []));
  for (const one of [...given, ...found, ...withoutExcluded, ...(chosen ? [chosen.day] : [])])
    expect(readDay(one)).toEqual({ day: one });
  expect(usual.length).toBeGreaterThan(0);
  const [low, high] = turned ? [days?.outer, days?.safe] : [days?.safe, days?.outer];
  for (const { day: one } of usual) {
    if (low?.found) expect(low.day <= one).toBe(true);
    if (high?.found) expect(one <= high.day).toBe(true);
  }
}

const NEVER_EMPTY = (missing: readonly string[], problems: readonly unknown[]): void =>
  expect(missing.length + problems.length).toBeGreaterThan(0);

describe('any facts, in words', () => {
  const kinds = new Map<TermAnswer['kind'], number>();

  it('of every rule, shipped, read from sixty-five instruments or invented: an answer, never an exception', () => {
    fc.assert(
      fc.property(asked, ({ file, rule, facts }) => {
        const got = computeTerm(file, rule, facts, STATES, TODAY, readSentenceEnd);
        kinds.set(got.kind, (kinds.get(got.kind) ?? 0) + 1);
        if (got.kind === 'facts-missing') NEVER_EMPTY(got.missing, got.problems);
        for (const { fact, value } of got.problems)
          expect([typeof fact, typeof value]).toEqual(['string', 'string']);
        if (got.kind !== 'computed') return;
        expectSound(got.count);
        if (got.second) expectSound(got.second.count);
        const { safe } = got.count.days ?? {};
        if (safe && !safe.found) expect([safe.state.length, safe.year > 1899]).toEqual([2, true]);
        if (got.transmission?.leave.found && safe?.found)
          expect(got.transmission.leave.day <= safe.day).toBe(true);
      }),
      { numRuns: 600 },
    );
  }, 20_000);

  it('were, in that test, enough for a count more than a third of the time', () => {
    const all = [...kinds.values()].reduce((sum, n) => sum + n, 0);
    expect(kinds.get('computed') ?? 0).toBeGreaterThan(all / 3);
    expect(kinds.get('facts-missing') ?? 0).toBeGreaterThan(0);
  });

  it('of a plain count, and of whether a treaty is in force', () => {
    const fact = fc.constantFrom(
      'from',
      'n',
      'unit',
      'state',
      'custody',
      'receipt',
      'reading',
      'closed',
      'shift',
      ...STRANGE,
    );
    const value = fc.oneof(
      aValue,
      fc.constantFrom('1', '40', '9999', 'month', 'hour', 'day', 'year', 'KZ', 'MA', '0', '-1', '1.5'),
    );
    const likely = fc.record({
      from: aValue,
      n: fc.constantFrom('1', '40', '9999', '0', '-1', '1.5'),
      unit: fc.constantFrom('day', 'month', 'hour', 'year', 'fortnight'),
      state: fc.constantFrom('', 'KZ', 'JO', 'MA', 'FR'),
    });
    fc.assert(
      fc.property(likely, fc.array(fc.tuple(fact, value), { maxLength: 4 }), (plain, more) => {
        const query = new URLSearchParams([...Object.entries(plain), ...more]);
        const { facts } = readAddress(`#/count?${query}`);
        const got = computeCount(facts, STATES, CODES);
        if (got.kind === 'computed') expectSound(got.count);
        else NEVER_EMPTY(got.missing, got.problems);
        const notified = { 'last-notification': facts.from ?? '', 'request-day': facts.closed ?? '' };
        const force = forceOf(JORDAN, notified, TODAY);
        expect(readDay(force.on)).toEqual({ day: force.on });
        if (force.by === 'notification')
          expect([force.earliest <= force.from, readDay(force.from)]).toEqual([
            true,
            { day: force.from as Day },
          ]);
      }),
      { numRuns: 400 },
    );
  });
});

it('the rules invented here are rules of the schema', () => {
  fc.assert(
    fc.property(aRule, (rule) => {
      expect(safeParse(termRuleSchema, rule).issues).toBeUndefined();
    }),
  );
});
