import fc from 'fast-check';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { withOwnDays } from '../../src/calendar/own-days.ts';
import type { Arithmetic } from '../../src/counting/arithmetic.ts';
import { type Computed, countTerm } from '../../src/counting/count-term.ts';
import type { Deciding, Extension, Length, Start, TermQuestion } from '../../src/counting/question.ts';
import { officeCalendarOf } from '../../src/law/built/office-calendar-of.ts';
import type { Source } from '../../src/law/schema/primitives.ts';
import type { CountingAnswer, CountingLaw } from '../../src/law/schema/state-law.ts';
import { readState, STATES } from '../data/states/read-state.ts';

/** Questions of every shape that the engine answers, within the tables of holidays unless said. */
const FILES = STATES.map((state) => {
  const file = readState(state);
  return { state, law: file.counting, zone: file.facts.zone, offices: officeCalendarOf(file) };
});
export type StateOffices = (typeof FILES)[number];
export const aState: fc.Arbitrary<StateOffices> = fc.constantFrom(...FILES);

/** From February 2024: fixed holidays, feasts announced and estimated, a leap day, a change of time zone. */
export const aDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => addDays(day('2024-02-01'), n));
const aClock = fc.constantFrom('00:00', '00:30', '10:15', '23:59', '12:00');

export const NATURES = ['custody', 'procedural', 'protection'] as const;
export const inDays: fc.Arbitrary<Length> = fc.record({
  n: fc.integer({ min: 1, max: 200 }),
  unit: fc.constant('day' as const),
});
export const inMonths: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ n: fc.integer({ min: 1, max: 14 }), unit: fc.constant('month' as const) }),
  fc.record({ n: fc.constant(1), unit: fc.constant('year' as const) }),
);
const inHours: fc.Arbitrary<Length> = fc.record({
  n: fc.integer({ min: 1, max: 240 }),
  unit: fc.constant('hour' as const),
});
export const aLength = fc.oneof(inDays, inMonths);

const SOURCE: Source = { title: { en: 'A law', ru: 'Закон' }, kind: 'law' };
const answer: fc.Arbitrary<CountingAnswer> = fc.constantFrom<CountingAnswer>(
  'not-known',
  { answer: true, analogy: true, source: SOURCE },
  { answer: false, analogy: true, source: SOURCE },
);
/** The laws as they stand, and laws as they might be. */
const aLaw: fc.Arbitrary<CountingLaw | null> = fc.option(
  fc
    .record({ firstDayCounted: answer, rollsForward: answer, clear: fc.boolean(), hour: fc.boolean() })
    .map(({ firstDayCounted, rollsForward, clear, hour }) => ({
      state: 'KZ',
      rules: [
        {
          natures: [...NATURES],
          firstDayCounted,
          rollsForward,
          ...(clear && { clearDays: { source: SOURCE, note: 'former-law' } }),
        },
      ],
      startingHour: [{ natures: [...NATURES], counted: hour, source: SOURCE }],
    })),
  { nil: null },
);

const certain = (event: string, standing: Start['standing'], of: StateOffices, clocked: boolean) =>
  fc
    .record({
      from: aDay,
      spread: fc.constantFrom(0, 0, 1, 4, 40),
      clock: clocked ? aClock : fc.option(aClock, { nil: null }),
    })
    .map(
      ({ from, spread, clock }): Start => ({
        event,
        standing,
        from,
        to: addDays(from, spread),
        clock,
        zone: of.zone,
      }),
    );

/** One to three events; an event far from the others is no different to the engine. */
const someStarts = (of: StateOffices, clocked: boolean): fc.Arbitrary<readonly [Start, ...Start[]]> =>
  fc.oneof(
    { weight: 3, arbitrary: certain('arrest', 'stated', of, clocked).map((one) => [one] as const) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        certain('arrest', 'stated', of, clocked),
        certain('detention', 'also', of, clocked),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        certain('decision', 'stated', of, clocked),
        certain('notice', 'stated', of, clocked),
        certain('receipt', 'also', of, clocked),
      ),
    },
  );

const anInterval = fc
  .record({ from: aDay, length: fc.integer({ min: 0, max: 60 }), open: fc.boolean() })
  .map(({ from, length, open }) => ({ from, to: addDays(from, length), open }));
export const someIntervals = fc.array(anInterval, { maxLength: 5 });

