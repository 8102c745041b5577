import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../src/calendar/day.ts';
import { type Count, countTerm } from '../../src/counting/count-term.ts';
import type { TermQuestion } from '../../src/counting/question.ts';
import { releaseOf } from '../../src/counting/release.ts';
import { aQuestion } from './a-question.ts';

type Computed = Extract<Count, { kind: 'computed' }>;

function computed(question: TermQuestion): Computed {
  const count = countTerm(question);
  if (count.kind !== 'computed') throw new Error(count.kind);
  return count;
}

const release = (question: TermQuestion) => releaseOf(question, computed(question));

const found = (end: { found: boolean } | undefined) => (end && 'day' in end ? (end.day as Day) : null);

/** Worked examples of the counting rules: term, event, State deciding (and receiving), the three days. */
describe('the three days', () => {
  it.each([
    // Kazakhstan–Jordan, art. 12.5: 40 days from the arrest, request received by the requested State.
    [
      '40 days custody, received in Jordan',
      { state: 'JO', from: '2026-11-03', n: 40, receives: true },
      '2026-12-10',
      '2026-12-13',
      '2026-12-13',
    ],
    [
      '40 days custody, received in Kazakhstan',
      { state: 'KZ', from: '2026-11-03', n: 40, receives: true },
      '2026-12-11',
      '2026-12-13',
      '2026-12-13',
    ],
    // The same figure without a receipt: nothing moves back.
    [
      '40 days custody in Kazakhstan, no receipt',
      { state: 'KZ', from: '2026-11-03', n: 40 },
      '2026-12-12',
      '2026-12-13',
      '2026-12-13',
    ],
    // Morocco–Kazakhstan, art. 17.2: six months from 31 Aug 2026, procedural.
    [
      '6 months, Kazakhstan decides',
      { state: 'KZ', from: '2026-08-31', n: 6, unit: 'month', nature: 'procedural' },
      '2027-02-28',
      '2027-02-28',
      '2027-03-01',
    ],
    [
      '6 months, Morocco decides',
      { state: 'MA', from: '2026-08-31', n: 6, unit: 'month', nature: 'procedural' },
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
    ],
    // Morocco–Kazakhstan, art. 16.2 without excluded days: the same 15 days as 20 less 5.
    [
      '20 days protection, Kazakhstan decides',
      { state: 'KZ', from: '2026-06-01', n: 20, nature: 'protection' },
      '2026-06-21',
      '2026-06-21',
      '2026-06-22',
    ],
    [
      '20 days protection, Morocco decides',
      { state: 'MA', from: '2026-06-01', n: 20, nature: 'protection' },
      '2026-06-20',
      '2026-06-21',
      '2026-06-22',
    ],
  ] as const)('%s', (_name, ask, safe, usual, outer) => {
    const count = computed(aQuestion(ask));
    expect([found(count.days?.safe), count.usual[0].day, found(count.days?.outer)]).toEqual([
      safe,
      usual,
      outer,
    ]);
  });

  it('without a State gives only the usual day', () => {
    const count = computed({
      ...aQuestion({ state: 'KZ', from: '2026-11-03', n: 40 }),
      deciding: null,
      receiver: null,
    });
    expect(count.usual.map((reading) => reading.day)).toEqual(['2026-12-13']);
    expect(count.days).toBeNull();
    expect(count.readings).toHaveLength(1);
  });
});

