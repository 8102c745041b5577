import { describe, expect, it } from 'vitest';
import { tellAssessment } from '../../../../src/ui/screens/receipt/tell-assessment.ts';
import { tellFacts, tellUnknownFacts } from '../../../../src/ui/screens/receipt/tell-facts.ts';
import { tellPart } from '../../../../src/ui/screens/receipt/tell-parts.ts';
import { bareWords } from '../../../../src/ui/screens/receipt/telling.ts';
import { instrumentWords } from '../../../app/data.ts';
import { assessedAt } from '../../../app/receipt/receipt-of.ts';
import { tellingIn } from '../../../wording/told.ts';

const receiptOf = (facts: string) => assessedAt(`#/eligibility/kz-ae-transfer?sentencing=AE&${facts}`);
const tellIn = async (lang: 'en' | 'ru') => ({
  ...(await tellingIn(lang)),
  assessed: bareWords(instrumentWords('kz-ae-transfer', lang).eligibility),
  reports: [],
});

const SENTENCE =
  'sentence-start=2024-01-10&length=4y&remission=2m&credit-days=21&further-sentences=1y6m,2030-01-10..2031-02-03&receipt=2026-11-20';

describe('lengths on a receipt of an assessment are said in words', () => {
  it.each([
    [
      'en',
      ['4 years', '2 months', '21 days', '1 year 6 months; from Thu 10 Jan 2030, last day Mon 3 Feb 2031'],
    ],
    [
      'ru',
      [
        '4 года',
        '2 месяца',
        '21 день',
        '1 год 6 месяцев; начало — чт, 10 янв. 2030, последний день — пн, 3 февр. 2031',
      ],
    ],
  ] as const)('as entered, in %s', async (lang, said) => {
    const given = tellFacts(await tellIn(lang), receiptOf(SENTENCE)).map(([, value]) => value);
    for (const one of said) expect(given).toContain(one);
  });

  it.each([
    ['en', 'from the start, by the length (', '4 years', 'less remission (2 months', 'sentence 2', '21 days'],
    [
      'ru',
      'от начала, на срок наказания (',
      '4 года',
      'сокращения срока (2 месяца',
      'наказание 2',
      '21 день',
    ],
  ] as const)('in the steps, in %s', async (lang, ...said) => {
    const facts = SENTENCE.replace(',2030-01-10..2031-02-03', '');
    const lines = tellAssessment(await tellIn(lang), 'sentence', receiptOf(facts)).map(({ text }) => text);
    for (const one of said) expect(lines.join('\n')).toContain(one);
    expect(lines.join('\n')).not.toMatch(/\d[ymd]\b/);
  });

  it.each([
    ['en', '(3 months)', '(40 days, 31 days)'],
    ['ru', '(3 месяца)', '(40 дней, 31 день)'],
  ] as const)('in what was not used or contradicts, in %s', async (lang, length, days) => {
    const telling = await tellIn(lang);
    const [note] = tellAssessment(
      telling,
      'notes',
      receiptOf('sentence-end=2030-01-10&remission=3m&receipt=2026-11-20'),
    );
    expect(note?.text).toContain(length);
    const [contradiction] = tellAssessment(
      telling,
      'sentence',
      receiptOf('sentence-start=2026-01-01&length=1m&credit-days=40'),
    );
    expect(contradiction?.note).toContain(days);
  });

  it('and what cannot be read stands as it came', async () => {
    const given = tellFacts(await tellIn('ru'), receiptOf('length=3x&further-sentences=1y,soon'));
    expect(given.map(([, value]) => value)).toEqual(expect.arrayContaining(['3x', '1 год; soon']));
  });
});

describe('a fact that the question did not know', () => {
  it.each([
    ['en', '“colour: green” is not a fact of this question. It did not count.'],
    ['ru', '«colour: green» — факт, которого этот вопрос не знает. Он не учтён.'],
  ] as const)('is said by a sentence, in %s', async (lang, said) => {
    const telling = await tellIn(lang);
    const receipt = receiptOf('colour=green&constructor=yes&military-crime=no');
    expect(tellUnknownFacts(telling, receipt)).toContain(said);
    const names = tellFacts(telling, receipt).map(([name]) => name);
    expect(names).not.toContain('colour');
    expect(names).toHaveLength(2);
    const problems = tellPart(telling, 'problems', receipt).map(({ text }) => text);
    expect(problems).toContain(said.replace(': green', ''));
  });

  it('and a wrong value of a known one by the name of that fact', async () => {
    const receipt = receiptOf('remission=3x');
    const [problem] = tellPart(await tellIn('ru'), 'problems', receipt);
    expect(problem?.text).toBe('сокращение срока: «3x» — не срок. Напишите так: 3г 6м 10д.');
  });
});
