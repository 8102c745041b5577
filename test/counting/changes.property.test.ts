import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, earliest } from '../../src/calendar/day.ts';
import type { Length, TermQuestion } from '../../src/counting/question.ts';
import {
  aDay,
  aLength,
  anExtension,
  answerTo,
  dayLimits,
  daysOf,
  eventful,
  limits,
  someIntervals,
} from './arbitrary-question.ts';
import { lastDay, plus } from './by-walking.ts';

const extensions = fc.array(anExtension, { minLength: 1, maxLength: 3 });
const withCap = fc.record({ question: eventful, cap: aLength }).map(({ question, cap }) => ({
  ...question,
  cap,
}));

/** The same term, of the cap's length and with nothing that moves it; one in hours too long for the cap. */
const cappedAlone = (question: TermQuestion, cap: Length): TermQuestion => {
  const alone = { ...question, excluded: null, extensions: [], setDay: null };
  return question.unit === 'hour' ? { ...alone, n: 100_000, cap } : { ...alone, ...cap, cap: null };
};

describe('a cap', () => {
  it('wins: no reading ends later than the same reading of the cap', () => {
    fc.assert(
      fc.property(withCap, (question) => {
        const most = answerTo(cappedAlone(question, question.cap)).readings;
        for (const { kind, event, start, day } of answerTo(question).readings) {
          const limit = most.find((r) => r.kind === kind && r.event === event && r.start === start);
          expect(limit && day <= limit.day).toBe(true);
        }
      }),
    );
  });

  it('wins over an extension of any length', () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 1e9 }), (question, n) => {
        const length = { n, unit: question.unit };
        const cap = { n: question.n + 1, unit: question.unit };
        const granted = { kind: 'length', length, most: null } as const;
        const extended = { ...question, cap, extensions: [granted, granted, granted] };
        expect(daysOf(extended)).toEqual(daysOf({ ...question, n: question.n + 1 }));
      }),
    );
  });
});

describe('an extension', () => {
  it('never shortens', () => {
    fc.assert(
      fc.property(eventful, extensions, (question, more) => {
        const plain = { ...question, extensions: [], setDay: null };
        const [before, after] = [daysOf(plain), daysOf({ ...plain, extensions: more })];
        expect(after.safe >= before.safe && after.outer >= before.outer).toBe(true);
      }),
    );
  });

  it('is added to each reading’s own day, and not beyond the most that the text allows', () => {
    fc.assert(
      fc.property(limits, aLength, fc.option(aLength, { nil: null }), (question, length, most) => {
        const before = answerTo(question).readings;
        const { readings } = answerTo({ ...question, extensions: [{ kind: 'length', length, most }] });
        for (const [i, { kind, day }] of readings.entries()) {
          const own = before[i];
          if (!own || kind === 'to-the-minute') continue;
          const granted = plus(own.day, length);
          expect(day).toBe(most ? earliest([granted, plus(own.day, most)]) : granted);
        }
      }),
    );
  });

  it('to a new length in all is the term of that length, days left out and all', () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 10 }), someIntervals, (question, more, intervals) => {
        const total = { n: question.n + more, unit: question.unit };
        const excluded = { kind: 'not-counted' as const, intervals };
        const extended = { ...question, excluded, extensions: [{ kind: 'total' as const, length: total }] };
        for (const { kind, start, day } of answerTo(extended).readings) {
          if (kind === 'usual') expect(day).toBe(lastDay(start, total, false, intervals));
          if (kind === 'first-day-counted') expect(day).toBe(lastDay(start, total, true, intervals));
        }
      }),
    );
  });

  it('without a length moves no day, and says that the end is not stated', () => {
    fc.assert(
      fc.property(limits, (question) => {
        const granted = { ...question, extensions: [{ kind: 'not-stated' as const }] };
        expect(daysOf(granted)).toEqual(daysOf(question));
        expect([answerTo(granted).endNotStated, answerTo(question).endNotStated]).toEqual([true, false]);
      }),
    );
  });

  it('to a day is that day, all three, also where it is the last day as it was', () => {
    fc.assert(
      fc.property(limits, fc.option(aDay, { nil: null }), (question, other) => {
        const day = other ?? answerTo(question).usual[0].day;
        const until = { ...question, extensions: [{ kind: 'until' as const, day }] };
        expect(new Set(Object.values(daysOf(until)).flat())).toEqual(new Set([day]));
      }),
    );
  });
});

describe('a day that a side sets', () => {
  const setAt = (question: TermQuestion, day: Day): TermQuestion => ({
    ...question,
    setDay: day,
  });

  it('is all three days, wherever it lies up to the earliest reading, that day included', () => {
    fc.assert(
      fc.property(limits, fc.nat(30), (question, before) => {
        const ends = answerTo(question).readings.map(({ day }) => day) as [Day, ...Day[]];
        const day = addDays(earliest(ends), -before);
        expect(new Set(Object.values(daysOf(setAt(question, day))).flat())).toEqual(new Set([day]));
      }),
    );
  });

  it('from the earliest reading on is the outer day, at the latest, where a reading lets it stand', () => {
    fc.assert(
      fc.property(limits, fc.nat(5), (question, after) => {
        const ends = answerTo(question).readings.map(({ day }) => day) as [Day, ...Day[]];
        const day = addDays(earliest(ends), after);
        fc.pre(ends.some((end) => day <= end));
        const { safe, outer } = daysOf(setAt(question, day));
        expect(outer).toBe(day);
        expect(safe <= day).toBe(true);
      }),
    );
  });

  it('never makes a reading later', () => {
    fc.assert(
      fc.property(dayLimits, aDay, (question, day) => {
        const plain = answerTo(question).readings;
        for (const [i, reading] of answerTo(setAt(question, day)).readings.entries())
          expect(reading.day <= (plain[i]?.day ?? '')).toBe(true);
      }),
    );
  });
});
