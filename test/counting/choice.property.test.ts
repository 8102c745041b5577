import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, earliest, latest } from '../../src/calendar/day.ts';
import type { Start, TermQuestion } from '../../src/counting/question.ts';
import { aDay, answerTo, daysOf, hourLimits, limits } from './arbitrary-question.ts';

type Certain = readonly [Start, ...Start[]];
const at = (day: Day, start: Start, i: number, clock: string | null): Start => ({
  ...start,
  event: `event-${i}`,
  standing: 'stated',
  from: day,
  to: day,
  clock,
});
const clocks = fc.constantFrom('00:00', '08:00', '10:15', '23:59');

/** One to four certain events of one place. */
const several = (questions: fc.Arbitrary<TermQuestion>) =>
  fc
    .record({
      question: questions,
      events: fc.array(fc.tuple(aDay, clocks), { minLength: 1, maxLength: 4 }),
      close: fc.boolean(),
    })
    .map(({ question, events, close }) => {
      const [base] = question.starts;
      const first = events[0]?.[0] ?? base.from;
      const starts = events.map(([day, clock], i) => at(close ? first : day, base, i, clock));
      return { question, starts: starts as unknown as Certain };
    });

const withStarts = (
  question: TermQuestion,
  starts: Certain,
  choice: TermQuestion['choice'],
): TermQuestion => ({ ...question, starts, choice });
const each = (question: TermQuestion, starts: Certain) =>
  starts.map((start) => withStarts(question, [start], 'each'));

describe('of several events', () => {
  it('each is its own usual day, the safe day the earliest of theirs, the outer the latest', () => {
    fc.assert(
      fc.property(several(limits), ({ question, starts }) => {
        const all = daysOf(withStarts(question, starts, 'each'));
        const alone = each(question, starts).map(daysOf);
        expect(all.usual).toEqual(alone.flatMap(({ usual }) => usual));
        expect(all.safe).toBe(earliest(alone.map(({ safe }) => safe) as [Day, ...Day[]]));
        expect(all.outer).toBe(latest(alone.map(({ outer }) => outer) as [Day, ...Day[]]));
      }),
    );
  });

  it('the earlier or later is the one whose term ends first or last, to the hour', () => {
    fc.assert(
      fc.property(several(fc.oneof(limits, hourLimits)), ({ question, starts }) => {
        const exact = { ...question, nature: 'procedural' as const, receiver: null };
        const ends = each(exact, starts).map((one) => answerTo(one).usual[0]);
        const key = ({ day, instant }: (typeof ends)[number]) =>
          instant ? Temporal.Instant.from(instant).toString() : day;
        const ordered = ends.map(key).sort();
        const picked = (choice: TermQuestion['choice']) => {
          const { usual } = answerTo(withStarts(exact, starts, choice));
          expect(usual).toHaveLength(1);
          return key(usual[0]);
        };
        expect([picked('earliest'), picked('latest')]).toEqual([ordered[0], ordered.at(-1)]);
      }),
    );
  });

  it('of uncertain ones the earlier and later are so for every day on which they may have happened', () => {
    fc.assert(
      fc.property(several(limits), fc.nat(9), fc.nat(9), ({ question, starts }, a, b) => {
        const spread = starts.map((start, i) => ({ ...start, to: addDays(start.from, i % 2 ? a : b) }));
        for (const choice of ['earliest', 'latest'] as const) {
          const pick = choice === 'earliest' ? earliest : latest;
          const { usual } = answerTo(withStarts(question, spread as unknown as Certain, choice));
          const found = [...new Set(usual.map(({ start }) => start))];
          const firsts = pick(spread.map(({ from }) => from) as [Day, ...Day[]]);
          const lasts = pick(spread.map(({ to }) => to) as [Day, ...Day[]]);
          expect(found).toEqual([...new Set([firsts, lasts])]);
        }
      }),
    );
  });

  it('what only a State’s law counts from takes no part in the choice, and never moves the usual day', () => {
    fc.assert(
      fc.property(several(limits), aDay, ({ question, starts }, day) => {
        const also: Start = { ...starts[0], event: 'also', standing: 'also', from: day, to: day };
        for (const choice of ['each', 'earliest', 'latest'] as const) {
          const without = daysOf(withStarts(question, starts, choice));
          const beside = daysOf(withStarts(question, [...starts, also], choice));
          expect(beside.usual).toEqual(without.usual);
          expect(beside.safe <= without.safe && without.outer <= beside.outer).toBe(true);
        }
      }),
    );
  });
});
