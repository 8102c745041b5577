import { describe, expect, it } from 'vitest';
import { noFigureText } from '../../src/wording/figure-text.ts';
import { noFigureParagraph } from '../../src/wording/paragraph.ts';
import { readingKind } from '../../src/wording/reading-kind.ts';
import { instrument } from '../app/data.ts';
import { tellingIn } from './told.ts';

function ruleOf(id: string, name: string) {
  const rule = instrument(id).terms.find((one) => one.rule === name);
  if (!rule) throw new Error(`${id} has no ${name}`);
  return rule;
}

describe('a duty without a figure', () => {
  it.each([
    [
      'en',
      'The text asks for it without delay and gives no figure, so no day is given here. Its words (Kazakh): «дереу хабардар етеді».',
    ],
    [
      'ru',
      'Текст требует сделать это безотлагательно и цифры не называет, поэтому дня здесь нет. Дословно (казахский): «дереу хабардар етеді».',
    ],
  ] as const)('names the urgency, and quotes only what the text says, %s', async (lang, said) => {
    expect(noFigureText(await tellingIn(lang), ruleOf('kz-ma-mla', 'notice-of-new-authority'))).toBe(said);
  });

  it.each([
    ['en', 'The report asks for it promptly'],
    ['ru', 'Сообщение требует сделать это оперативно'],
  ] as const)('known from a report alone is not laid to a text, %s', async (lang, said) => {
    expect(noFigureText(await tellingIn(lang), ruleOf('kz-ma-extradition', 'notice-of-decision'))).toContain(
      said,
    );
  });

  it('is called one thing in the table and in the sentence', async () => {
    const { words } = await tellingIn('ru');
    expect(words.termInputs.noFigure.promptly.toLowerCase()).toBe('оперативно');
  });

  it('says its words once in a copy', async () => {
    const rule = ruleOf('kz-ma-mla', 'notice-of-new-authority');
    const about = { treaty: null, force: null, today: 'T', version: '1' };
    const text = noFigureParagraph(await tellingIn('en'), rule, {
      ...about,
      quote: rule.quotes[0]?.text ?? null,
    });
    expect(text.split('дереу хабардар етеді')).toHaveLength(2);
    expect(noFigureParagraph(await tellingIn('en'), rule, { ...about, quote: 'OTHER' })).toContain('«OTHER»');
  });
});

it('a kind of reading has one name, whatever is counted', async () => {
  const { words } = await tellingIn('en');
  expect(readingKind(words, 'usual')).toBe('usual count');
  expect(readingKind(words, 'first-day-counted')).toBe('starting day counted in');
});
