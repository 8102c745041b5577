import { expect, it } from 'vitest';
import { countFromWords } from '../../src/extension/count-from-words.ts';

it.each([
  ['3 November 2026', '#/count?from=2026-11-03'],
  ['within forty (40) days', '#/count?n=40&unit=day'],
  ['в течение двух недель', '#/count?n=14&unit=day'],
  ['задержан 3 ноября 2026 года, сорок суток', '#/count?from=2026-11-03&n=40&unit=day'],
])('%s is one count', (words, hash) => {
  expect(countFromWords(words)).toBe(hash);
});

it.each([
  ['', 'nothing'],
  ['Article 12', 'nothing to count from'],
  ['3 November 2026 and 4 November 2026', 'two days'],
  ['within ten to fifteen days', 'a range'],
  ['within ten working days', 'what the plain count has not'],
])('%j is none: %s', (words) => {
  expect(countFromWords(words)).toBeNull();
});
