import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeCount } from '../../src/app/compute-count.ts';
import { computeTerm } from '../../src/app/compute-term.ts';
import { day } from '../../src/calendar/day.ts';
import { citation } from '../../src/wording/citation.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { partingSentences } from '../../src/wording/narrate-eligibility.ts';
import { groundText, phoneSentence, stepsOf } from '../../src/wording/narrate-term.ts';
import { paragraphOf } from '../../src/wording/paragraph.ts';
import { counted } from '../../src/wording/plural.ts';
import { prevailingOriginal } from '../../src/wording/prevailing-original.ts';
import { pseudo } from '../../src/wording/pseudo.ts';
import { type Lang, loadLaterWords, loadWords, pickLang, type Words } from '../../src/wording/words.ts';
import { index, instrument, instrumentWords, states } from '../app/data.ts';

async function tell(lang: 'en' | 'ru', query: string) {
  const file = instrument('kz-jo-extradition');
  const rule = file.terms[0];
  if (!rule) throw new Error('no rule');
  const { facts } = readAddress(`#/terms/x/y?${query}`);
  const answer = computeTerm(file, rule, facts, states('KZ', 'JO'), day('2026-11-22'));
  if (answer.kind !== 'computed') throw new Error(answer.kind);
  const words = { ...(await loadWords(lang)), ...(await loadLaterWords(lang)) };
  const own = instrumentWords('kz-jo-extradition', lang).terms[rule.rule];
  const telling = {
    words,
    dates: datesIn(lang),
    lang,
    states: Object.fromEntries(index(lang).states.map((entry) => [entry.state, entry.words])),
    nouns: { arrest: own?.events.arrest?.noun ?? '' },
  };
  return {
    steps: stepsOf(telling, answer.question, answer.count).map(({ text, note }) =>
      [text, note].filter(Boolean).join(' '),
    ),
    phone: phoneSentence(telling, answer.question, answer.count, own?.duty ?? null),
  };
}

describe('a provisional arrest in Jordan, told', () => {
  it('in English', async () => {
    const { steps, phone } = await tell('en', 'arrest=2026-11-03&requested=JO');
    expect(phone).toBe(
      'The extradition request must have been received in Amman by Thursday 10 December 2026. That is the safe day: 40 days from the arrest end on Sunday 13 December 2026 by the usual count.',
    );
    expect(steps).toEqual([
      'Arrest: Tuesday 3 November 2026.',
      'Starting day not counted, 40 days end on Sun 13 Dec 2026. This is the usual count.',
      'Starting day counted in, the last of 40 days is Sat 12 Dec 2026. How Jordan counts such a term is not known.',
      'Sat 12 Dec 2026 is not a working day there: Sat 12 Dec (weekly rest). Put off to the next working day it is Sun 13 Dec 2026. How Jordan counts such a term is not known.',
      'The earliest reading ends on Saturday 12 December 2026. It must be received in Amman. Closed there: Sat 12 Dec (weekly rest), Fri 11 Dec (weekly rest). The office is last open on Thursday 10 December 2026.',
    ]);
  });

  it('in Russian, with dates that fit the sentence', async () => {
    const { phone } = await tell('ru', 'arrest=2026-11-03&requested=JO');
    expect(phone).toContain('не позднее 10 декабря 2026 (чт)');
  });

  it('names both usual days of an uncertain event on the phone', async () => {
    const { phone } = await tell('en', 'arrest=2026-11-03..2026-11-04&requested=JO');
    expect(phone).toContain('Sunday 13 December 2026 or Monday 14 December 2026');
  });

  it('in Kazakhstan names the article and says that it is an analogy', async () => {
    const { steps } = await tell('en', 'arrest=2026-11-03&requested=KZ');
    expect(steps.join(' ')).toMatch(/Criminal Procedure Code.*art\. 48/);
    expect(steps.join(' ')).toContain('analogy');
  });

  it('in Russian names the code by its Russian name, the article and the versions, and speaks no English', async () => {
    const { steps } = await tell('ru', 'arrest=2026-11-03&requested=KZ');
    expect(steps.join(' ')).toMatch(
      /Уголовно-процессуальный кодекс Республики Казахстан от 4 июля 2014 года № 231-V, ст\. 48, часть 4, редакции от 2 января 2021 года и от 5 сентября 2024 года/,
    );
    for (const step of steps) expect(step).not.toMatch(/[a-z]{2,}/i);
  });
});

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

