import { describe, expect, it } from 'vitest';
import { CLEAR, cited, judge, missing, valueAt } from './case.ts';

/** The clear case without its dates. */
const { 'sentence-end': _end, receipt: _receipt, ...UNDATED } = CLEAR;
const POINT_3 = 'art_8__point_3';

/**
 * Last day served; the last day of receipt on which every reading finds six months left; the last on which any does.
 * Where both are one day, the readings agree.
 */
const ENDS = [
  ['2027-03-31', '2026-09-30', '2026-10-01'],
  ['2027-05-31', '2026-11-30', '2026-12-01'],
  ['2027-04-30', '2026-10-30', '2026-11-01'],
  ['2027-09-30', '2027-03-30', '2027-04-01'],
  ['2027-10-31', '2027-04-30', '2027-05-01'],
  ['2027-11-30', '2027-05-30', '2027-06-01'],
  ['2027-12-31', '2027-06-30', '2027-07-01'],
  // Around the end of February there is no day for some of the month before or after.
  ['2027-02-27', '2026-08-27', '2026-08-31'],
  ['2027-08-27', '2027-02-27', '2027-02-28'],
  ['2027-08-28', '2027-02-28', '2027-02-28'],
  ['2027-08-29', '2027-02-28', '2027-02-28'],
  ['2028-02-28', '2027-08-28', '2027-08-31'],
  ['2028-03-01', '2027-09-01', '2027-09-02'],
  ['2028-08-28', '2028-02-28', '2028-02-29'],
  ['2028-08-29', '2028-02-29', '2028-02-29'],
  ['2028-08-31', '2028-02-29', '2028-03-01'],
] as const;

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const received = (end: string, receipt: string, agreed: string) =>
  judge({ ...UNDATED, 'sentence-end': end, receipt, 'otherwise-agreed': agreed });

describe.each(ENDS)(
  'last day served %s: six months surely left up to %s, not after %s',
  (end, sure, last) => {
    it('on the last sure day the sentence is long enough', () => {
      const assessment = received(end, sure, 'no');
      expect([assessment.outcome, valueAt(assessment, POINT_3)]).toEqual(['no-bar-found', 'yes']);
      expect([missing(assessment), assessment.partings]).toEqual([[], []]);
    });

    it('the day after the last it is too short, and point 3 alone bars', () => {
      const assessment = received(end, dayAfter(last), 'no');
      expect([assessment.outcome, cited(assessment)]).toEqual(['conditions-not-met', [POINT_3]]);
    });

    it('too short, the States may have agreed otherwise: that alone is asked for, and cures it', () => {
      const open = received(end, dayAfter(last), 'unknown');
      expect([open.outcome, missing(open), open.missing[0]?.alone]).toEqual([
        'more-facts-needed',
        ['otherwise-agreed'],
        true,
      ]);
      expect(received(end, dayAfter(last), 'yes').outcome).toBe('no-bar-found');
    });
  },
);

describe('between the two days it hangs on the reading, and nothing can be found out', () => {
  const parted = ENDS.filter(([, sure, last]) => sure !== last);
  it.each(parted)('last day served %s: after %s up to %s', (end, sure, last) => {
    for (const receipt of [dayAfter(sure), last]) {
      const assessment = received(end, receipt, 'no');
      expect([assessment.outcome, valueAt(assessment, POINT_3)]).toEqual(['more-facts-needed', 'unknown']);
      expect([missing(assessment), assessment.partings.length]).toEqual([[], 1]);
    }
  });
});