describe('readings', () => {
  it('detention in Kazakhstan 1 Mar 2026 10:15, 40 days: first day counted, usual, to the minute', () => {
    const count = computed(aQuestion({ state: 'KZ', from: '2026-03-01', clock: '10:15', n: 40 }));
    expect(count.readings.map((r) => [r.kind, r.day, r.instant])).toEqual([
      ['usual', '2026-04-10', null],
      ['first-day-counted', '2026-04-09', null],
      ['to-the-minute', '2026-04-10', '2026-04-10T10:15:00+05:00'],
    ]);
    expect(found(count.days?.safe)).toBe('2026-04-09');
  });

  it('to the minute comes last where the text says "date", and only for custody with a known hour', () => {
    const kinds = (ask: Parameters<typeof aQuestion>[0]) =>
      computed(aQuestion(ask)).readings.map((r) => r.kind);
    const uncertain = {
      state: 'JO',
      from: '2026-11-03',
      to: '2026-11-04',
      n: 40,
      wordedAsDate: true,
    } as const;
    expect(kinds({ ...uncertain, clock: '10:15' }).slice(-2)).toEqual(['to-the-minute', 'to-the-minute']);
    expect(kinds(uncertain)).not.toContain('to-the-minute');
    expect(kinds({ ...uncertain, clock: '10:15', nature: 'procedural' })).not.toContain('to-the-minute');
  });

  it('a minute count that ends at exactly 00:00 belongs to the day before', () => {
    const count = computed(aQuestion({ state: 'KZ', from: '2026-11-03', clock: '00:00', n: 40 }));
    expect(count.readings.find((r) => r.kind === 'to-the-minute')?.day).toBe('2026-12-12');
  });

  it('clear days are open for Morocco, and not for custody', () => {
    const kinds = (nature: 'custody' | 'procedural') =>
      computed(aQuestion({ state: 'MA', from: '2026-11-03', n: 40, nature })).readings.map((r) => r.kind);
    expect(kinds('procedural')).toEqual(['usual', 'first-day-counted', 'clear-days']);
    expect(kinds('custody')).toEqual(['usual', 'first-day-counted']);
  });

  it('Kazakhstan closes the first day for a procedural term and rolls it', () => {
    const count = computed(aQuestion({ state: 'KZ', from: '2026-11-03', n: 40, nature: 'procedural' }));
    expect(count.readings.map((r) => r.kind)).toEqual(['usual']);
    expect(count.days?.rolling.open).toBe(true);
    expect(found(count.days?.outer)).toBe('2026-12-14');
  });

  it('Kazakhstan never rolls custody: the outer day stays on a Sunday', () => {
    const count = computed(aQuestion({ state: 'KZ', from: '2026-11-03', n: 40 }));
    expect(count.days?.rolling.open).toBe(false);
    expect(found(count.days?.outer)).toBe('2026-12-13');
  });
});

describe('events', () => {
  it('arrest and detention both known: safe from the earlier, outer from the later, usual from the arrest', () => {
    const question = aQuestion({ state: 'KZ', from: '2026-11-03', n: 40, receives: true });
    const [arrest] = question.starts;
    const detention = { ...arrest, event: 'detention', standing: 'also' as const };
    const earlier = computed({
      ...question,
      starts: [arrest, { ...detention, from: day('2026-11-01'), to: day('2026-11-01') }],
    });
    expect([found(earlier.days?.safe), earlier.usual[0].day, found(earlier.days?.outer)]).toEqual([
      '2026-12-10',
      '2026-12-13',
      '2026-12-13',
    ]);
    const later = computed({
      ...question,
      starts: [arrest, { ...detention, from: day('2026-11-05'), to: day('2026-11-05') }],
    });
    expect([found(later.days?.safe), later.usual[0].day, found(later.days?.outer)]).toEqual([
      '2026-12-11',
      '2026-12-13',
      '2026-12-15',
    ]);
    expect(later.usual).toHaveLength(1);
  });

  it('an uncertain event: safe from the first day, outer from the last, usual from both', () => {
    const count = computed(
      aQuestion({ state: 'KZ', from: '2026-11-02', to: '2026-11-03', n: 40, receives: true }),
    );
    expect(count.usual.map((reading) => reading.day)).toEqual(['2026-12-12', '2026-12-13']);
    expect([found(count.days?.safe), found(count.days?.outer)]).toEqual(['2026-12-11', '2026-12-13']);
  });
});

describe('release', () => {
  it.each([
    ['JO', '2026-12-13T00:00:00+03:00', '2026-12-14T00:00:00+03:00'],
    ['KZ', '2026-12-13T00:00:00+05:00', '2026-12-14T00:00:00+05:00'],
  ] as const)(
    '%s, arrest 3 Nov 2026: earliest end of Sat 12 Dec, usual end of Sun 13 Dec, no shift for offices',
    (state, earliest, usual) => {
      const ends = release(aQuestion({ state, from: '2026-11-03', n: 40, receives: true, release: 'must' }));
      expect(ends).toMatchObject({ force: 'must', earliest, usual: [usual], latest: usual });
    },
  );

  it('detention in Kazakhstan 1 Mar 2026: earliest end of 9 Apr', () => {
    const ends = release(
      aQuestion({ state: 'KZ', from: '2026-03-01', clock: '10:15', n: 40, release: 'must' }),
    );
    expect(ends?.earliest).toBe('2026-04-10T00:00:00+05:00');
  });

  it('is not given where no liberty hangs on the term', () => {
    expect(
      release(aQuestion({ state: 'JO', from: '2026-11-03', n: 60, nature: 'procedural', release: 'may' })),
    ).toBeNull();
  });
});

