import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import type { Arithmetic } from '../../src/counting/arithmetic.ts';
import { type Computed, countTerm } from '../../src/counting/count-term.ts';
import type { ExcludedDays, Start, TermQuestion } from '../../src/counting/question.ts';
import { type Ask, aQuestion } from './a-question.ts';

function computed(question: TermQuestion): Computed {
  const count = countTerm(question);
  if (count.kind !== 'computed') throw new Error(count.kind);
  return count;
}

/** safe, usual (each once), outer. */
function days(ask: Ask, besides: Partial<TermQuestion> = {}) {
  const count = computed(aQuestion(ask, besides));
  const { safe, outer } = count.days ?? {};
  const usual = [...new Set(count.usual.map((reading) => reading.day))].join(' ');
  return [safe?.found ? safe.day : null, usual, outer?.found ? outer.day : null];
}

const excluded = (...intervals: readonly (readonly [string, string])[]): ExcludedDays => ({
  kind: 'not-counted',
  intervals: intervals.map(([from, to]) => ({ from: day(from), to: day(to), open: false })),
});
const months = (n: number) => ({ n, unit: 'month' as const });
const start = (from: string, besides: Partial<Start> = {}): Start => ({
  event: 'other',
  standing: 'stated',
  from: day(from),
  to: day(from),
  clock: null,
  zone: 'UTC',
  ...besides,
});

describe('days that do not count (Morocco–Kazakhstan, assistance, art. 16.2: 15 days from 1 Jun 2026)', () => {
  const notice: Omit<Ask, 'state'> = { from: '2026-06-01', n: 15, nature: 'protection' };
  it.each([
    ['KZ', ['2026-06-21', '2026-06-21', '2026-06-22']],
    ['MA', ['2026-06-20', '2026-06-21', '2026-06-22']],
  ] as const)('5–9 Jun beyond control, %s requesting', (state, expected) => {
    expect(days({ state, ...notice }, { excluded: excluded(['2026-06-05', '2026-06-09']) })).toEqual(
      expected,
    );
  });

  it('shows the day if the reasons are not accepted', () => {
    const question = aQuestion(
      { state: 'KZ', ...notice },
      { excluded: excluded(['2026-06-05', '2026-06-09']) },
    );
    expect(computed(question).withoutExcluded).toEqual(['2026-06-16']);
  });

  it.each([
    [
      'overlapping days once',
      [
        ['2026-06-05', '2026-06-08'],
        ['2026-06-07', '2026-06-09'],
      ],
      '2026-06-21',
    ],
    [
      'not days before the event or after the end',
      [
        ['2026-05-01', '2026-06-01'],
        ['2026-07-01', '2026-07-09'],
      ],
      '2026-06-16',
    ],
    [
      'days that the days left out bring within',
      [
        ['2026-06-15', '2026-06-16'],
        ['2026-06-18', '2026-06-18'],
      ],
      '2026-06-19',
    ],
    ['no day of an interval whose end lies before its start', [['2026-06-09', '2026-06-05']], '2026-06-16'],
  ] as const)('leaves out %s', (_, intervals, expected) => {
    expect(days({ state: 'KZ', ...notice }, { excluded: excluded(...intervals) })[1]).toBe(expected);
  });

  it('is "not before" while they run on', () => {
    const open = {
      kind: 'not-counted',
      intervals: [{ from: day('2026-06-05'), to: day('2026-06-09'), open: true }],
    } as const;
    expect(computed(aQuestion({ state: 'KZ', ...notice }, { excluded: open })).stillRunning).toBe(true);
    const later = {
      kind: 'not-counted',
      intervals: [{ from: day('2026-07-05'), to: day('2026-07-09'), open: true }],
    } as const;
    expect(computed(aQuestion({ state: 'KZ', ...notice }, { excluded: later })).stillRunning).toBe(false);
  });

  it('a term of months is put off by the days left out until none is left (2 months from 1 Jan, 20 days, 5 of them late)', () => {
    const besides = { excluded: excluded(['2026-01-10', '2026-01-24'], ['2026-03-10', '2026-03-14']) };
    // 1 Mar + 15 = 16 Mar, in which 5 more fall: 21 Mar.
    expect(days({ state: 'KZ', from: '2026-01-01', ...months(2), nature: 'procedural' }, besides)[1]).toBe(
      '2026-03-21',
    );
  });

  it('where ability to leave is only a condition, counts both ways (Kazakhstan–Jordan, art. 11.3.a)', () => {
    const besides = { excluded: { ...excluded(['2026-06-05', '2026-06-09']), kind: 'perhaps' as const } };
    expect(days({ state: 'KZ', from: '2026-06-01', n: 30, nature: 'protection' }, besides)).toEqual([
      '2026-07-01',
      '2026-07-01 2026-07-06',
      '2026-07-07',
    ]);
  });
});

