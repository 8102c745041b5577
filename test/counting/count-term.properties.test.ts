import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/calendar/day.ts';
import { dayState } from '../../src/calendar/office-calendar.ts';
import { type Count, countTerm } from '../../src/counting/count-term.ts';
import { addLength } from '../../src/counting/length.ts';
import { STATES } from '../data/states/read-state.ts';
import { type Ask, aQuestion } from './a-question.ts';

type Computed = Extract<Count, { kind: 'computed' }>;

/** Questions whose answers stay within the tables of holidays. */
const asks: fc.Arbitrary<Ask> = fc
  .record({
    state: fc.constantFrom(...STATES),
    start: fc.integer({ min: 0, max: 1500 }),
    spread: fc.integer({ min: 0, max: 3 }),
    clock: fc.option(fc.constantFrom('00:00', '00:30', '10:15', '23:59'), { nil: undefined }),
    length: fc.oneof(
      fc.record({ n: fc.integer({ min: 1, max: 200 }), unit: fc.constant('day' as const) }),
      fc.record({ n: fc.integer({ min: 1, max: 12 }), unit: fc.constant('month' as const) }),
      fc.record({ n: fc.constant(1), unit: fc.constant('year' as const) }),
    ),
    nature: fc.constantFrom('custody' as const, 'procedural' as const, 'protection' as const),
    receives: fc.boolean(),
  })
  .map(({ start, spread, length, clock, ...rest }) => ({
    ...rest,
    ...length,
    ...(clock && { clock }),
    from: addDays(day('2024-02-01'), start),
    to: addDays(day('2024-02-01'), start + spread),
  }));

const answer = (ask: Ask): Computed => {
  const count = countTerm(aQuestion(ask));
  if (count.kind !== 'computed') throw new Error(count.kind);
  return count;
};

function threeDays(ask: Ask) {
  const count = answer(ask);
  const { safe, outer } = count.days ?? {};
  if (!safe?.found || !outer?.found) throw new Error('within the tables every day is found');
  return { safe: safe.day, outer: outer.day, usual: count.usual.map((reading) => reading.day) };
}

describe('every count', () => {
  it('has safe ≤ usual ≤ outer, for each usual day', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const { safe, usual, outer } = threeDays(ask);
        for (const one of usual) expect(safe <= one && one <= outer).toBe(true);
      }),
    );
  });

  it('lets a longer term never end earlier', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const [short, long] = [threeDays(ask), threeDays({ ...ask, n: ask.n + 1 })];
        expect(long.safe >= short.safe && long.outer >= short.outer).toBe(true);
      }),
    );
  });

  it('has its safe day of a receipt on an open day, and every day between it and the earliest reading closed', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const question = aQuestion({ ...ask, receives: true });
        const { safe } = (countTerm(question) as Computed).days ?? {};
        if (!safe?.found || !question.receiver) throw new Error('a receipt has a safe day here');
        expect(dayState(question.receiver, safe.day).open).toBe(true);
        for (let d = addDays(safe.day, 1); d <= safe.reading.day; d = addDays(d, 1)) {
          expect(dayState(question.receiver, d).open).toBe(false);
        }
      }),
    );
  });

  it('is never later because a receipt is asked for', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        expect(
          threeDays({ ...ask, receives: true }).safe <= threeDays({ ...ask, receives: false }).safe,
        ).toBe(true);
      }),
    );
  });

  it('has an uncertain event cover both of its days', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const both = threeDays(ask);
        const first = threeDays({ ...ask, to: ask.from });
        const last = threeDays({ ...ask, from: ask.to ?? ask.from });
        expect(both.safe <= first.safe && both.safe <= last.safe).toBe(true);
        expect(both.outer >= first.outer && both.outer >= last.outer).toBe(true);
      }),
    );
  });
});

describe('the usual day', () => {
  it('forward and back agree: n days back from it is the event', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), fc.integer({ min: 1, max: 9999 }), (start, n) => {
        const event = addDays(day('1900-01-01'), start);
        expect(addDays(addLength(event, { n, unit: 'day' }), -n)).toBe(event);
      }),
    );
  });

  it('of a term in months has the same day number, or is the last of its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 1, max: 120 }), (start, n) => {
        const event = addDays(day('1900-01-01'), start);
        const end = addLength(event, { n, unit: 'month' });
        const sameNumber = end.slice(8) === event.slice(8);
        expect(sameNumber || (end.slice(8) < event.slice(8) && addDays(end, 1).endsWith('-01'))).toBe(true);
      }),
    );
  });
});
