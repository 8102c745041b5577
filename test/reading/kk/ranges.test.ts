import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';

const { detect } = detectorOf([kazakh]);
const read = (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({ ...rest, words: text.slice(start, end) }));

describe('a range', () => {
  it.each([
    ['оннан он беске дейінгі күн ішінде', 'оннан он беске дейінгі күн ішінде', 'at-most'],
    ['10-нан 15-ке дейін күн', '10-нан 15-ке дейін күн', null],
    ['он күннен он бес күнге дейінгі мерзім', 'он күннен он бес күнге дейінгі', null],
  ])('has its bound on either side of the unit: %s', (text, words, bound) => {
    expect(read(text)).toMatchObject([{ words, n: 10, upTo: 15, unit: 'day', bound }]);
  });

  it('is two lengths where it has two units', () => {
    expect(read('алты айдан бес жылға дейінгі мерзім')).toMatchObject([
      { words: 'алты айдан', n: 6, bound: 'at-least' },
      { words: 'бес жылға дейінгі', n: 5, bound: 'at-most' },
    ]);
    expect(read('он күннен он бес күнге шейін')).toMatchObject([{ n: 10, upTo: 15 }]);
    expect(read('алты айдан кейін, ол бес жылға дейін созылса')).toMatchObject([{ bound: null }, { n: 5 }]);
  });
});

describe('years and months', () => {
  it.each([
    ['бір жыл алты ай', 18, null],
    ['2 жыл 3 айдан кем емес', 27, 'at-least'],
    ['кемінде екі (2) жыл және алты (6) ай', 30, 'at-least'],
    ['бір жыл алты айға дейінгі', 18, 'at-most'],
  ])('are put together: %s', (words, n, bound) => {
    expect(read(`ол ${words} мерзімге`)).toMatchObject([
      { words, n, unit: 'month', bound, inferred: ['compound'] },
    ]);
  });

  it('are not where the one is no part of the other', () => {
    expect(read('үш жылдан алты айға дейін қысқарту')).toMatchObject([{ n: 3 }, { n: 6 }]);
    expect(read('2024 жылы алты ай ішінде')).toMatchObject([{ n: 6, bound: 'at-most' }]);
  });
});