export const anExtension: fc.Arbitrary<Extension> = fc.oneof(
  fc.record({
    kind: fc.constant('length' as const),
    length: aLength,
    most: fc.option(aLength, { nil: null }),
  }),
  fc.record({ kind: fc.constant('not-stated' as const) }),
);

const plain = (of: StateOffices, deciding: Deciding) =>
  ({
    days: 'calendar',
    choice: 'each',
    notBefore: null,
    deciding,
    place: of.zone,
    wordedAsDate: false,
    excluded: null,
    extensions: [],
    cap: null,
    setDay: null,
    chosen: null,
  }) as const;

interface Shape {
  readonly arithmetics: readonly Arithmetic[];
  readonly length: fc.Arbitrary<Length>;
}

const questionsOf = ({ arithmetics, length }: Shape): fc.Arbitrary<TermQuestion> =>
  fc.record({ of: aState, there: aState, law: aLaw, hours: length }).chain(({ of, there, law, hours }) =>
    fc
      .record({
        starts: someStarts(of, hours.unit === 'hour'),
        arithmetic: fc.constantFrom(...arithmetics),
        nature: fc.constantFrom(...NATURES),
        receives: fc.boolean(),
        own: fc.boolean(),
        wordedAsDate: fc.boolean(),
      })
      .map(({ starts, arithmetic, nature, receives, own, wordedAsDate }) => ({
        ...plain(of, { state: of.state, law: law ?? of.law, offices: of.offices, own }),
        ...hours,
        starts,
        arithmetic,
        nature,
        wordedAsDate,
        receiver: receives ? there.offices : null,
        release: nature === 'custody' ? { force: 'must' as const } : null,
      })),
  );

/** Last days of days, months and years, without anything that moves them. */
export const limits = questionsOf({ arithmetics: ['limit'], length: aLength });
export const dayLimits = questionsOf({ arithmetics: ['limit'], length: inDays });
export const hourLimits = questionsOf({ arithmetics: ['limit'], length: inHours });
/** Days from which something takes effect. */
export const effects = fc.oneof(
  questionsOf({ arithmetics: ['expiry', 'after', 'nth-day', 'month-after'], length: aLength }),
  questionsOf({ arithmetics: ['nth-month'], length: inMonths }),
);
export const backs = questionsOf({ arithmetics: ['counted-back', 'remaining'], length: aLength });

/** Everything that may have happened in a case: days left out, extensions, a cap, a day set, own closings. */
export const eventful: fc.Arbitrary<TermQuestion> = fc
  .record({
    question: fc.oneof({ weight: 4, arbitrary: limits }, { weight: 1, arbitrary: hourLimits }),
    kind: fc.constantFrom('not-counted' as const, 'perhaps' as const),
    intervals: someIntervals,
    extensions: fc.array(anExtension, { maxLength: 2 }),
    cap: fc.option(aLength, { nil: null }),
    setDay: fc.option(aDay, { nil: null }),
    closed: fc.array(aDay, { maxLength: 3 }),
    choice: fc.constantFrom('each' as const, 'each' as const, 'earliest' as const, 'latest' as const),
  })
  .map(({ question, kind, intervals, extensions, cap, setDay, closed, choice }) => {
    const hours = question.unit === 'hour';
    return withClosings(
      {
        ...question,
        choice,
        excluded: hours || intervals.length === 0 ? null : { kind, intervals },
        extensions,
        cap,
        setDay,
      },
      closed,
    );
  });

/** The same question with closings of every office in it. */
export function withClosings(question: TermQuestion, closed: readonly Day[]): TermQuestion {
  const { deciding, receiver } = question;
  const own = { closed, shifts: [] };
  return {
    ...question,
    deciding: deciding && { ...deciding, offices: withOwnDays(deciding.offices, own) },
    receiver: receiver && withOwnDays(receiver, own),
  };
}

/** The answer; of questions that are made to have one. */
export function answerTo(question: TermQuestion): Computed {
  const count = countTerm(question);
  if (count.kind !== 'computed') throw new Error(`${count.kind}: ${JSON.stringify(question.starts)}`);
  return count;
}

export interface Days {
  readonly safe: Day;
  readonly usual: readonly Day[];
  readonly outer: Day;
}

export function daysOf(question: TermQuestion): Days {
  const { usual, days } = answerTo(question);
  if (!days?.safe.found || !days.outer.found) throw new Error('within the tables every day is found');
  return { safe: days.safe.day, usual: usual.map((reading) => reading.day), outer: days.outer.day };
}
