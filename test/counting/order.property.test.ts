import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { dayState } from '../../src/calendar/office-calendar.ts';
import { releaseOf } from '../../src/counting/release.ts';
import {
  aDay,
  answerTo,
  backs,
  dayLimits,
  daysOf,
  effects,
  eventful,
  hourLimits,
  limits,
} from './arbitrary-question.ts';

const anything = fc.oneof(limits, hourLimits, backs, eventful);

describe('the three days of any question', () => {
  it('safe ≤ usual ≤ outer, for every usual day', () => {
    fc.assert(
      fc.property(anything, (question) => {
        const { safe, usual, outer } = daysOf(question);
        for (const one of usual) expect([safe, one, outer]).toEqual([safe, one, outer].sort());
      }),
    );
  });

  it('are turned where something takes effect: outer ≤ usual ≤ safe, and no office moves them', () => {
    fc.assert(
      fc.property(effects, fc.option(aDay, { nil: null }), (question, floor) => {
        const notBefore = floor && { from: floor, to: floor };
        const { safe, usual, outer } = daysOf({ ...question, notBefore });
        for (const one of usual) expect([outer, one, safe]).toEqual([outer, one, safe].sort());
        if (floor) expect(outer >= floor).toBe(true);
        expect(daysOf({ ...question, notBefore, receiver: null })).toEqual({ safe, usual, outer });
      }),
    );
  });

  it('a longer term never ends earlier', () => {
    fc.assert(
      fc.property(fc.oneof(limits, hourLimits, effects), (question) => {
        const [short, long] = [daysOf(question), daysOf({ ...question, n: question.n + 1 })];
        expect(long.safe >= short.safe && long.outer >= short.outer).toBe(true);
        for (const [i, usual] of short.usual.entries()) expect((long.usual[i] ?? '') >= usual).toBe(true);
      }),
    );
  });

  it('more uncertainty never narrows', () => {
    fc.assert(
      fc.property(fc.oneof(anything, effects), fc.nat(20), fc.nat(20), (question, earlier, later) => {
        const { turned } = answerTo(question);
        const [first, ...others] = question.starts;
        const wider = { ...first, from: addDays(first.from, -earlier), to: addDays(first.to, later) };
        const [narrow, wide] = [daysOf(question), daysOf({ ...question, starts: [wider, ...others] })];
        const [low, high] = turned ? (['outer', 'safe'] as const) : (['safe', 'outer'] as const);
        expect(wide[low] <= narrow[low] && narrow[high] <= wide[high]).toBe(true);
      }),
    );
  });

  it('a receipt is never later than the same act without one, and is on an open day, all between being closed', () => {
    fc.assert(
      fc.property(fc.oneof(limits, hourLimits, backs), (question) => {
        const { receiver } = question;
        fc.pre(receiver !== null);
        const { days } = answerTo(question);
        if (!receiver || !days?.safe.found) throw new Error('a receipt has a safe day here');
        const { day, reading } = days.safe;
        expect(day <= daysOf({ ...question, receiver: null }).safe).toBe(true);
        expect(dayState(receiver, day).open).toBe(true);
        for (let d = addDays(day, 1); d <= reading.day; d = addDays(d, 1))
          expect(dayState(receiver, d).open).toBe(false);
      }),
    );
  });

  it('a person in custody is never released after the usual end for counting with the earliest reading', () => {
    fc.assert(
      fc.property(fc.oneof(limits, hourLimits, eventful), (asked) => {
        const question = { ...asked, nature: 'custody' as const, release: { force: 'must' as const } };
        const release = releaseOf(question, answerTo(question));
        if (!release?.latest) throw new Error('custody has its instants here');
        const ordered = [release.earliest, ...release.usual, release.latest].map((at) =>
          Temporal.Instant.from(at),
        );
        const [first, last] = [ordered[0], ordered.at(-1)];
        for (const at of ordered) {
          expect(first && Temporal.Instant.compare(first, at) <= 0).toBe(true);
          expect(last && Temporal.Instant.compare(at, last) <= 0).toBe(true);
        }
      }),
    );
  });
});

describe('the readings of a term in days', () => {
  it('first day counted is a day before the usual, clear days a day after', () => {
    fc.assert(
      fc.property(dayLimits, (question) => {
        const { readings } = answerTo(question);
        for (const reading of readings) {
          const usual = readings.find(
            (r) => r.kind === 'usual' && r.event === reading.event && r.start === reading.start,
          );
          const away = { 'first-day-counted': -1, 'clear-days': 1, usual: 0 }[reading.kind as 'usual'];
          if (away !== undefined) expect(reading.day).toBe(usual && addDays(usual.day, away));
        }
      }),
    );
  });
});
