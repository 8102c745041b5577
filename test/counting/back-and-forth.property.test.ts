import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Length, TermQuestion } from '../../src/counting/question.ts';
import { aDay, aLength, answerTo, aState, inDays, inMonths, limits } from './arbitrary-question.ts';
import { lastThat, next, plus } from './by-walking.ts';

const asked = fc.record({ question: limits, day: aDay });
const from = (question: TermQuestion, day: Day, over: Partial<TermQuestion>): TermQuestion => ({
  ...question,
  starts: [{ ...question.starts[0], from: day, to: day, clock: null }],
  receiver: null,
  ...over,
});
const dayOf = (question: TermQuestion, kind: string): Day | undefined =>
  answerTo(question).readings.find((reading) => reading.kind === kind)?.day;
const usual = (question: TermQuestion): Day => answerTo(question).usual[0].day;

describe('forwards and backwards', () => {
  it('n days back from the usual last day is the event', () => {
    fc.assert(
      fc.property(asked, inDays, ({ question, day }, length) => {
        const end = usual(from(question, day, length));
        expect(usual(from(question, end, { ...length, arithmetic: 'counted-back' }))).toBe(day);
      }),
    );
  });

  it('of months: the last day R with R + n months ≤ A, and R + 1 no more', () => {
    fc.assert(
      fc.property(asked, inMonths, ({ question, day }, length) => {
        const back = usual(from(question, day, { ...length, arithmetic: 'counted-back' }));
        expect(plus(back, length) <= day && day < plus(next(back), length)).toBe(true);
      }),
    );
  });

  it('what must remain of a sentence is what its definition says, day by day', () => {
    const reaches = (limit: Day, length: Length) => (r: Day) => plus(r, length) <= limit;
    /** Five weeks past so much before the limit no day reaches any more: from there back. */
    const far = (limit: Day, { n, unit }: Length) =>
      plus(plus(limit, { n: -n, unit }), { n: 35, unit: 'day' });
    fc.assert(
      fc.property(asked, aLength, ({ question, day }, length) => {
        const left = from(question, day, { ...length, arithmetic: 'remaining' });
        expect(usual(left)).toBe(lastThat(far(day, length), reaches(day, length)));
        expect(dayOf(left, 'receipt-day-counted')).toBe(
          lastThat(far(day, length), reaches(next(day), length)),
        );
        if (length.unit !== 'day')
          expect(dayOf(left, 'months-back')).toBe(plus(day, { ...length, n: -length.n }));
        const { days } = answerTo(left);
        expect(days?.safe.found && days.outer.found && days.safe.day <= days.outer.day).toBe(true);
      }),
    );
  });

  it('the usual day of a plain term is its length added to the event, in Temporal', () => {
    fc.assert(
      fc.property(asked, aLength, ({ question, day }, length) => {
        expect(usual(from(question, day, length))).toBe(plus(day, length));
      }),
    );
  });

  it('hours back from the end of so many hours is the hour of the event', () => {
    fc.assert(
      fc.property(asked, aState, fc.integer({ min: 1, max: 400 }), ({ question, day }, of, n) => {
        const start = { ...question.starts[0], from: day, to: day, clock: '10:15', zone: of.zone };
        const hours: TermQuestion = {
          ...from(question, day, { n, unit: 'hour', place: of.zone }),
          starts: [start],
        };
        const end = answerTo(hours).usual[0].instant ?? '';
        const at = Temporal.Instant.from(end).toZonedDateTimeISO(of.zone);
        // An hour that comes twice, when clocks go back, is no one hour to count from.
        fc.pre(at.toPlainDateTime().toZonedDateTime(of.zone).equals(at));
        const back = {
          ...hours,
          arithmetic: 'counted-back' as const,
          starts: [
            {
              ...start,
              from: at.toPlainDate().toString() as Day,
              to: at.toPlainDate().toString() as Day,
              clock: at.toPlainTime().toString({ smallestUnit: 'minute' }),
            },
          ] as const,
        };
        const first = Temporal.PlainDateTime.from(`${day}T10:15`).toZonedDateTime(of.zone).toInstant();
        expect(Temporal.Instant.compare(answerTo(back).usual[0].instant ?? '', first)).toBe(0);
      }),
    );
  });
});
