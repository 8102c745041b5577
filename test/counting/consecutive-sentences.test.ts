import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import {
  type FurtherSentence,
  lastDayServed,
  type OneSentence,
  type SentenceInput,
} from '../../src/counting/unexpired-sentence.ts';
import { readLength } from '../../src/counting/unexpired-sentence-length.ts';

const length = (text: string) => {
  const read = readLength(text);
  if ('problem' in read) throw new RangeError(text);
  return read.length;
};
const from = (start: string, of: string, creditDays = 0, remission: string | null = null): OneSentence => ({
  kind: 'start-and-length',
  start: day(start),
  length: length(of),
  creditDays,
  remission: remission === null ? null : length(remission),
});
const until = (of: string): OneSentence => ({ kind: 'last-day', day: day(of) });
const then = (of: string, start: string | null = null): FurtherSentence => ({
  start: start === null ? null : day(start),
  until: /^\d{4}-/.test(of) ? { kind: 'last-day', day: day(of) } : { kind: 'length', length: length(of) },
});
const several = (first: OneSentence, ...further: FurtherSentence[]): SentenceInput => ({
  kind: 'consecutive',
  first,
  further,
});
const found = (input: SentenceInput) => {
  const outcome = lastDayServed(input);
  return outcome.kind === 'computed' ? outcome.lastDay : outcome.contradiction;
};
const oneByOne = (input: SentenceInput) => {
  const outcome = lastDayServed(input);
  if (outcome.kind !== 'computed') return outcome.contradiction.code;
  return outcome.steps.flatMap((step) => (step.step === 'end-of-the-last' ? [step.oneByOne] : []))[0];
};

describe('several sentences served one after the other', () => {
  it.each([
    ['lengths add up', several(from('2025-01-10', '1y'), then('2y')), '2028-01-09'],
    ['three of them', several(from('2025-01-10', '1y'), then('6m'), then('10d')), '2026-07-19'],
    ['years, months and days apart', several(from('2025-01-10', '1y20d'), then('1y20d')), '2027-02-18'],
    ['after an end that was entered', several(until('2026-02-28'), then('6m')), '2026-08-31'],
    ['the end of the last, entered', several(from('2025-01-10', '1y'), then('2028-05-05')), '2028-05-05'],
    [
      'its first day entered, the day after',
      several(from('2025-01-10', '1y'), then('1y', '2026-01-10')),
      '2027-01-09',
    ],
    [
      'a length after an end',
      several(from('2025-01-10', '1y'), then('2026-12-31', '2026-01-10'), then('3m')),
      '2027-03-31',
    ],
  ])('%s', (_, input, expected) => expect(found(input)).toBe(expected));

  it('every step says what it reached', () => {
    const outcome = lastDayServed(several(from('2025-01-10', '1y', 9, '1m'), then('2y'), then('3m')));
    expect(outcome).toMatchObject({
      steps: [
        { step: 'add-length', to: '2026-01-10' },
        {
          step: 'add-further',
          nth: 2,
          start: '2025-01-10',
          total: { years: 3, months: 0 },
          to: '2028-01-10',
        },
        {
          step: 'add-further',
          nth: 3,
          start: '2025-01-10',
          total: { years: 3, months: 3 },
          to: '2028-04-10',
        },
        { step: 'less-a-day', to: '2028-04-09' },
        { step: 'less-credits', creditDays: 9, to: '2028-03-31' },
        { step: 'less-remission', release: '2028-04-01', to: '2028-02-29' },
        { step: 'end-of-the-last', sentences: 3, oneByOne: null, to: '2028-02-29' },
      ],
    });
  });

  it('an end that was entered keeps its credits and remission', () => {
    expect(found(several(from('2025-01-10', '1y', 9, '1m'), then('2028-05-05')))).toBe('2028-05-05');
  });

  it('credits longer than the first are taken off them all', () => {
    expect(found(several(from('2025-01-01', '10d', 15), then('10d')))).toBe('2025-01-05');
    expect(found(several(from('2025-01-01', '10d', 21), then('10d')))).toMatchObject({
      code: 'credits-longer-than-sentence',
      sentenceDays: 20,
    });
  });

  it.each([
    ['starts while the one before runs', then('1y', '2026-01-09'), { code: 'sentences-overlap', nth: 2 }],
    ['starts two days after', then('1y', '2026-01-11'), { code: 'sentences-apart', nth: 2 }],
    ['ends before it starts', then('2026-01-09', '2026-01-10'), { code: 'ends-before-it-starts', nth: 2 }],
    ['ends with the one before', then('2026-01-09'), { code: 'ends-before-the-one-before', nth: 2 }],
  ])('contradicts: the second %s', (_, second, expected) => {
    expect(found(several(from('2025-01-10', '1y'), second))).toMatchObject(expected);
  });

  it('the third is told from the second', () => {
    const third = several(from('2025-01-10', '1y'), then('1y'), then('1y', '2026-06-01'));
    expect(found(third)).toEqual({
      code: 'sentences-overlap',
      nth: 3,
      start: '2026-06-01',
      before: '2027-01-09',
    });
  });
});

