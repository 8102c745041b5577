import {
  addBusinessDays,
  addDays as addDaysFns,
  addMonths as addMonthsFns,
  formatISO,
  parseISO,
} from 'date-fns';
import { bench, describe } from 'vitest';
import { computeTerm } from '../src/app/compute-term.ts';
import { addDays, day } from '../src/calendar/day.ts';
import type { InstrumentFile } from '../src/law/built/files.ts';
import type { TermRule } from '../src/law/schema/term-rule.ts';
import { instrument, states } from '../test/app/data.ts';

const CASES = 10_000;
const TODAY = day('2026-11-22');
const STATES = states('KZ', 'JO', 'MA');
const DAYS = Array.from({ length: 1_500 }, (_, i) => addDays(day('2023-01-01'), i));

/** Ten terms as a saved case holds them: a rule and its facts, of two treaties, of every arithmetic. */
const TERMS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['kz-jo-extradition', 'provisional-arrest', { requested: 'JO' }],
  ['kz-jo-extradition', 'provisional-arrest', { requested: 'KZ' }],
  ['kz-jo-extradition', 'additional-information', { requested: 'JO', arrested: 'no' }],
  ['kz-jo-extradition', 'surrender', { requested: 'KZ' }],
  ['kz-jo-extradition', 'speciality', { requested: 'KZ' }],
  ['kz-jo-extradition', 'transit-custody', { transit: 'JO' }],
  ['kz-jo-extradition', 'latest-receipt', { requested: 'KZ' }],
  ['kz-jo-extradition', 'entry-into-force', {}],
  ['kz-ma-mla', 'safe-conduct', { requested: 'KZ' }],
  ['kz-ma-mla', 'temporary-transfer', { requested: 'MA' }],
];

interface Entry {
  readonly file: InstrumentFile;
  readonly rule: TermRule;
  readonly facts: Readonly<Record<string, string>>;
  readonly event: string;
}
const ENTRIES: readonly Entry[] = TERMS.map(([id, name, facts]) => {
  const file = instrument(id);
  const rule = file.terms.find((one) => one.rule === name);
  const event = rule?.starts[0]?.event;
  if (!rule || !event) throw new Error(`${id} has no ${name}`);
  return { file, rule, facts, event };
});
const dayOf = (i: number): string => DAYS[i % DAYS.length] ?? '2026-01-01';
const FACTS = Array.from({ length: CASES }, (_, i) =>
  ENTRIES.map(({ facts, event }) => ({ ...facts, [event]: dayOf(i) })),
);

const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('10,000 cases of 10 terms', () => {
  bench(
    'the additions alone, in bare Temporal',
    () => {
      for (let i = 0; i < CASES; i++) {
        for (const { rule } of ENTRIES) {
          const length = rule.unit === 'month' ? { months: rule.n ?? 0 } : { days: rule.n ?? 0 };
          Temporal.PlainDate.from(dayOf(i)).add(length).toString();
        }
      }
    },
    options,
  );
  bench(
    'the additions and business days, in date-fns',
    () => {
      for (let i = 0; i < CASES; i++) {
        for (const { rule } of ENTRIES) {
          const start = parseISO(dayOf(i));
          const end =
            rule.unit === 'month' ? addMonthsFns(start, rule.n ?? 0) : addDaysFns(start, rule.n ?? 0);
          formatISO(addBusinessDays(end, 0), { representation: 'date' });
        }
      }
    },
    options,
  );
  bench(
    'recomputed whole: facts, readings, three days, rolling, office days',
    () => {
      for (let i = 0; i < CASES; i++) {
        for (const [j, { file, rule }] of ENTRIES.entries())
          computeTerm(file, rule, FACTS[i]?.[j] ?? {}, STATES, TODAY);
      }
    },
    options,
  );
});