describe('extension', () => {
  it('adds to each reading’s own day (28 Feb + 3 months = 28 May; clear days 1 Mar + 3 months = 1 Jun)', () => {
    const question = aQuestion(
      { state: 'MA', from: '2026-08-31', ...months(6), nature: 'procedural' },
      { extensions: [{ kind: 'length', length: months(3), most: null }] },
    );
    expect(computed(question).readings.map(({ kind, day: last }) => [kind, last])).toEqual([
      ['usual', '2027-05-28'],
      ['first-day-counted', '2027-05-27'],
      ['clear-days', '2027-06-01'],
    ]);
  });

  it('a cap in all wins over the sum', () => {
    const besides = {
      extensions: [{ kind: 'length', length: { n: 40, unit: 'day' }, most: null }],
      cap: { n: 45, unit: 'day' },
    } as const;
    expect(days({ state: 'KZ', from: '2026-03-01', n: 18 }, besides)).toEqual([
      '2026-04-14',
      '2026-04-15',
      '2026-04-15',
    ]);
  });

  it('a new total replaces the first length', () => {
    const besides = { extensions: [{ kind: 'total', length: { n: 45, unit: 'day' } }] } as const;
    expect(days({ state: 'KZ', from: '2026-03-01', n: 18 }, besides)[1]).toBe('2026-04-15');
  });

  it('is never longer than the text allows, whatever the unit (31 days where it allows a month, from 28 Feb)', () => {
    const besides = {
      extensions: [{ kind: 'length', length: { n: 31, unit: 'day' }, most: months(1) }],
    } as const;
    expect(days({ state: 'KZ', from: '2026-01-28', ...months(1), nature: 'procedural' }, besides)[1]).toBe(
      '2026-03-28',
    );
  });

  it('of no stated length leaves the end open', () => {
    const question = aQuestion(
      { state: 'KZ', from: '2026-03-01', n: 40 },
      { extensions: [{ kind: 'not-stated' }] },
    );
    expect(computed(question).endNotStated).toBe(true);
  });

  it('a day agreed afresh stands for all three and neither rolls nor moves back (Sunday 3 May 2026)', () => {
    const besides = { extensions: [{ kind: 'until', day: day('2026-05-03') }] } as const;
    expect(
      days({ state: 'KZ', from: '2026-03-01', n: 30, nature: 'procedural', receives: true }, besides),
    ).toEqual(['2026-05-03', '2026-05-03', '2026-05-03']);
  });
});

describe('a day that a side sets within a term (Morocco–Kazakhstan, assistance, art. 17.2)', () => {
  const transfer: Omit<Ask, 'state'> = { from: '2026-08-31', ...months(6), nature: 'procedural' };
  it.each([
    ['KZ', ['2027-02-28', '2027-02-28', '2027-03-01']],
    ['MA', ['2027-02-27', '2027-02-28', '2027-03-01']],
  ] as const)('%s requested, no day set: the most there is', (state, expected) => {
    expect(days({ state, ...transfer })).toEqual(expected);
  });
  it('is one day for all three', () => {
    const setDay = day('2027-01-31');
    expect(days({ state: 'MA', ...transfer }, { setDay })).toEqual([
      '2027-01-31',
      '2027-01-31',
      '2027-01-31',
    ]);
  });
  it('is what an extension is added to (1 Dec + 3 months = 1 Mar 2027; nothing rolls)', () => {
    const besides = {
      setDay: day('2026-12-01'),
      extensions: [{ kind: 'length', length: months(3), most: null }],
    } as const;
    expect(days({ state: 'KZ', ...transfer }, besides)).toEqual(['2027-03-01', '2027-03-01', '2027-03-01']);
  });
  it('never lies past the most there is', () => {
    const setDay = day('2027-06-30');
    expect(days({ state: 'MA', ...transfer }, { setDay })).toEqual([
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
    ]);
  });
});

describe('what takes effect: one relies on the later reading', () => {
  const clause = (arithmetic: Arithmetic): Partial<TermQuestion> => ({ arithmetic, deciding: null });
  const from = (date: string, n: number, unit: 'day' | 'month' = 'day'): Ask => ({
    state: 'KZ',
    from: date,
    n,
    unit,
    nature: 'treaty-clause',
  });
  it.each([
    [
      'on expiry of 30 days (Kazakhstan–Jordan, art. 22.1)',
      'expiry',
      from('2027-02-01', 30),
      ['2027-03-04', '2027-03-04', '2027-03-03'],
    ],
    [
      '30 days after (Kazakhstan–UAE, art. 19.1)',
      'after',
      from('2027-02-01', 30),
      ['2027-03-04', '2027-03-03', '2027-03-03'],
    ],
    ['on the thirtieth day', 'nth-day', from('2027-02-01', 30), ['2027-03-03', '2027-03-03', '2027-03-03']],
    [
      'the month after the expiry of three months',
      'month-after',
      from('2027-01-15', 3, 'month'),
      ['2027-05-01', '2027-05-01', '2027-05-01'],
    ],
    [
      'the same from a first: a second, earlier reading',
      'month-after',
      from('2027-01-01', 3, 'month'),
      ['2027-05-01', '2027-05-01', '2027-04-01'],
    ],
    [
      'the second month after that of the event',
      'nth-month',
      from('2027-01-31', 2, 'month'),
      ['2027-03-01', '2027-03-01', '2027-03-01'],
    ],
  ] as const)('%s', (_, arithmetic, ask, expected) => {
    expect(days(ask, clause(arithmetic))).toEqual(expected);
  });

  it('of an uncertain event is safe from the last day, outer from the first', () => {
    const ask = { ...from('2027-02-01', 30), to: '2027-02-03' };
    expect(days(ask, clause('expiry'))).toEqual(['2027-03-06', '2027-03-04 2027-03-06', '2027-03-03']);
  });

  it('does not come before another day where the text says so', () => {
    const besides = { ...clause('nth-day'), notBefore: { from: day('2027-06-01'), to: day('2027-06-01') } };
    expect(days(from('2027-02-01', 30), besides)).toEqual(['2027-06-01', '2027-06-01', '2027-06-01']);
  });
});

