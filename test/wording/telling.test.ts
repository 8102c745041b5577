import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeCount } from '../../src/app/compute-count.ts';
import { day } from '../../src/calendar/day.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { groundText } from '../../src/wording/ground-text.ts';
import { partingSentences } from '../../src/wording/narrate-eligibility.ts';
import { paragraphOf } from '../../src/wording/paragraph.ts';
import { phoneSentence } from '../../src/wording/phone.ts';
import { type Lang, loadExplainWords, loadLaterWords, loadWords } from '../../src/wording/words.ts';
import { index, instrumentWords, states } from '../app/data.ts';
import { read, tellingIn, told } from './told.ts';

async function tell(lang: 'en' | 'ru', query: string) {
  const { steps, phone } = await told(lang, 'kz-jo-extradition', 'provisional-arrest', query);
  return { steps: steps.map(read), phone: phone() };
}

describe('a provisional arrest in Jordan, told', () => {
  it('in English', async () => {
    const { steps, phone } = await tell('en', 'arrest=2026-11-03&requested=JO');
    expect(phone).toBe(
      'The extradition request must have been received in Amman by Thursday 10 December 2026. That is the safe day: 40 days from the arrest end on Sunday 13 December 2026 by the usual count.',
    );
    expect(steps).toEqual([
      'Arrest: Tuesday 3 November 2026.',
      'Starting day not counted, 40 days end on Sun 13 Dec 2026. This is the usual count. Article 12, paragraph 5.',
      'Starting day counted in, the last of 40 days is Sat 12 Dec 2026. How Jordan counts such a term is not known.',
      'Put off to the next working day: Sat 12 Dec 2026 becomes Sun 13 Dec 2026. Closed there: Sat 12 Dec (weekly rest). How Jordan counts such a term is not known.',
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
      /Уголовно-процессуальный кодекс Республики Казахстан от 4 июля 2014 года № 231-V, ст\. 48, часть 4 \(редакции от 2 января 2021 года и от 5 сентября 2024 года/,
    );
    for (const step of steps) expect(step).not.toMatch(/[a-z]{2,}/i);
  });
});

describe('the verb goes with the length', () => {
  const usual = async (lang: Lang, n: number, unit: 'hour' | 'day' | 'month' | 'year') =>
    (await loadExplainWords(lang)).explain.phone.usual({ n, unit }, 'DAY').split(/ on DAY| DAY/)[0];

  it.each([
    ['en', 1, 'month', '1 month ends'],
    ['en', 40, 'day', '40 days end'],
    ['ru', 1, 'month', '1 месяц истекает'],
    ['ru', 1, 'year', '1 год истекает'],
    ['ru', 21, 'month', '21 месяц истекает'],
    ['ru', 2, 'month', '2 месяца истекают'],
    ['ru', 1, 'day', '1 день истекает'],
    ['ru', 21, 'day', '21 день истекает'],
    ['ru', 40, 'day', '40 дней истекают'],
    ['ru', 72, 'hour', '72 часа истекают'],
  ] as const)('%s, %i %s: %s', async (lang, n, unit, said) => {
    expect(await usual(lang, n, unit)).toBe(said);
  });

  it.each([
    ['en', '1 month from the arrest ends on DAY'],
    ['ru', '1 месяц (начало: арест) по обычному счёту истекает DAY'],
  ] as const)('in every sentence of the count, %s', async (lang, withheld) => {
    const { phone, reading } = (await loadExplainWords(lang)).explain;
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

describe('the word for days', () => {
  it.each([
    [1, '1 сутки истекают'],
    [21, '21 сутки истекают'],
    [40, '40 суток истекают'],
  ])('in «сутки» where the instrument counts in them: %i', async (n, said) => {
    const { phone } = (await loadExplainWords('ru')).explain;
    expect(phone.usual({ n, unit: 'day', dayWord: 'сутки' }, 'DAY')).toContain(said);
    const { terms } = await loadWords('ru');
    expect(said).toContain(terms.length(n, 'day', undefined, 'сутки'));
  });

  it.each([
    ['kz-jo-extradition', 'provisional-arrest', 'arrest=2026-11-03&requested=JO', '40 суток'],
    ['kz-criminal-procedure', 'provisional-arrest', 'detention=2026-11-03', '40 суток'],
    ['kz-ma-mla', 'safe-conduct', 'notice-not-required=2026-06-01&requesting=MA', '15 дней'],
    ['kz-ae-transfer', 'entry-into-force', 'last-notification=2027-02-01', '30 дней'],
  ])('is the instrument’s own in every sentence: %s %s', async (id, rule, query, said) => {
    const { steps, phone, paragraph } = await told('ru', id, rule, query);
    const all = [...steps.map(read), phone(), paragraph()].join(' ');
    expect(all).toContain(said);
    expect(all).not.toMatch(said.endsWith('суток') ? /\d дн/ : / сут(ки|ок)/);
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
    const { words } = await tellingIn(lang);
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
    const { words } = await tellingIn(lang);
    const instrument = instrumentWords('kz-ae-transfer', lang).eligibility;
    if (!instrument) throw new Error('no words of eligibility');
    const telling = { words, dates: datesIn(lang), lang, states: {}, roles: {}, instrument, reports: [] };
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
  const { reading } = (await loadExplainWords('ru')).explain;
  expect(reading.from('вт, 3 нояб.', 'Начальный день включён.')).toBe(
    'Начало — вт, 3 нояб.: начальный день включён.',
  );
});

describe('a term in hours, told', () => {
  it('names the hour and whose it is, and the year whose holidays were not compared', async () => {
    const known = ['KZ', 'JO', 'MA', 'AE'];
    const { facts } = readAddress('#/count?from=2028-03-01T10:20&n=48&unit=hour&state=KZ&receipt=1');
    const answer = computeCount(facts, states(...known), known);
    if (answer.kind !== 'computed') throw new Error(answer.kind);
    const { words } = await tellingIn('en');
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
    expect(paragraph).toContain(
      'The holidays of Kazakhstan in 2028 were not compared here with that year’s orders',
    );
  });
});
