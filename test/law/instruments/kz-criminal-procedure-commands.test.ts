import { describe, expect, it } from 'vitest';
import { buildData } from '../../../build/data.ts';
import { readCommand } from '../../../src/app/command-line/read-command.ts';
import { day } from '../../../src/calendar/day.ts';
import type { LibraryIndex } from '../../../src/law/built/files.ts';

const files = buildData();
const best = (text: string, lang: string) => {
  const index = files.get(`data/index.${lang}.json`) as LibraryIndex;
  return readCommand(text, { index, today: day('2026-11-22'), ourState: 'KZ' }).proposals[0];
};

/** The Code shares events with the treaties, and must not take what was said of them. */
describe.each(['en', 'ru'])('commands in the interface in %s', (lang) => {
  it.each([
    'arrest 3 nov',
    'kazakhstan arrest 3 nov',
    'kazakhstan detention 3 nov',
    'казахстан задержание 3 ноября',
    'jordan arrest 3 nov',
    'extradition arrest 3 nov',
  ])('%s means the treaty', (text) => {
    expect(best(text, lang)).toMatchObject({ kind: 'term', instrument: 'kz-jo-extradition' });
  });

  it.each(['40 days custody kazakhstan from 3 nov', '40 days from 3 nov custody'])(
    '%s is a plain count',
    (text) => {
      expect(best(text, lang)).toMatchObject({ kind: 'count', facts: { n: '40', custody: '1' } });
    },
  );

  it.each([
    ['code detention 3 nov 10:15', 'bring-before-judge', { detention: '2026-11-03T10:15' }],
    ['упк задержание 3 ноября 10:15', 'bring-before-judge', { detention: '2026-11-03T10:15' }],
    ['упк обжалование 3 ноября', 'appeal', { 'decision-copy-received': '2026-11-03' }],
    ['cpc extradition arrest 3 nov', 'extradition-arrest', { detention: '2026-11-03' }],
  ])('%s means the Code', (text, rule, facts) => {
    expect(best(text, lang)).toMatchObject({ instrument: 'kz-criminal-procedure', rule, facts });
  });
});
