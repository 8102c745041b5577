import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { nearestOpen, type OfficeCalendar } from '../../src/calendar/office-calendar.ts';
import { withOwnDays } from '../../src/calendar/own-days.ts';
import { countTerm } from '../../src/counting/count-term.ts';
import type { TermQuestion } from '../../src/counting/question.ts';
import { releaseOf } from '../../src/counting/release.ts';
import {
  aDay,
  answerTo,
  aState,
  backs,
  dayLimits,
  daysOf,
  eventful,
  limits,
  someIntervals,
  withClosings,
} from './arbitrary-question.ts';
import { isLeftOut, isOpen, next, nthCounted } from './by-walking.ts';

const closings = fc.array(aDay, { minLength: 1, maxLength: 6 });
const everyFeast = ({ holidays }: OfficeCalendar, by: number) =>
  holidays.filter(({ estimated }) => estimated).map(({ date }) => ({ on: date, by }));

describe('offices', () => {
  it('closed on one day more never make a safe day later nor an outer day earlier', () => {
    fc.assert(
      fc.property(fc.oneof(limits, backs, eventful), closings, (question, closed) => {
        const [before, after] = [daysOf(question), daysOf(withClosings(question, closed))];
        expect(after.safe <= before.safe && after.outer >= before.outer).toBe(true);
        expect(after.usual).toEqual(before.usual);
      }),
    );
  });

  it('with every feast where the table has it lose only the closed days around them', () => {
    fc.assert(
      fc.property(limits, (question) => {
        const { receiver, deciding } = question;
        const set = (offices: OfficeCalendar) =>
          withOwnDays(offices, { closed: [], shifts: everyFeast(offices, 0) });
        const announced: TermQuestion = {
          ...question,
          receiver: receiver && set(receiver),
          deciding: deciding && { ...deciding, offices: set(deciding.offices) },
        };
        const [before, after] = [daysOf(question), daysOf(announced)];
        expect(after.safe >= before.safe && after.outer <= before.outer).toBe(true);
        expect(after.usual).toEqual(before.usual);
      }),
    );
  });
});

const working = (question: TermQuestion, intervals: Parameters<typeof isLeftOut>[0] = []): TermQuestion => ({
  ...question,
  n: 1 + (question.n % 40),
  days: 'working',
  excluded: intervals.length > 0 ? { kind: 'not-counted', intervals } : null,
});

describe('working days', () => {
  it('are counted one by one, of the office that must receive, else of the deciding State', () => {
    fc.assert(
      fc.property(dayLimits, someIntervals, (asked, intervals) => {
        const question = working(asked, intervals);
        const offices = question.receiver ?? question.deciding?.offices;
        if (!offices) throw new Error('a State decides here');
        const counts = (d: Day) => isOpen(offices, d) && !isLeftOut(intervals, d);
        for (const { kind, start, day: end } of answerTo(question).readings) {
          if (kind === 'usual') expect(end).toBe(nthCounted(next(start), question.n, counts));
          if (kind === 'first-day-counted') expect(end).toBe(nthCounted(start, question.n, counts));
        }
      }),
    );
  });

  it('are never fewer days than so many calendar days, and a cap in months is one of calendar months', () => {
    fc.assert(
      fc.property(dayLimits, (asked) => {
        const question = working(asked);
        const plain = daysOf({ ...question, days: 'calendar' });
        expect(daysOf(question).outer >= plain.outer).toBe(true);
        const granted = { kind: 'length', length: { n: 3, unit: 'year' }, most: null } as const;
        const capped = { ...question, extensions: [granted], cap: { n: 2, unit: 'month' } as const };
        const months = { ...question, days: 'calendar', n: 2, unit: 'month' } as const;
        expect(answerTo(capped).usual.map((r) => r.day)).toEqual(answerTo(months).usual.map((r) => r.day));
      }),
    );
  });

  it('cannot be counted past a table, nor can a length in all or a cap of them', () => {
    fc.assert(
      fc.property(dayLimits, (asked) => {
        const question = working(asked);
        const length = { n: 4000, unit: 'day' } as const;
        const total = { ...question, extensions: [{ kind: 'total', length } as const] };
        const long = { ...question, extensions: [{ kind: 'length', length, most: null } as const] };
        for (const one of [{ ...question, n: 4000 }, total, { ...long, cap: length }])
          expect(countTerm(one)).toMatchObject({ kind: 'no-calendar', year: 2036 });
      }),
    );
  });
});

describe('past a table of holidays', () => {
  /** From 2036 on there is no table of any State; a term of days, so that it ends some days after the event. */
  const later = fc
    .record({ question: limits, of: aState, start: fc.integer({ min: 0, max: 20_000 }) })
    .map(({ question, of, start }): TermQuestion => {
      const from = addDays(day('2036-02-01'), start);
      return {
        ...question,
        receiver: of.offices,
        starts: [{ ...question.starts[0], from, to: from }],
      };
    });

  it('there is no safe day of a receipt, with the State and the year, and usual days are given', () => {
    fc.assert(
      fc.property(later, (question) => {
        const { usual, days } = answerTo(question);
        expect(usual.length).toBeGreaterThan(0);
        const { safe } = days ?? {};
        if (!safe || safe.found || !question.receiver) throw new Error('no safe day past a table');
        expect(safe.state).toBe(question.receiver.state);
        // The year of the day on which the way back meets the table's end: the usual day's, or one before.
        expect(safe.year).toBeGreaterThanOrEqual(2036);
        expect(answerTo({ ...question, receiver: null }).days?.safe.found).toBe(true);
      }),
    );
  });

  it('there is no outer day where rolling is open, and release instants are given but for the last', () => {
    fc.assert(
      fc.property(later, (asked) => {
        const question = { ...asked, nature: 'custody' as const, release: { force: 'must' as const } };
        const count = answerTo(question);
        const { rolling, outer } = count.days ?? {};
        expect(outer?.found).toBe(!rolling?.open);
        const release = releaseOf(question, count);
        expect(release?.usual).toHaveLength(new Set(release?.usual).size);
        expect(release?.usual.length).toBeGreaterThan(0);
        expect(release?.earliest).toMatch(/^\d{4}-/);
        expect(release?.latest === null).toBe(rolling?.open);
      }),
    );
  });

  it('a last day within the table that rolls out of it is not known either', () => {
    fc.assert(
      fc.property(aState, ({ offices }) => {
        const end = nearestOpen(offices, day('2035-12-31'), 1);
        expect(end.found).toBe(isOpen(offices, day('2035-12-31')));
      }),
    );
  });
});
