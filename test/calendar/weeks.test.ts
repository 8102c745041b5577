import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { weeksBetween } from '../../src/calendar/weeks.ts';

describe('weeks', () => {
  it('run from Monday to Sunday and hold both days', () => {
    const weeks = weeksBetween(day('2026-11-03'), day('2026-12-13'), 9);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-07',
      '2026-11-08',
    ]);
    expect(weeks.at(-1)).toContain('2026-12-13');
  });

  it('leave out and count the middle of a long term', () => {
    const weeks = weeksBetween(day('2026-01-01'), day('2026-12-31'), 9);
    const shown = weeks.filter((week) => !('skipped' in week));
    const gap = weeks.find((week) => 'skipped' in week);
    expect(weeks).toHaveLength(9);
    expect(gap).toEqual({ skipped: 53 - shown.length });
    expect(weeks.at(-1)).toContain('2026-12-31');
  });
});
