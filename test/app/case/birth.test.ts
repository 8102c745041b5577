import { expect, test } from 'vitest';
import { type Birth, readBirth } from '../../../src/app/case/birth.ts';
import { day } from '../../../src/calendar/day.ts';

const READ: Record<Birth, readonly string[]> = {
  day: [
    '1980-11-03',
    '3.11.1980',
    '03/11/1980',
    '3 Nov 1980',
    'Nov 3, 1980',
    '3 ноября 1980 г.',
    '3 ноября 1980 года рождения',
    '3.11.1980, Almaty',
    '3 ноября 1980 г., г. Алматы',
    '3.11.1980 (Amman)',
    '2026-11-22',
  ],
  month: ['05.1980', '5/1980', '1980-05', 'May 1980', '1980 май', 'мая 1980 г.', 'май 1980, Амман'],
  year: [
    '1980',
    '1980 г.',
    '1980 г.р.',
    '1980 года рождения',
    'около 1980',
    'c. 1980',
    '1980, Almaty',
    '2026',
  ],
  'to-come': ['2026-11-23', '2027', '05.2027', '3 Nov 2030'],
  'not-understood': [
    'nonsense',
    '3 nov',
    '3.11.80',
    'yesterday',
    '31.02.1980',
    '13.1980',
    '19800',
    '1845',
    '35 years',
    '1980 1981',
    'nonsense 1980',
    '3.11.1980 nonsense',
    'May',
    'Tue, 3 Nov 1980',
    ',',
  ],
};

test.each(Object.entries(READ) as [Birth, readonly string[]][])('a date of birth: %s', (birth, texts) => {
  const today = day('2026-11-22');
  expect(texts.map((text) => [text, readBirth(text, today)])).toEqual(texts.map((text) => [text, birth]));
});
