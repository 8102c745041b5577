import { describe, expect, it } from 'vitest';
import { readSentenceDates } from '../../src/eligibility/read-sentence-dates.ts';
import { sentenceOf } from '../../src/eligibility/sentence.ts';

/** The sentence that an address tells. */
const read = (query: string) => {
  const written = Object.fromEntries(new URLSearchParams(query));
  return sentenceOf(readSentenceDates(written, []));
};
const end = (query: string) => {
  const found = read(query);
  return found.state === 'contradiction' ? found.contradiction.code : (found.end?.lastDay ?? null);
};
const notes = (query: string) => read(query).notes.map(({ code }) => code);

describe('the end of a sentence, and of several', () => {
  it.each([
    ['sentence-end=2027-02-28', '2027-02-28'],
    ['sentence-end=2027-02-28&release=2027-03-01', '2027-02-28'],
    ['sentence-start=2025-01-10&length=3y&credit-days=9&remission=1m&sentence-end=2027-11-30', '2027-11-30'],
    ['release=2027-03-01&further-sentences=6m', '2027-08-31'],
    ['sentence-start=2025-01-10&length=1y&further-sentences=1y,1y', '2028-01-09'],
    ['sentence-start=2025-01-10&length=1y&remission=14m&further-sentences=1y', '2025-11-09'],
    // An end that is entered has its credits in it; what follows it runs from there.
    ['sentence-end=2026-01-09&credit-days=30&further-sentences=1y', '2027-01-09'],
    ['sentence-start=2025-01-10&further-sentences=1y', null],
    ['further-sentences=1y', null],
    ['sentence-end=2026-01-09&further-sentences=1y,soon', null],
  ])('%s: %s', (query, expected) => expect(end(query)).toBe(expected));

  it.each([
    ['sentence-end=2027-02-28&release=2027-02-28', 'ends-differ'],
    // The day of release by start, length and remission is another than the one entered.
    ['sentence-start=2025-01-10&length=3y&remission=1m&release=2028-01-10', 'ends-differ'],
    ['sentence-start=2025-01-10&sentence-end=2025-01-09', 'ends-before-it-starts'],
    ['sentence-start=2025-01-10&sentence-end=2025-01-09&further-sentences=1y', 'ends-before-it-starts'],
    ['sentence-start=2025-01-10&length=1y&credit-days=366', 'credits-longer-than-sentence'],
    ['sentence-start=2025-01-10&length=1y&remission=13m', 'remission-longer-than-sentence'],
    ['sentence-start=2025-01-10&length=1y&credit-days=30&remission=12m', 'remission-longer-than-sentence'],
    ['sentence-end=2027-02-28&further-sentences=2027-02-28..2028-02-28', 'sentences-overlap'],
    ['sentence-end=2027-02-28&further-sentences=2027-03-02..1y', 'sentences-apart'],
    ['sentence-end=2027-02-28&further-sentences=2027-02-01', 'ends-before-the-one-before'],
    ['sentence-end=2027-02-28&further-sentences=2027-03-01..2027-02-28', 'ends-before-it-starts'],
  ])('%s: %s', (query, code) => expect(end(query)).toBe(code));
});

describe('what is missing', () => {
  it.each([
    ['', ['sentence-end', 'receipt']],
    ['sentence-start=2025-01-10', ['length', 'receipt']],
    ['length=1y', ['sentence-start', 'receipt']],
    ['further-sentences=1y&receipt=2026-01-01', ['sentence-end']],
    // The end of the first alone would be too early.
    ['sentence-end=2026-01-09&further-sentences=1y,soon&receipt=2026-01-01', ['further-sentences']],
    ['sentence-end=2026-01-09&further-sentences=2026-01-10..&receipt=2026-01-01', ['further-sentences']],
  ])('%s: %o', (query, needs) => expect(read(query)).toMatchObject({ state: 'missing', needs }));
});

describe('what must be known', () => {
  it.each([
    ['sentence-end=2027-02-28&credit-days=9', ['credits-not-used']],
    ['sentence-end=2027-02-28&remission=1m', ['remission-not-used']],
    ['sentence-start=2025-01-10&length=3y&credit-days=9&remission=1m', []],
    ['sentence-start=2025-01-10&length=3y&credit-days=9&sentence-end=2027-12-31', []],
    ['sentence-start=2025-01-10&length=1y&further-sentences=1y', ['taken-one-after-another']],
    [
      'sentence-start=2025-01-10&length=1y&credit-days=9&further-sentences=2027-01-09',
      ['credits-not-used', 'taken-one-after-another'],
    ],
    ['sentence-start=2025-01-10&length=1y&receipt=2025-01-09', ['received-before-sentence-start']],
    [
      'sentence-start=2025-01-10&length=1y&further-sentences=1y&receipt=2027-01-10',
      ['received-after-sentence-end', 'taken-one-after-another'],
    ],
    [
      'sentence-start=2025-01-10&length=1y&further-sentences=1y&receipt=2026-06-01',
      ['taken-one-after-another'],
    ],
  ])('%s: %o', (query, codes) => expect(notes(query)).toEqual(codes));
});
