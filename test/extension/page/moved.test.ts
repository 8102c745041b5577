import { expect, test } from 'vitest';
import { movedBy } from '../../../src/extension/page/moved.ts';

const LONG = Array.from({ length: 3000 }, (_, at) => `${at}. within forty days `).join('');
const placeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test.each([
  ['before it', 'now 12:01. ', 'now 9:00. ', ''],
  ['behind it', '', '', ' now 9:00.'],
  ['before it, taken away', 'seen by 100,000. ', '', ''],
])('a place keeps its words when the text changes %s', (_where, was, is, behind) => {
  const before = was + LONG;
  const after = is + LONG + behind;
  const place = placeOf(before, '2345. within');
  const moved = movedBy(before, after)(place);
  expect(moved).toEqual(placeOf(after, '2345. within'));
});

test('a place in what changed is nowhere, and all of a text that did not change stays', () => {
  const before = `one ${LONG} two`;
  const after = before.replace('2345. within', '2345. not within');
  expect(movedBy(before, after)(placeOf(before, '2345. within'))).toBe(null);
  expect(movedBy(before, before)({ start: 5, end: 9 })).toEqual({ start: 5, end: 9 });
  expect(movedBy(before, '')({ start: 5, end: 9 })).toBe(null);
  expect(movedBy('aaaa', 'aaa')({ start: 3, end: 4 })).toBe(null);
});
