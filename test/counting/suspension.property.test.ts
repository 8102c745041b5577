import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween, earliest, latest } from '../../src/calendar/day.ts';
import type { ExcludedDays, TermQuestion } from '../../src/counting/question.ts';
import type { Reading } from '../../src/counting/reading.ts';
import { aDay, answerTo, daysOf, limits, someIntervals } from './arbitrary-question.ts';
import { lastDay, next } from './by-walking.ts';

type Intervals = ExcludedDays['intervals'];
const leavingOut = (question: TermQuestion, intervals: Intervals): TermQuestion => ({
  ...question,
  excluded: { kind: 'not-counted', intervals },
});
const days = ({ kind, day, start }: Reading) => ({ kind, day, start });
const same = (a: TermQuestion, b: TermQuestion): void => {
  expect(answerTo(a).readings.map(days)).toEqual(answerTo(b).readings.map(days));
  expect(daysOf(a)).toEqual(daysOf(b));
};

/** Another way to write the same days: split in two, a part said twice, touching or overlapping, in another order. */
const rewritten = (intervals: Intervals, at: number): Intervals =>
  intervals
    .flatMap(({ from, to, open }) => {
      const middle = addDays(from, Math.min(at, daysBetween(from, to)));
      const tail = { from: middle, to, open };
      return [tail, { from, to: middle, open: false }, tail, { from, to, open }];
    })
    .reverse();

describe('days left out', () => {
  it('are what a walk from day to day finds, in days, months and years', () => {
    fc.assert(
      fc.property(limits, someIntervals, (question, intervals) => {
        for (const { kind, start, day } of answerTo(leavingOut(question, intervals)).readings) {
          if (kind === 'usual') expect(day).toBe(lastDay(start, question, false, intervals));
          if (kind === 'first-day-counted') expect(day).toBe(lastDay(start, question, true, intervals));
          if (kind === 'clear-days') expect(day).toBe(next(lastDay(start, question, false, intervals)));
        }
      }),
    );
  });

  it('never shorten', () => {
    fc.assert(
      fc.property(limits, someIntervals, fc.boolean(), (question, intervals, perhaps) => {
        const [without, longer] = [
          daysOf(question),
          daysOf({ ...question, excluded: { kind: perhaps ? 'perhaps' : 'not-counted', intervals } }),
        ];
        expect(longer.safe >= without.safe && longer.outer >= without.outer).toBe(true);
        if (perhaps) expect(longer.safe).toBe(without.safe);
      }),
    );
  });

  it('count once, however they are written', () => {
    fc.assert(
      fc.property(limits, someIntervals, fc.nat(60), (question, intervals, at) => {
        same(leavingOut(question, rewritten(intervals, at)), leavingOut(question, intervals));
      }),
    );
  });

  it('do nothing before the first day and after the last, and where an end lies before its start', () => {
    fc.assert(
      fc.property(limits, fc.nat(200), fc.nat(200), aDay, (question, before, after, any) => {
        const plain = answerTo(question).readings;
        const first = earliest(plain.map(({ start }) => start) as [Day, ...Day[]]);
        const last = latest(plain.map(({ day }) => day) as [Day, ...Day[]]);
        const outside = [
          { from: addDays(first, -1 - before), to: addDays(first, -1), open: false },
          { from: addDays(last, 1), to: addDays(last, 1 + after), open: false },
          { from: any, to: addDays(any, -1 - before), open: false },
        ];
        same(leavingOut(question, outside), question);
      }),
    );
  });

  it('are shown beside the days that come without them', () => {
    fc.assert(
      fc.property(limits, someIntervals, (question, intervals) => {
        const { withoutExcluded } = answerTo(leavingOut(question, intervals));
        const usual = intervals.length === 0 ? [] : [...new Set(daysOf(question).usual)];
        expect(withoutExcluded).toEqual(usual);
      }),
    );
  });

  it('make the end "not before" where one that still runs begins on or before it, and only there', () => {
    fc.assert(
      fc.property(limits, aDay, fc.nat(400), (question, from, length) => {
        const open = { from, to: addDays(from, length), open: true };
        const { stillRunning, readings } = answerTo(leavingOut(question, [open]));
        expect(stillRunning).toBe(readings.some(({ day }) => from <= day));
        const ended = { ...open, open: false };
        expect(answerTo(leavingOut(question, [ended])).stillRunning).toBe(false);
      }),
    );
  });
});
