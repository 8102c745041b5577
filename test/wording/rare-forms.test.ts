import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { countTerm } from '../../src/counting/count-term.ts';
import type { TermQuestion } from '../../src/counting/question.ts';
import type { TermRule } from '../../src/law/schema/term-rule.ts';
import { headlineOf } from '../../src/wording/headline.ts';
import { paragraphOf } from '../../src/wording/paragraph.ts';
import { phoneSentence } from '../../src/wording/phone.ts';
import { stepsOf } from '../../src/wording/steps/steps-of.ts';
import { type Ask, aQuestion } from '../counting/a-question.ts';
import { tellingIn } from './told.ts';

const ABOUT = { treaty: null, quote: null, force: null, today: 'T', version: '1' };
const CLAUSE = { nature: 'treaty-clause', deciding: null } as const;
const rule = (besides: Partial<TermRule>) =>
  ({ starts: [], provision: null, ...besides }) as unknown as TermRule;

async function tell(lang: 'en' | 'ru', ask: Ask, besides: Partial<TermQuestion>, of: Partial<TermRule> = {}) {
  const question = aQuestion(ask, besides);
  const count = countTerm(question);
  if (count.kind !== 'computed') throw new Error(count.kind);
  const telling = await tellingIn(
    lang,
    lang === 'en'
      ? { event: 'notice', other: 'ratification' }
      : { event: 'уведомление', other: 'ратификация' },
  );
  const about = { rule: rule(of) };
  const line = headlineOf(telling, question, count, { chair: 'act', duty: null, rule: about.rule });
  return [
    ...stepsOf(telling, question, count, about).map(({ text }) => text),
    phoneSentence(telling, question, count, null, about),
    [line.lead, line.strong, line.note].filter(Boolean).join(' '),
    paragraphOf(telling, question, count, { ...ABOUT, ...about }),
  ];
}

const plain: Ask = { state: 'KZ', from: '2026-11-03', n: 3, nature: 'procedural' };
const [start] = aQuestion(plain).starts;
const other = { ...start, event: 'other', from: day('2026-11-10'), to: day('2026-11-10') };

type Row = readonly [string, Ask, Partial<TermQuestion>, string, Partial<TermRule>?];
const WRITTEN: readonly Row[] = [
  [
    'working days',
    plain,
    { days: 'working' },
    'Starting day not counted, 3 working days end on Fri 6 Nov 2026. This is the usual count.',
  ],
  [
    'the first of the month after',
    { ...plain, from: '2026-12-01' },
    { arithmetic: 'month-after', n: 3, unit: 'month', ...CLAUSE },
    'The month that follows 3 months from the notice begins on Thursday 1 April 2027. This is the usual count.',
  ],
  [
    'and the earlier month',
    { ...plain, from: '2026-12-01' },
    { arithmetic: 'month-after', n: 3, unit: 'month', ...CLAUSE },
    'that month may itself be meant: Monday 1 March 2027.',
  ],
  [
    'the first of the nth month',
    plain,
    { arithmetic: 'nth-month', n: 2, unit: 'month', ...CLAUSE },
    'The first day of month 2 after the month of the notice is Friday 1 January 2027. This is the usual count.',
  ],
  [
    'the nth day',
    plain,
    { arithmetic: 'nth-day', n: 30, ...CLAUSE },
    'Day 30 from the notice, that day itself not counted, is Thursday 3 December 2026. This is the usual count.',
  ],
  [
    'not before another event',
    plain,
    { arithmetic: 'after', n: 3, ...CLAUSE, notBefore: { from: day('2027-01-01'), to: day('2027-01-01') } },
    'Not before the ratification: Friday 6 November 2026 becomes Friday 1 January 2027.',
    { notBefore: { event: 'other' } as TermRule['notBefore'] & object },
  ],
  [
    'a cap',
    { ...plain, n: 30 },
    {
      extensions: [{ kind: 'length', length: { n: 40, unit: 'day' }, most: null }],
      cap: { n: 60, unit: 'day' },
    },
    'However often it is extended, it ends 60 days after its event at the latest: Tuesday 12 January 2027 becomes Saturday 2 January 2027.',
  ],
  [
    'a new total',
    { ...plain, n: 30 },
    { extensions: [{ kind: 'total', length: { n: 2, unit: 'month' } }] },
    'Extended to 2 months in all: Thursday 3 December 2026 becomes Sunday 3 January 2027.',
  ],
  [
    'hours granted',
    { ...plain, n: 24, unit: 'hour', clock: '10:00' },
    { extensions: [{ kind: 'length', length: { n: 12, unit: 'hour' }, most: null }] },
    '36 hours end on Wed 4 Nov 2026 at 22:00, to the minute.',
  ],
  [
    'the later of two events',
    plain,
    { choice: 'latest', starts: [start, other] },
    'It runs from the later of these events.',
  ],
  [
    'the earlier of two events',
    plain,
    { choice: 'earliest', starts: [start, other] },
    'It runs from the earlier of these events.',
  ],
  [
    'not later than a day',
    { ...plain, n: 1 },
    { arithmetic: 'counted-back', n: 0 },
    'Not later than the notice: Tuesday 3 November 2026.',
  ],
  [
    'months counted back',
    { ...plain, from: '2027-02-28' },
    { arithmetic: 'counted-back', n: 6, unit: 'month' },
    '6 months counted back from Sunday 28 February 2027 lead to Friday 28 August 2026.',
  ],
  [
    'a day set past the end',
    plain,
    { setDay: day('2027-01-01') },
    'The day set, Friday 1 January 2027, lies past the end of some readings: there the end of the term stands.',
  ],
  [
    'the reading put off, taken by the user',
    { state: 'JO', from: '2026-11-03', n: 39 },
    { chosen: 'rolled-forward' },
    'The reading you take: usual day put off to the next working day, Sunday 13 December 2026.',
  ],
];

const ROWS = WRITTEN.map(([name, ask, besides, said, of = {}]) => [name, ask, besides, said, of] as const);

describe('forms that no rule of the five instruments has, or one alone', () => {
  it.each(ROWS)('%s', async (_, ask, besides, said, of) => {
    expect((await tell('en', ask, besides, of)).join('\n')).toContain(said);
  });

  it.each(ROWS)('%s, whole in both languages', async (_, ask, besides, _said, of) => {
    for (const lang of ['en', 'ru'] as const)
      for (const text of await tell(lang, ask, besides, of)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
  });
});

describe('without a State', () => {
  it.each([
    ['en', 'Usual count, starting day not counted Friday 6 November 2026'],
    ['ru', 'Обычный счёт, начальный день не включается пятница, 6 ноября 2026'],
  ] as const)('only the usual day is told, %s', async (lang, line) => {
    const said = await tell(lang, plain, { deciding: null });
    expect(said).toContain(line);
    expect(said.join('\n')).not.toMatch(/Safe|Надёжный/);
  });
});
