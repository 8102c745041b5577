import { describe, expect, it } from 'vitest';
import { compared } from '../../src/reading/letters.ts';
import { Tape } from '../../src/reading/tape.ts';
import { inOrder, isDash } from '../../src/reading/tokens.ts';

/** The tokens around a word of a text. */
const near = (text: string, word: string) => {
  const start = text.indexOf(word);
  const around = new Tape(text).around(start, start + word.length, compared(word));
  const { tokens, at } = inOrder(around);
  return {
    ...around,
    all: around.all,
    previous: around.previous,
    next: around.next,
    before: tokens.slice(0, at).reverse(),
    after: tokens.slice(at + 1),
  };
};
const texts = (tokens: readonly { text: string }[]) => tokens.map(({ text }) => text);

describe('tokens around an anchor', () => {
  it('are words, figures and marks, nearest first before it', () => {
    const { anchor, before, after } = near('Within Forty (40) days, at most.', 'days');
    expect(anchor).toMatchObject({ kind: 'word', text: 'days', start: 18, end: 22, joined: false });
    expect(texts(before)).toEqual([')', '40', '(', 'forty', 'within']);
    expect(texts(after)).toEqual([',', 'at', 'most', '.']);
    expect(before.map(({ kind }) => kind)).toEqual(['mark', 'figures', 'mark', 'word', 'word']);
  });

  it('have the places of their words in the text', () => {
    const text = 'a thir\u00adty-day\u00a0term of\n٣٠ days\u00ad after';
    const { tokens } = inOrder(near(text, 'term'));
    for (const { start, end, kind } of tokens) {
      expect(text.slice(start, end)).toMatch(kind === 'mark' ? /^-$/ : /^[\p{L}\p{N}\u00ad]+$/u);
    }
    expect(texts(tokens)).toEqual(['a', 'thirty', '-', 'day', 'term', 'of', '30', 'days', 'after']);
  });

  it('tell which stand together', () => {
    const { tokens } = inOrder(near('thirty-day term – 30day', 'term'));
    expect(tokens.map(({ joined }) => joined)).toEqual([false, true, true, false, false, false, true]);
    expect(tokens.filter(isDash)).toHaveLength(2);
  });

  it('end at a blank line, to either side', () => {
    const text = 'forty\n\nthirty\r\ndays\nafter it\r\n\r\nor later';
    const { before, after } = near(text, 'days');
    expect(texts(before)).toEqual(['thirty']);
    expect(texts(after)).toEqual(['after', 'it']);
    expect(near('forty\n \ndays', 'days').previous).toBeUndefined();
    expect(near('days\n\nafter', 'days').next).toBeUndefined();
  });

  it('begin with the neighbours, which can be asked for alone', () => {
    const { previous, next, before, after } = near('within 40\u00a0days of it', 'days');
    expect(previous).toEqual(before[0]);
    expect(next).toEqual(after[0]);
    expect(near('days', 'days').previous).toBeUndefined();
  });

  it('are the same to either side of a word, whichever way they are looked for', () => {
    const text = 'x1\u00adab \u00ad(c\u00ad) 12\u00ad3-4\u200b é, ١٢ab end';
    const forth = inOrder(new Tape(`start ${text}`).around(0, 5, 'start')).tokens.slice(1);
    const whole = `start ${text}`;
    const back = inOrder(new Tape(whole).around(whole.length - 3, whole.length, 'end')).tokens.slice(1);
    expect(back).toEqual(forth);
  });

  it('are few, and not far, whatever the text', () => {
    const long = `${'w '.repeat(500)}days${' w'.repeat(500)}`;
    expect(near(long, 'days').before).toHaveLength(32);
    expect(near(long, 'days').after).toHaveLength(24);
    const dense = `${'x'.repeat(5000)} days ${'y'.repeat(5000)}`;
    const { before, after } = near(dense, 'days');
    expect((before[0]?.end ?? 0) - (before[0]?.start ?? 0)).toBeLessThan(401);
    expect((after[0]?.end ?? 0) - (after[0]?.start ?? 0)).toBeLessThan(401);
  });
});
