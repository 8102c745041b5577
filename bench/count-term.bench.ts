import { bench, describe } from 'vitest';
import { addDays, day } from '../src/calendar/day.ts';
import { countTerm } from '../src/counting/count-term.ts';
import { aQuestion } from '../test/counting/a-question.ts';

const DAYS = Array.from({ length: 500 }, (_, i) => addDays(day('2025-01-01'), i));
const QUESTION = aQuestion({ state: 'JO', from: '2026-11-03', n: 40, receives: true, release: 'must' });
const [START] = QUESTION.starts;

/** What a whole answer costs beside the one addition it is made around, in the same run. */
describe('500 provisional arrests', () => {
  bench('the addition alone, in bare Temporal', () => {
    for (const d of DAYS) Temporal.PlainDate.from(d).add({ days: 40 }).toString();
  });
  bench('three days, readings and release instants', () => {
    for (const d of DAYS) countTerm({ ...QUESTION, starts: [{ ...START, from: d, to: d }] });
  });
});
