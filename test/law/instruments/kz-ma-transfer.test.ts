import { expect, it } from 'vitest';
import { instrument, instrumentWords } from '../../app/data.ts';

const FILE = instrument('kz-ma-transfer');

it('has no rule, no text and no day in force, since only reports of it are at hand', () => {
  expect(FILE.terms).toEqual([]);
  expect(FILE.eligibility).toBeNull();
  expect(FILE.instrument).toMatchObject({ texts: [], inForce: null, authorities: [], channels: [] });
  expect(FILE.instrument.reports.map(({ lang }) => lang)).toEqual(['fr', 'fr', 'fr', 'ru']);
});

it.each(['en', 'ru'])('says so in %s, and gives no figure of days or months anywhere', (lang) => {
  const words = instrumentWords('kz-ma-transfer', lang);
  expect(words.terms).toEqual({});
  expect(words.instrument.noText).toMatch(/not at hand|текста договора здесь нет/i);
  expect(JSON.stringify(words.instrument)).not.toMatch(/\d+ (days?|months?|суток|дней|месяц)/);
});
