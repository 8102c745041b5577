import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { citation } from '../../src/wording/citation.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { counted } from '../../src/wording/plural.ts';
import { prevailingOriginal } from '../../src/wording/prevailing-original.ts';
import { pseudo } from '../../src/wording/pseudo.ts';
import { type Lang, loadExplainWords, loadLaterWords, loadWords, pickLang } from '../../src/wording/words.ts';

describe('dates', () => {
  it.each([
    ['en', 'Thursday 10 December 2026', 'Thu 10 Dec 2026'],
    ['ru', 'четверг, 10 декабря 2026', 'чт, 10 дек. 2026'],
  ] as const)('%s', (lang, full, medium) => {
    const dates = datesIn(lang as Lang);
    expect([dates.full(day('2026-12-10')), dates.medium(day('2026-12-10'))]).toEqual([full, medium]);
  });

  it('say 24:00 of the day that ends', () => {
    expect(datesIn('en').moment('2026-12-13T00:00:00+03:00', 'Asia/Amman')).toEqual({
      clock: '24:00',
      day: '2026-12-12',
    });
  });
});

describe('the original that prevails', () => {
  it.each([
    ['en', 'prevails', 'English', 'English original prevails, not at hand'],
    ['en', 'consulted', 'English', 'English original is consulted where texts differ, not at hand'],
    ['ru', 'prevails', 'Английский', 'Преимущество имеет подлинник (английский), здесь его нет'],
  ] as const)('in %s, %s, is said not to be at hand', async (lang, how, language, said) => {
    expect(prevailingOriginal(await loadWords(lang), how, language)).toBe(said);
  });
});

describe('citations', () => {
  it.each([
    ['art_12__para_5', 'en', 'Article 12, paragraph 5'],
    ['art_12__para_5', 'ru', 'Статья 12, пункт 5'],
    ['art_16__para_2', 'kk', '16-бап, 2-тармақ'],
    ['art_4__para_1__point_c', 'en', 'Article 4, paragraph 1, point c'],
    ['art_10__para_2__subpara_2', 'ru', 'Статья 10, пункт 2, часть 2'],
    ['art_8__point_3', 'ru', 'Статья 8, подпункт 3)'],
    ['art_7__para_2__point_b', 'ru', 'Статья 7, пункт 2, подпункт b)'],
  ])('%s in %s', (eId, lang, expected) => {
    expect(citation(eId, lang)).toBe(expected);
  });
});

it('a code names its parts otherwise than a treaty, in Russian', () => {
  expect(citation('art_587__para_4__point_1', 'ru', 'code')).toBe('Статья 587, часть 4, пункт 1)');
  expect(citation('art_587__para_4__point_1', 'en', 'code')).toBe('Article 587, paragraph 4, point 1');
});

describe('languages', () => {
  it('counted nouns take the form of the number', () => {
    const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
    expect([1, 2, 5, 11, 21, 104].map((n) => counted('ru', n, days))).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '11 дней',
      '21 день',
      '104 дня',
    ]);
  });

  it('the best of the browser’s languages is taken, English where none fits', () => {
    expect(pickLang(['kk-KZ', 'ru-KZ', 'en'])).toBe('ru');
    expect(pickLang(['de'])).toBe('en');
  });

  it('Russian has text for every key of English', async () => {
    const keys = (value: unknown, path: string): string[] =>
      value && typeof value === 'object'
        ? Object.entries(value).flatMap(([k, v]) => keys(v, `${path}.${k}`))
        : [path];
    const all = async (lang: Lang) =>
      keys(
        {
          ...(await loadWords(lang)),
          ...(await loadExplainWords(lang)),
          ...(await loadLaterWords(lang)),
        },
        '',
      ).sort();
    const [english, russian] = [await all('en'), await all('ru')];
    expect(russian.filter((key) => !key.includes('forms'))).toEqual(expect.arrayContaining(english));
  });

  it('the pseudo-language turns every word and keeps what is asked', () => {
    const turned = pseudo({ a: 'Save it', b: (n: number) => `in ${n} days` });
    expect(turned.a).toBe('\u202ESave\u202C \u202Eit\u202C');
    expect(turned.b(3)).toBe('\u202Ein\u202C 3 \u202Edays\u202C');
  });
});