describe('the verb goes with the length', () => {
  const usual = async (lang: Lang, n: number, unit: 'hour' | 'day' | 'month' | 'year') =>
    (await loadWords(lang)).terms.phone.usual({ n, unit }, 'DAY').split(/ on DAY| DAY/)[0];

  it.each([
    ['en', 1, 'month', '1 month ends'],
    ['en', 40, 'day', '40 days end'],
    ['ru', 1, 'month', '1 месяц истекает'],
    ['ru', 1, 'year', '1 год истекает'],
    ['ru', 21, 'month', '21 месяц истекает'],
    ['ru', 2, 'month', '2 месяца истекают'],
    ['ru', 1, 'day', '1 сутки истекают'],
    ['ru', 21, 'day', '21 сутки истекают'],
    ['ru', 40, 'day', '40 суток истекают'],
    ['ru', 72, 'hour', '72 часа истекают'],
  ] as const)('%s, %i %s: %s', async (lang, n, unit, said) => {
    expect(await usual(lang, n, unit)).toBe(said);
  });

  it.each([
    ['en', '1 month from the arrest ends on DAY'],
    ['ru', '1 месяц (начало: арест) по обычному счёту истекает DAY'],
  ] as const)('in every sentence of the count, %s', async (lang, withheld) => {
    const {
      terms: { phone },
      explain,
    } = await loadWords(lang);
    const { reading } = explain;
    const month = { n: 1, unit: 'month' } as const;
    const noun = lang === 'en' ? 'arrest' : 'арест';
    expect(phone.withheld(month, noun, 'DAY')).toContain(withheld);
    for (const said of [
      phone.receive('DUTY', 'SEAT', 'SAFE', month, noun, 'DAY'),
      phone.act(month, 'SAFE', 'DAY'),
      phone.actBy('DUTY', 'SAFE', month, noun, 'DAY'),
      reading.usual(month, 'DAY'),
      reading.usualInstant(month, 'DAY', '10:15'),
    ])
      expect(said).toMatch(lang === 'en' ? / ends on DAY/ : / истекает/);
  });
});

describe('a State’s name in a sentence', () => {
  const named = (lang: Lang) =>
    Object.fromEntries(index(lang).states.map((entry) => [entry.state, entry.words]));

  it.each([
    ['en', 'AE', 'How the United Arab Emirates counts such a term is not known.'],
    ['en', 'JO', 'How Jordan counts such a term is not known.'],
    ['ru', 'AE', 'Объединённые Арабские Эмираты: как считается такой срок, не известно.'],
  ] as const)('%s, %s, as the subject', async (lang, state, said) => {
    const words = { ...(await loadWords(lang)), ...(await loadLaterWords(lang)) };
    const telling = { words, dates: datesIn(lang), lang, states: named(lang), nouns: {} };
    expect(groundText(telling, { law: 'not-known', state })).toBe(said);
  });

  it.each([
    ['en', 'there is no calendar of the United Arab Emirates for 2041 here'],
    ['ru', 'календаря Объединённых Арабских Эмиратов за 2041 год здесь нет'],
  ] as const)('%s, as a genitive', async (lang, said) => {
    const { terms } = await loadWords(lang);
    expect(terms.withheldSafe(named(lang).AE?.ofState ?? '', 2041)).toContain(said);
  });
});

