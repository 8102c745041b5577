import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { termWordsSchema } from '../../../src/law/schema/instrument.ts';
import { type TermRule, termRulesSchema } from '../../../src/law/schema/term-rule.ts';
import { instrumentIds, instrumentsFolder, readSource } from '../texts-at-hand.ts';

const json = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(instrumentsFolder, ...path), 'utf8'));
const rulesOf = (id: string) => v.parse(termRulesSchema, json(id, 'terms.json'));
const wordsOf = (id: string, lang: string) => v.parse(termWordsSchema, json(id, 'words', lang, 'terms.json'));
const withTerms = instrumentIds.filter((id) => existsSync(join(instrumentsFolder, id, 'terms.json')));
const quotes = (rule: TermRule, word: RegExp) => rule.quotes.some(({ text }) => word.test(text));

/** What a rule is said to ask for, in English and Russian. */
const duties = (id: string, of: (rule: TermRule) => boolean) =>
  rulesOf(id)
    .filter(of)
    .map(({ rule }) => [rule, wordsOf(id, 'en')[rule]?.duty, wordsOf(id, 'ru')[rule]?.duty]);

describe('the words of a term claim no more than its text', () => {
  it.each(withTerms)('%s: to leave in time keeps a protection and is no duty of the person', (id) => {
    for (const [rule, en, ru] of duties(id, ({ nature, by }) => nature === 'protection' && by === 'person')) {
      expect(en, rule).toMatch(/^To keep /);
      expect(ru, rule).toMatch(/^Чтобы сохранить /);
    }
  });

  it('the Emirates: “should” is not made a “must”', () => {
    expect(duties('kz-ae-transfer', (rule) => quotes(rule, /\bshould\b/))).toEqual([
      ['consultation-on-costs', 'The States should consult', 'Государствам следует провести консультации'],
    ]);
  });

  it('Morocco: what a State may demand is owed on demand, and a day asked for is not owed', () => {
    expect(duties('kz-ma-mla', (rule) => quotes(rule, /талап етуге құқылы/))).toEqual([
      [
        'return-of-originals',
        expect.stringMatching(/^If the requested State demands it, /),
        expect.stringMatching(/^По требованию запрашиваемого государства /),
      ],
    ]);
    expect(duties('kz-ma-mla', ({ setBy }) => setBy === 'requesting')).toEqual([
      ['execution-date', expect.stringContaining('should'), expect.stringContaining('просят')],
    ]);
  });

  it('Morocco: who tells is named nowhere in a sentence without a subject', () => {
    const nobody = rulesOf('kz-ma-mla').filter((rule) => quotes(rule, /хабардар етіледі/));
    expect(nobody.map(({ rule, by }) => [rule, by])).toEqual([
      ['notice-of-results', null],
      ['notice-of-service', null],
    ]);
  });

  it.each(['kz-ma-mla', 'kz-ae-transfer', 'kz-ma-extradition'])('%s: days are not called «сутки»', (id) => {
    expect(JSON.stringify(wordsOf(id, 'ru'))).not.toMatch(/сут(ок|ки)/);
  });

  it('Jordan’s Russian text does call them so', () => {
    expect(readSource('kz-jo-extradition', 'ru')).toMatch(/\(40\) суток/);
  });
});
