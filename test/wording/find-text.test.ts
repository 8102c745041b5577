import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';
import type { Find, Inferred, LengthFind } from '../../src/reading/find.ts';
import { sentenceAround } from '../../src/reading/sentence-around.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { findText, inferredTexts, listText, toldFind } from '../../src/wording/find-text.ts';
import { READ_EXAMPLE } from '../../src/wording/read-example.ts';
import { type LaterWords, loadLaterWords } from '../../src/wording/words.ts';

const words: Readonly<Record<'en' | 'ru', LaterWords['read']>> = {
  en: (await loadLaterWords('en')).read,
  ru: (await loadLaterWords('ru')).read,
};
const detector = detectorOf(everyLanguage);
const length = (n: number, unit: LengthFind['unit'], more: Partial<LengthFind> = {}): LengthFind => ({
  kind: 'term',
  n,
  upTo: null,
  unit,
  bound: null,
  days: null,
  digits: null,
  start: 0,
  end: 1,
  lang: 'en',
  inferred: [],
  ...more,
});

describe('what was read, in words', () => {
  it.each([
    [length(40, 'day', { bound: 'at-most' }), 'at most 40 days', 'не более 40 дней'],
    [length(1, 'year', { bound: 'at-least' }), 'at least 1 year', 'не менее 1 года'],
    [length(21, 'day', { bound: 'more-than' }), 'more than 21 days', 'более 21 дня'],
    [length(3, 'month'), '3 months', '3 месяца'],
    [length(10, 'day', { upTo: 15 }), '10 to 15 days', 'от 10 до 15 дней'],
    [length(2, 'year', { upTo: 5, bound: 'at-most' }), 'at most 2 to 5 years', 'не более 2–5 лет'],
    [length(5, 'day', { days: 'working' }), '5 working days', '5 рабочих дней'],
    [
      length(1, 'day', { days: 'working', bound: 'at-most' }),
      'at most 1 working day',
      'не более 1 рабочего дня',
    ],
    [length(1, 'week', { days: 'calendar' }), '1 calendar week', '1 календарная неделя'],
    [length(2, 'day', { days: 'clear' }), '2 clear days', '2 полных дня'],
  ])('%#: %o', (find, en, ru) => {
    expect(words.en.length(find)).toBe(en);
    expect(words.ru.length(find)).toBe(ru);
  });

  it('of a date is the day in full', () => {
    const [date] = detector.detect('1er novembre 2017');
    expect(findText(words.en, datesIn('en'), date as Find)).toBe('Wednesday 1 November 2017');
    expect(findText(words.ru, datesIn('ru'), date as Find)).toBe('среда, 1 ноября 2017');
  });
});

describe('what was concluded', () => {
  it('has a sentence for every way, in both languages', () => {
    const ways: readonly Inferred[] = [
      'digits-differ',
      'look-alikes',
      'half-year',
      'dual',
      'unit-implied',
      'one-implied',
      'year-implied',
      'day-before-month',
    ];
    for (const t of Object.values(words)) {
      const said = inferredTexts(t, length(40, 'day', { digits: 30, inferred: ways }));
      expect(new Set(said).size).toBe(ways.length);
      for (const sentence of said) expect(sentence).toMatch(/\.$/);
    }
    expect(inferredTexts(words.en, length(40, 'day', { digits: 30, inferred: ['digits-differ'] }))).toEqual([
      'The figure in brackets, 30, differs from the words; the words were taken: 40.',
    ]);
  });
});

describe('the example', () => {
  it.each(['en', 'ru'] as const)(
    'in %s has a find of each kind, one of them with figures that differ',
    (lang) => {
      const finds = detector.detect(READ_EXAMPLE[lang]);
      expect(finds.map(({ kind }) => kind)).toEqual(['date', 'term', 'threshold', 'term']);
      expect(finds.flatMap(({ inferred }) => inferred)).toEqual(['digits-differ']);
      expect(READ_EXAMPLE[lang].match(/[.]( |$)/g)).toHaveLength(3);
    },
  );

  it('is copied as a list with its sentences', () => {
    const text = READ_EXAMPLE.en;
    const listed = detector
      .detect(text)
      .map((find) => toldFind(words.en, datesIn('en'), find, sentenceAround(text, find.start, find.end)));
    expect(listText(words.en, words.en.copyHead, listed, 'Working aid.')).toBe(`Found in a pasted text

1. Date: Tuesday 3 November 2026 (2026-11-03)
   The person arrested on [3 November 2026] shall be released if the request is not received within forty (30) days.

2. Term: at most 40 days
   The person arrested on 3 November 2026 shall be released if the request is not received [within forty (30) days].
   The figure in brackets, 30, differs from the words; the words were taken: 40.

3. Threshold: at least 1 year
   Extradition is granted for offences punishable by deprivation of liberty for [at least one year].

4. Term: at most 2 weeks
   The answer is given [no later than two weeks] after the request.

Found by their wording: some may be missed, some may be none. The text decides. Working aid.`);
  });
});
