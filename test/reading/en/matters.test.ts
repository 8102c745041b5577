import { describe, expect, it } from 'vitest';
import { english } from '../../../src/reading/en/english.ts';
import { readerOf } from '../told.ts';

const read = readerOf(english);

describe('how often', () => {
  it.each([
    '45 hours in any week',
    'ten hours of work in any one day',
    '48 hours in one week',
    'six days in each calendar month',
    'thirty days in the same year',
    'the eight-hour day, a five-day week',
    'one hour of suitable exercise in the open air every day',
  ])('is no length: «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['within thirty days in each year', ['within thirty days = term 30 day at-most']],
    ['twelve days in the month before the trial', ['twelve days = term 12 day']],
    ['two months in any week', ['two months = term 2 month']],
    ['a two-day hearing, a two-week day', ['two-day = term 2 day', 'two-week = term 2 week']],
    ['48 hours in any seven days', ['48 hours = term 48 hour', 'seven days = term 7 day']],
  ])('is not said in «%s»', (text, finds) => {
    expect(read(text)).toEqual(finds);
  });
});

describe('a ban beside a prison', () => {
  it.each([
    'sentenced to prison and disqualified from driving for ten years',
    'sentenced to prison and banned from holding office for ten years',
    'sentenced to prison, and his licence to deal in arms was revoked for ten years',
    'sentenced to prison and given a driving ban of ten years',
  ])('lasts: «%s»', (text) => {
    expect(read(text)).toEqual(['ten years = term 10 year']);
  });

  it.each([
    'sentenced to imprisonment for the import of prohibited goods, for ten years',
    'breach of a ban is punished with imprisonment for ten years',
  ])('is not what is punished: «%s»', (text) => {
    expect(read(text)).toEqual(['ten years = threshold 10 year']);
  });
});

describe('what is left of a sentence', () => {
  it.each([
    'the part of sentence to be served by the sentenced person is six months',
    'the sentence to be served by the prisoner is six months',
    'six months of the term of imprisonment remain',
  ])('is a threshold: «%s»', (text) => {
    expect(read(text)).toEqual(['six months = threshold 6 month']);
  });
});
