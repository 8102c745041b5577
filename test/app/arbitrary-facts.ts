import fc from 'fast-check';
import { readAddress } from '../../src/app/address.ts';
import { knownFacts, startsOfChain } from '../../src/app/term-facts.ts';
import type { InstrumentFile } from '../../src/law/built/files.ts';
import type { TermRule } from '../../src/law/schema/term-rule.ts';
import { instrumentFile } from '../law/figures/compute-row.ts';
import { readFigures } from '../law/figures/read-rows.ts';
import { aRule } from './arbitrary-rule.ts';
import { instrument } from './data.ts';

/** Any facts of any rule: those shipped, those read from sixty-five instruments, and invented ones. */
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
export const JORDAN = instrument('kz-jo-extradition');

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
export const aValue = fc.oneof(
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
export const STRANGE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];

/** Facts as an address gives them: most of those the rule knows, mostly sensible, and a strange one at times. */
export const asked = anyCase.chain(({ file, rule }) => {
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