describe('two readings that part', () => {
  it.each([
    [
      'en',
      'Counted forward from the day of receipt: it could be received until Monday 31 August 2026, so enough is left.',
      'Counted back from the last day served: it could be received until Friday 28 August 2026, so not enough is left.',
    ],
    [
      'ru',
      'При счёте вперёд от дня получения запрос мог быть получен не позднее 31 августа 2026 (пн) — неотбытого срока достаточно.',
      'При счёте назад от последнего дня отбытия запрос мог быть получен не позднее 28 августа 2026 (пт) — неотбытого срока недостаточно.',
    ],
  ] as const)('are each a sentence, %s', async (lang, enough, notEnough) => {
    const words = { ...(await loadWords(lang)), ...(await loadLaterWords(lang)) };
    const instrument = instrumentWords('kz-ae-transfer', lang).eligibility;
    if (!instrument) throw new Error('no words of eligibility');
    const telling = { words, dates: datesIn(lang), lang, states: {}, roles: {}, instrument };
    expect(
      partingSentences(
        telling,
        { reading: 'counted-forward', latest: day('2026-08-31') },
        { reading: 'counted-back', latest: day('2026-08-28') },
      ),
    ).toEqual([enough, notEnough]);
  });
});

describe('a safe day that has passed', () => {
  it.each([
    ['en', 1, 'safe day passed 1 day ago'],
    ['en', 3, 'safe day passed 3 days ago'],
    ['ru', 1, 'надёжный день прошёл 1 день назад'],
    ['ru', 22, 'надёжный день прошёл 22 дня назад'],
    ['ru', 11, 'надёжный день прошёл 11 дней назад'],
  ] as const)('%s, %i: %s', async (lang, n, said) => {
    expect((await loadLaterWords(lang)).cases.overdue(n)).toBe(said);
  });
});

it('a reading from one of several days stands after a colon in Russian', async () => {
  const { reading } = (await loadWords('ru')).explain;
  expect(reading.from('вт, 3 нояб.', 'Начальный день включён.')).toBe(
    'Начало — вт, 3 нояб.: начальный день включён.',
  );
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
      keys({ ...(await loadWords(lang)), ...(await loadLaterWords(lang)) } as Words, '').sort();
    const [english, russian] = [await all('en'), await all('ru')];
    expect(russian.filter((key) => !key.includes('forms'))).toEqual(expect.arrayContaining(english));
  });

  it('the pseudo-language turns every word and keeps what is asked', () => {
    const turned = pseudo({ a: 'Save it', b: (n: number) => `in ${n} days` });
    expect(turned.a).toBe('\u202ESave\u202C \u202Eit\u202C');
    expect(turned.b(3)).toBe('\u202Ein\u202C 3 \u202Edays\u202C');
  });
});

describe('a term in hours, told', () => {
  it('names the hour and whose it is, and the year whose holidays were not compared', async () => {
    const known = ['KZ', 'JO', 'MA', 'AE'];
    const { facts } = readAddress('#/count?from=2028-03-01T10:20&n=48&unit=hour&state=KZ&receipt=1');
    const answer = computeCount(facts, states(...known), known);
    if (answer.kind !== 'computed') throw new Error(answer.kind);
    const words = { ...(await loadWords('en')), ...(await loadLaterWords('en')) };
    const telling = {
      lang: 'en' as const,
      words,
      dates: datesIn('en'),
      states: Object.fromEntries(index('en').states.map((entry) => [entry.state, entry.words])),
      nouns: { from: words.terms.count.noun },
    };
    expect(phoneSentence(telling, answer.question, answer.count, null)).toContain('10:20 Astana time');
    const about = { treaty: null, quote: null, force: null, today: 'today', version: '1' };
    const paragraph = paragraphOf(telling, answer.question, answer.count, about);
    expect(paragraph).toContain('Friday 3 March 2028, 10:20 Astana time');
    expect(paragraph).toContain('The holidays of Kazakhstan in 2028 follow here from its laws');
  });
});