describe('past the table of holidays', () => {
  it('withholds the safe day of a receipt and the rolled outer day, and keeps the usual day and the release', () => {
    const question = aQuestion({ state: 'JO', from: '2041-03-01', n: 40, receives: true, release: 'must' });
    const count = computed(question);
    expect(count.days?.safe).toEqual({ found: false, state: 'JO', year: 2041 });
    expect(count.days?.outer).toEqual({ found: false, state: 'JO', year: 2041 });
    expect(count.usual[0].day).toBe('2041-04-10');
    expect(releaseOf(question, count)).toMatchObject({ earliest: '2041-04-10T00:00:00+03:00', latest: null });
  });

  it('keeps the safe day that is never moved back, and the outer day that never rolls', () => {
    const count = computed(aQuestion({ state: 'KZ', from: '2041-03-01', n: 40 }));
    expect([found(count.days?.safe), found(count.days?.outer)]).toEqual(['2041-04-09', '2041-04-10']);
  });
});

describe('terms in hours', () => {
  it('are exact instants; Kazakhstan does not count the starting hour outside custody', () => {
    const count = computed(
      aQuestion({
        state: 'KZ',
        from: '2026-11-03',
        clock: '10:15',
        n: 72,
        unit: 'hour',
        nature: 'procedural',
      }),
    );
    expect(count.readings.map((r) => [r.kind, r.instant])).toEqual([
      ['usual', '2026-11-06T10:15:00+05:00'],
      ['hour-not-counted', '2026-11-06T11:00:00+05:00'],
    ]);
    expect(
      computed(aQuestion({ state: 'KZ', from: '2026-11-03', clock: '10:15', n: 72, unit: 'hour' })).readings,
    ).toHaveLength(1);
  });

  it('from an event on the hour, which begins the hour that is not counted', () => {
    const ask = { state: 'KZ', from: '2026-11-06', clock: '10:00', n: 24, unit: 'hour' } as const;
    const count = computed(aQuestion({ ...ask, nature: 'procedural' }));
    expect(count.days?.safe).toMatchObject({ instant: '2026-11-07T10:00:00+05:00' });
    expect(count.days?.outer).toMatchObject({ instant: '2026-11-07T11:00:00+05:00' });
    expect(computed(aQuestion(ask)).days?.outer).toMatchObject({ instant: '2026-11-07T10:00:00+05:00' });
    const uncertain = aQuestion({ ...ask, nature: 'procedural', to: '2026-11-07' });
    expect(computed(uncertain).days?.outer).toMatchObject({ instant: '2026-11-09T00:00:00+05:00' });
  });

  it('move back for a receipt like any other, to an open day before the hour', () => {
    // 72 hours from Thu 5 Mar 2026, 10:00 end on Sun 8 Mar, a holiday too; Sat 7 Mar is a rest day.
    const ask = {
      state: 'KZ',
      from: '2026-03-05',
      clock: '10:00',
      n: 72,
      unit: 'hour',
      nature: 'procedural',
    } as const;
    const { safe } = computed(aQuestion({ ...ask, receives: true })).days ?? {};
    expect(safe).toMatchObject({ day: '2026-03-06', instant: null });
    expect(computed(aQuestion(ask)).days?.safe).toMatchObject({
      day: '2026-03-08',
      instant: '2026-03-08T10:00:00+05:00',
    });
  });

  it('of an uncertain event run from the hour of the first day and from the end of the last', () => {
    const count = computed(
      aQuestion({ state: 'KZ', from: '2026-03-05', to: '2026-03-06', clock: '10:20', n: 48, unit: 'hour' }),
    );
    expect(count.usual.map((reading) => [reading.start, reading.instant])).toEqual([
      ['2026-03-05', '2026-03-07T10:20:00+05:00'],
      ['2026-03-06', '2026-03-09T00:00:00+05:00'],
    ]);
    expect(count.usual[1]?.day).toBe('2026-03-08');
  });

  it('ask for the hour where it is missing', () => {
    expect(countTerm(aQuestion({ state: 'KZ', from: '2026-11-03', n: 72, unit: 'hour' }))).toEqual({
      kind: 'time-missing',
      event: 'event',
    });
  });
});
