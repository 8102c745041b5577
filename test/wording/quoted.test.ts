import { expect, test } from 'vitest';
import { quoted, quoting } from '../../src/wording/quoted.ts';

test('a short value is quoted as it is, in any script', () => {
  for (const value of ['', '30 февраля', '٣ نوفمبر', 'x'.repeat(60)]) expect(quoted(value)).toBe(value);
});

test('a long value is cut at sixty characters, whole ones', () => {
  expect(quoted('9'.repeat(3000))).toBe(`${'9'.repeat(60)}…`);
  expect(quoted('👍'.repeat(61))).toBe(`${'👍'.repeat(60)}…`);
});

test('marks that turn the direction of writing, and control characters, are told as one sign each', () => {
  expect(quoted('2026\u202E\u2066-11\u200F\u0007')).toBe('2026\uFFFD-11\uFFFD');
});

test('where a line ends is seen, and nothing is taken for a broken letter', () => {
  expect(quoted('one\ntwo')).toBe('one⏎two');
  expect(quoted('one\r\n\r\ntwo\u2028three\u2029')).toBe('one⏎two⏎three⏎');
  expect(quoted('one\ttwo')).toBe('one two');
});

test('sentences quote their value so', () => {
  const { wrong } = quoting({ wrong: (value) => `“${value}” is wrong.` });
  expect(wrong?.('a\u202Eb')).toBe('“a\uFFFDb” is wrong.');
});