describe('one by one, each length from its own first day', () => {
  it.each([
    // 31 January and a month lead to 28 February; a month from there to 28 March, two from 31 January to 31 March.
    ['2026-01-31', '1m', '1m', '2026-03-30', '2026-03-27'],
    // Ten days, then a month; added up, a month and then ten days.
    ['2026-01-25', '10d', '1m', '2026-03-06', '2026-03-03'],
    ['2026-01-10', '1m', '1m', '2026-03-09', null],
  ])('from %s, %s and %s: %s, one by one %s', (start, a, b, expected, alone) => {
    const input = several(from(start, a), then(b));
    expect([found(input), oneByOne(input)]).toEqual([expected, alone]);
  });

  it('a first day that is entered may be the one by either way', () => {
    expect(found(several(from('2026-01-31', '1m'), then('1m'), then('1m', '2026-03-28')))).toBe('2026-04-27');
    expect(found(several(from('2026-01-31', '1m'), then('1m'), then('1m', '2026-03-31')))).toBe('2026-04-29');
  });
});

describe('remission', () => {
  it.each([
    // Back from the day of release: three years less six months end as two years and six months.
    ['2025-01-10', '3y', '6m', '2027-07-09'],
    ['2025-01-10', '3y', '90d', '2027-10-11'],
    ['2025-01-10', '3y', '1y1m1d', '2026-12-08'],
    // Released on 1 September; six months earlier is 1 March, the last day 28 or 29 February.
    ['2025-09-01', '2y', '6m', '2027-02-28'],
    ['2026-09-01', '2y', '6m', '2028-02-29'],
    // Released on 31 August; six months earlier there is no 31st.
    ['2025-08-31', '2y', '6m', '2027-02-27'],
  ])('from %s, %s less %s: %s', (start, of, remission, expected) => {
    expect(found(from(start, of, 0, remission))).toBe(expected);
  });

  it('may make up all that credits leave, not more', () => {
    expect(found(from('2025-01-01', '30d', 10, '20d'))).toBe('2024-12-31');
    expect(found(from('2025-01-01', '30d', 10, '21d'))).toEqual({
      code: 'remission-longer-than-sentence',
      remission: length('21d'),
      leftDays: 20,
    });
    expect(found(from('2025-01-01', '1y', 0, '999y'))).toMatchObject({
      code: 'remission-longer-than-sentence',
    });
  });
});

const small = (max: number) => fc.integer({ min: 0, max });
const start = small(40_000).map((at) => addDays(day('1990-01-01'), at));
const months = (n: number) => ({ years: 0, months: n, days: 0 });
const lasting = (of: ReturnType<typeof length>, at: Day, credit: number, remission: number): OneSentence => ({
  kind: 'start-and-length',
  start: at,
  length: of,
  creditDays: credit,
  remission: remission > 0 ? months(remission) : null,
});

it('more credits or remission never lengthen, one more sentence never shortens', () => {
  fc.assert(
    fc.property(start, small(60), small(200), small(12), fc.nat(40), (at, m, credit, remitted, more) => {
      const of = { years: 3, months: m, days: 0 };
      const less = found(lasting(of, at, credit, remitted));
      expect(found(lasting(of, at, credit + more, remitted)) <= less).toBe(true);
      expect(found(lasting(of, at, credit, remitted + (more % 12))) <= less).toBe(true);
      const further = several(lasting(of, at, credit, remitted), then(`${more + 1}d`));
      expect(found(further) >= less).toBe(true);
    }),
  );
});

it('one sentence parted in two ends on the same day', () => {
  const part = fc.record({ years: small(5), months: small(20), days: small(40) });
  const some = part.filter(({ years, months, days }) => years + months + days > 0);
  fc.assert(
    fc.property(start, some, some, small(30), (at, a, b, credit) => {
      fc.pre(a.years + b.years > 0);
      const whole = { years: a.years + b.years, months: a.months + b.months, days: a.days + b.days };
      const parted = several(lasting(a, at, credit, 1), {
        start: null,
        until: { kind: 'length', length: b },
      });
      expect(found(parted)).toBe(found(lasting(whole, at, credit, 1)));
    }),
  );
});

it('counted one by one it does too, where the first day is no later than the 28th and the first part has no days', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), small(40), small(40), (at, a, m, d) => {
      fc.pre(Number(at.slice(8)) <= 28 && m + d > 0);
      const second = { years: 0, months: m, days: d };
      const parted = several(lasting(months(a), at, 0, 0), {
        start: null,
        until: { kind: 'length', length: second },
      });
      expect(oneByOne(parted)).toBeNull();
    }),
  );
});