describe('counted back', () => {
  it('six months before the last day served (S = 28 Feb 2027), received in Kazakhstan', () => {
    const ask: Ask = { state: 'KZ', from: '2027-02-28', ...months(6), nature: 'procedural', receives: true };
    // S − 6 months is Fri 28 Aug 2026; Sun 30 Aug was a holiday only to 2025.
    expect(days(ask, { arithmetic: 'remaining' })).toEqual(['2026-08-28', '2026-08-31', '2026-09-01']);
  });
  it('n days before a day A is A − n, nothing rolled', () => {
    const ask: Ask = { state: 'KZ', from: '2026-04-10', n: 10, nature: 'procedural' };
    expect(days(ask, { arithmetic: 'counted-back' })).toEqual(['2026-03-31', '2026-03-31', '2026-03-31']);
  });
  it('twelve hours before an instant', () => {
    const ask: Ask = {
      state: 'KZ',
      from: '2026-03-04',
      clock: '10:15',
      n: 12,
      unit: 'hour',
      nature: 'procedural',
    };
    const count = computed(aQuestion(ask, { arithmetic: 'counted-back' }));
    expect(count.usual.map(({ instant }) => instant)).toEqual(['2026-03-03T22:15:00+05:00']);
  });
});

describe('working days', () => {
  it('counts the days on which the receiving office is open (10 from Thu 5 Nov 2026, Jordan)', () => {
    const ask: Ask = { state: 'JO', from: '2026-11-05', n: 10, nature: 'procedural', receives: true };
    // Sun 8–Thu 12, Sun 15–Thu 19; the day of the event being a working day, it may be the first.
    expect(days(ask, { days: 'working' })).toEqual(['2026-11-18', '2026-11-19', '2026-11-19']);
  });
  it('gives no day past the table of holidays', () => {
    const ask: Ask = { state: 'JO', from: '2041-11-05', n: 10, nature: 'procedural' };
    expect(countTerm(aQuestion(ask, { days: 'working' }))).toEqual({
      kind: 'no-calendar',
      state: 'JO',
      year: 2041,
    });
  });
});

describe('several starting events', () => {
  const first = start('2026-11-03', { event: 'decision' });
  const second = start('2026-11-10', { event: 'agreed-date' });
  const ask: Ask = { state: 'KZ', from: '2026-11-03', n: 30 };
  it.each([
    ['each', ['2026-12-02', '2026-12-03 2026-12-10', '2026-12-10']],
    ['earliest', ['2026-12-02', '2026-12-03', '2026-12-03']],
    ['latest', ['2026-12-09', '2026-12-10', '2026-12-10']],
  ] as const)('%s of them', (choice, expected) => {
    expect(days(ask, { starts: [first, second], choice })).toEqual(expected);
  });
});

describe('a reading that the user takes', () => {
  const ask: Ask = { state: 'MA', from: '2026-08-31', ...months(6), nature: 'procedural' };
  it.each([
    ['clear-days', '2027-03-01'],
    ['first-day-counted', '2027-02-27'],
    ['rolled-forward', '2027-03-01'],
  ] as const)('%s', (chosen, expected) => {
    const count = computed(aQuestion(ask, { chosen }));
    expect(count.chosen?.day).toBe(expected);
    expect(count.days?.safe).toMatchObject({ day: '2027-02-27' });
  });
  it('rolled forward is given where the table reaches it, though not the clear-days reading after it', () => {
    const given = aQuestion(
      { state: 'MA', from: '2035-12-01', n: 30, nature: 'procedural' },
      { chosen: 'rolled-forward' },
    );
    const count = computed(given);
    expect(count.days?.outer).toMatchObject({ found: false, year: 2036 });
    expect(count.chosen?.day).toBe('2035-12-31');
  });
  it('is not given where it is not among those listed', () => {
    expect(computed(aQuestion({ ...ask, state: 'KZ' }, { chosen: 'clear-days' })).chosen).toBeNull();
  });
});
