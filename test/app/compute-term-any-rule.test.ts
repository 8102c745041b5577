import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeCount } from '../../src/app/compute-count.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import { forceOf } from '../../src/app/in-force.ts';
import { knownFacts, startsOfChain } from '../../src/app/term-facts.ts';
import { type Day, day, readDay } from '../../src/calendar/day.ts';
import type { Computed } from '../../src/counting/count-term.ts';
import type { InstrumentFile } from '../../src/law/built/files.ts';
import { type TermRule, termRuleSchema } from '../../src/law/schema/term-rule.ts';
import { instrumentFile } from '../law/figures/compute-row.ts';
import { readFigures } from '../law/figures/read-rows.ts';
import { aRule } from './arbitrary-rule.ts';
import { instrument, states } from './data.ts';

const CODES = ['KZ', 'JO', 'MA', 'AE'];
const STATES = states(...CODES);
const TODAY = day('2026-11-22');

interface Case {
  readonly file: InstrumentFile;
  readonly rule: TermRule;
}
const casesOf = (file: InstrumentFile): Case[] => file.terms.map((rule) => ({ file, rule }));
const SHIPPED: readonly Case[] = [
  'kz-ae-transfer',
  'kz-criminal-procedure',
  'kz-jo-extradition',
  'kz-ma-extradition',
  'kz-ma-mla',
].flatMap((id) => casesOf(instrument(id)));
const FIGURES: readonly Case[] = readFigures()
  .flatMap((figures) => casesOf(instrumentFile(figures)))
  .filter(({ rule }) => rule.form !== 'without-figure');
const JORDAN = instrument('kz-jo-extradition');

const invented: fc.Arbitrary<Case> = aRule.map((rule) => ({
  file: { ...JORDAN, terms: [rule, ...JORDAN.terms] },
  rule,
}));
const anyCase = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SHIPPED.filter(({ rule }) => rule.form !== 'without-figure')) },
  { weight: 1, arbitrary: fc.constantFrom(...SHIPPED) },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 5, arbitrary: invented },
);

const aDate = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 1500 }).map((n) => dated('2024-01-01', n)) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 74_000 }).map((n) => dated('1900-01-01', n)) },
);
const dated = (from: string, n: number): string => Temporal.PlainDate.from(from).add({ days: n }).toString();
const clock = fc.constantFrom('', '', 'T10:15', 'T00:00', 'T23:59', 'T24:00', 'T02:30');

/** What may stand in an address as a value: right, nearly right, and anything at all. */
const aValue = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(aDate, clock).map(([date, at]) => date + at) },
  { weight: 2, arbitrary: fc.tuple(aDate, clock, aDate).map(([a, at, b]) => `${a}${at}..${b}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(aDate, aDate), { maxLength: 4 })
      .map((all) => all.map((two) => two.join('..')).join()),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'yes',
      'no',
      'unknown',
      'granted',
      '10d',
      '3m',
      '9999y,9999y,9999y',
      '12h',
      '0d',
      '-1d',
      '3y 6m',
      '5w',
      'first-day-counted',
      'rolled-forward',
      'to-the-minute',
      'act',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('KZ', 'JO', 'FR', 'xx'), aDate, fc.constantFrom('', ':1', ':-3', ':0', ':9'))
      .map(([state, date, by]) => `${state}:${date}${by}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '2026-02-30',
      '1899-12-31',
      '2101-01-01',
      'a / b',
      '..',
      'T',
      ',',
      '\u0000',
      '9'.repeat(5000),
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
/** Of an event a day, mostly: what is wrong with one fact would else hide the rest. */
const anEvent = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(aDate, fc.constantFrom('', 'T10:15', 'T00:00'), fc.constantFrom('', '', '2028-03-01'))
      .map(([date, at, to]) => (to && date <= to ? `${date}${at}..${to}` : date + at)),
  },
  { weight: 1, arbitrary: aValue },
);
const aState = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('KZ', 'JO', 'MA') },
  { weight: 1, arbitrary: fc.constantFrom('FR', '__proto__', '') },
);
const PARTS = ['requested', 'requesting', 'transit', 'sentencing', 'executing'];
const STRANGE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];

/** Facts as an address gives them: most of those the rule knows, mostly sensible, and a strange one at times. */
const asked = anyCase.chain(({ file, rule }) => {
  const names = [...new Set(knownFacts(rule, file.terms))];
  const events = startsOfChain(rule, file.terms).map(({ event }) => event);
  const values = names.map((name) =>
    PARTS.includes(name)
      ? fc.option(aState, { freq: name === 'requested' || name === 'transit' ? 20 : 1 })
      : events.includes(name)
        ? fc.option(anEvent, { freq: 12 })
        : fc.option(aValue, { freq: 1 }),
  );
  return fc
    .tuple(fc.tuple(...values), fc.option(fc.tuple(fc.constantFrom(...STRANGE), aValue), { freq: 1 }))
    .map(([all, strange]) => {
      const query = new URLSearchParams();
      for (const [i, value] of all.entries()) if (value !== null) query.append(names[i] ?? '', value);
      if (strange) query.append(...strange);
      return { file, rule, facts: readAddress(`#/?${query}`).facts };
    });
});

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
        const got = computeTerm(file, rule, facts, STATES, TODAY);
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
