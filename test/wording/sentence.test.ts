import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { leftAtReceipt } from '../../src/eligibility/left-at-receipt.ts';
import { momentsOf } from '../../src/eligibility/moments.ts';
import { readSentenceDates } from '../../src/eligibility/read-sentence-dates.ts';
import { sentenceOf } from '../../src/eligibility/sentence.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import type { EligibilityWords } from '../../src/law/schema/instrument.ts';
import { leftSentences, lengthText } from '../../src/wording/narrate-eligibility.ts';
import { contradictionText, leftText, sentenceAsides } from '../../src/wording/narrate-sentence.ts';
import { tellingIn } from './told.ts';

const read = (query: string) =>
  sentenceOf(readSentenceDates(Object.fromEntries(new URLSearchParams(query)), []));

async function said(lang: 'en' | 'ru', query: string): Promise<string> {
  const telling = await tellingIn(lang);
  const sentence = read(query);
  return sentence.state === 'contradiction'
    ? contradictionText(telling, sentence.contradiction)
    : sentenceAsides(telling, sentence).join(' ');
}

const SEVERAL = 'sentence-start=2025-01-31&length=1m&credit-days=2&remission=1m&further-sentences=3m,4m';

describe('how the end of several sentences was found', () => {
  it('in English', async () => {
    expect(await said('en', SEVERAL)).toBe(
      [
        'Friday 31 January 2025 and 1 month lead to Friday 28 February 2025.',
        'Sentence 2, 3 months, is served after it: 4 months from Friday 31 January 2025 lead to Saturday 31 May 2025.',
        'Sentence 3, 4 months, is served after it: 8 months from Friday 31 January 2025 lead to Tuesday 30 September 2025.',
        'The first day counts in: Monday 29 September 2025.',
        'Less 2 days of credit: Saturday 27 September 2025.',
        'Less 1 month of remission, back from the day of release Sunday 28 September 2025; last day served: Wednesday 27 August 2025.',
        'The last of 3 sentences ends on Wednesday 27 August 2025. The lengths were added up. Were each counted from its own first day, the last would end on Monday 25 August 2025.',
        'The 3 sentences were taken as served one after the other, and what is left of them was added up. That is how the dates were entered; the provision itself does not settle how several sentences are served.',
      ].join(' '),
    );
  });

  it('in Russian', async () => {
    expect(await said('ru', SEVERAL)).toContain(
      'Наказание 3 (4 месяца) отбывается следом. Начало: пятница, 31 января 2025; через 8 месяцев: вторник, 30 сентября 2025.',
    );
  });

  it('an end that was entered needs no telling', async () => {
    expect(await said('en', 'sentence-end=2027-02-28')).toBe('');
  });
});

describe('dates that cannot stand together', () => {
  const END = 'sentence-end=2027-02-28&further-sentences=';
  it.each([
    [
      'en',
      `${END}2027-02-01..1y`,
      'Sentence 2 starts on Monday 1 February 2027, while sentence 1 runs until Sunday 28 February 2027',
    ],
    [
      'en',
      `${END}2027-03-02..1y`,
      'Sentence 2 starts on Tuesday 2 March 2027, but sentence 1 ends on Sunday 28 February 2027',
    ],
    ['en', `${END}1y,2027-05-01`, 'Sentence 3 ends on Saturday 1 May 2027, not after sentence 2'],
    [
      'en',
      `${END}2027-03-01..2027-02-28`,
      'Sentence 2 would end on Sunday 28 February 2027, before it starts',
    ],
    [
      'en',
      'sentence-start=2025-01-10&length=1y&remission=1y1d',
      'The remission (1 year 1 day) is longer than what is left of the sentence (365 days)',
    ],
    [
      'ru',
      `${END}2027-02-01..1y`,
      'Наказание 2 начинается 1 февраля 2027 (пн), а наказание 1 длится до 28 февраля 2027 (вс) включительно',
    ],
    [
      'ru',
      `${END}1y,2027-05-01`,
      'Наказание 3 кончается 1 мая 2027 (сб), не позже наказания 2, которое кончается 29 февраля 2028 (вт)',
    ],
    [
      'ru',
      'sentence-start=2025-01-10&length=1y&remission=1y1d',
      'Сокращение (1 год 1 день) больше остатка срока (365 дней)',
    ],
  ] as const)('%s: %s', async (lang, query, expected) => {
    expect(await said(lang, query)).toContain(expected);
  });
});

it.each([
  ['en', 'year', '1 year 3 months 8 days (465 days)'],
  ['en', 'month', '15 months 8 days (465 days)'],
  ['en', 'day', '465 days'],
  ['ru', 'year', '1 год 3 месяца 8 дней (465 дней)'],
] as const)('what is left, in %s by the %s: %s', async (lang, unit, expected) => {
  const { words } = await tellingIn(lang);
  const left = leftAtReceipt(day('2026-11-22'), day('2028-03-01'), unit);
  expect(left && leftText(words, left)).toBe(expected);
});

describe('a strict bound is worded as one', () => {
  const REMAINDER = { n: 6, unit: 'month', bound: 'more-than' } as const;
  const rules: EligibilityRules = {
    facts: [],
    conditions: [
      {
        id: 'remainder',
        provision: 'art_3',
        quotes: [],
        kind: 'condition',
        when: { 'enough-left': { ...REMAINDER, moment: 'not-stated' } },
      },
    ],
  };
  const own: EligibilityWords = { name: '', facts: {}, conditions: {}, notes: [] };

  it.each([
    ['en', 'more than 6 months', 'More than 6 months left by every', 'Not more than 6 months left by every'],
    ['ru', 'более чем 6 месяцев', 'остаётся более чем 6 месяцев', 'остаётся не более чем 6 месяцев'],
  ] as const)('in %s', async (lang, length, enough, notEnough) => {
    const telling = { ...(await tellingIn(lang)), instrument: own, reports: [], roles: {} };
    const left = (receipt: string) =>
      assess(rules, { answers: {}, sentence: read(`sentence-end=2027-06-15&receipt=${receipt}`) })
        .reasons.flatMap((reason) => leftSentences(telling, reason))
        .join(' ');
    expect(lengthText(telling, REMAINDER)).toBe(length);
    expect(left('2026-12-14')).toContain(enough);
    expect(left('2026-12-16')).toContain(notEnough);
  });

  it('the moment is taken from the rules', () => {
    expect(momentsOf(rules)).toEqual(['not-stated']);
  });
});
