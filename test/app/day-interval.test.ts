import { describe, expect, it } from 'vitest';
import { readIntervals } from '../../src/app/day-interval.ts';
import { day } from '../../src/calendar/day.ts';

const read = (value: string) => readIntervals('excluded', value, day('2026-11-22'));
const written = (value: string) =>
  read(value).intervals.map(({ from, to, open }) => `${from} ${to}${open ? ' open' : ''}`);

describe('days left out, as an address carries them', () => {
  it.each([
    ['', []],
    [',', []],
    ['2026-06-05..2026-06-09', ['2026-06-05 2026-06-09']],
    ['2026-06-05', ['2026-06-05 2026-06-05']],
    [' 2026-06-05..2026-06-09 , 2026-06-12 ', ['2026-06-05 2026-06-09', '2026-06-12 2026-06-12']],
    ['2026-11-20..', ['2026-11-20 2026-11-22 open']],
    ['2026-11-22..', ['2026-11-22 2026-11-22 open']],
    ['2026-12-01..2026-12-05', ['2026-12-01 2026-12-05']],
  ])('"%s"', (value, expected) => {
    expect(written(value)).toEqual(expected);
    expect(read(value).problems).toEqual([]);
  });

  it('what is wrong is named piece by piece, and the rest is kept', () => {
    expect(read('2026-11-23..,2026-06-05,2026-06-09..2026-06-05')).toEqual({
      intervals: [{ from: '2026-06-05', to: '2026-06-05', open: false }],
      problems: [
        { fact: 'excluded', value: '2026-11-23..', problem: 'not-yet-begun' },
        { fact: 'excluded', value: '2026-06-09..2026-06-05', problem: 'end-before-start' },
      ],
    });
  });
});
