import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnchoredQuote, anchorQuotes } from '../../../src/app/page-text/anchor-quotes.ts';
import type { KnownQuote } from '../../../src/app/page-text/known-quotes.ts';
import { foldForSearch } from '../../../src/app/search-text.ts';
import { readSource, textsAtHand } from '../../law/texts-at-hand.ts';
import {
  anchorAll,
  asPage,
  ENGLISH_FOOTER,
  ENGLISH_MENU,
  quotesOf,
  RUSSIAN_FOOTER,
  RUSSIAN_MENU,
  ruling,
} from './pages.ts';

const jordan = readSource('kz-jo-extradition', 'ru');
const emirates = readSource('kz-ae-transfer', 'en');
const jordanQuotes = await quotesOf('kz-jo-extradition', 'ru');
const emiratesQuotes = await quotesOf('kz-ae-transfer', 'en');

const plain = (text: string) =>
  foldForSearch(text)
    .replace(/[\s"\-_]+/g, ' ')
    .trim();
const hows = (found: readonly AnchoredQuote[]) => {
  const counted: Record<string, number> = {};
  for (const { how } of found) counted[how] = (counted[how] ?? 0) + 1;
  return counted;
};
/** One quote of a provision that has these words, found among all of its instrument. */
function of(found: readonly AnchoredQuote[], eId: string, words: string): AnchoredQuote {
  const one = found.find(({ quote }) => quote.eId === eId && quote.text.includes(words));
  if (!one) throw new Error(`${eId} has no quote with ${words}`);
  return one;
}
function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in the text`);
  return changed;
}
/** What the page has where a quote was found. */
const onPage = (text: string, { at }: AnchoredQuote) => at && text.slice(at.start, at.end);

describe.each(textsAtHand)('$id on a page', ({ id, lang }) => {
  const source = readSource(id, lang);
  const [menu, footer] = lang === 'en' ? [ENGLISH_MENU, ENGLISH_FOOTER] : [RUSSIAN_MENU, RUSSIAN_FOOTER];
  const page = asPage(source, menu, footer);

  it('has every quote, exactly, at the place of its words', async () => {
    const quotes = await quotesOf(id, lang);
    expect(quotes.length).toBeGreaterThan(80);
    for (const found of anchorAll(page, quotes)) {
      expect(found, found.quote.text).toMatchObject({ how: 'exact', differences: [] });
      expect(plain(onPage(page, found) ?? '')).toBe(plain(found.quote.text.replace(/_+$/, '')));
    }
  });

  it('has them all the same however it is set', async () => {
    const quotes = await quotesOf(id, lang);
    const set = page
      .replace(/ /g, (_, at: number) => (at % 3 === 0 ? '\u00a0' : at % 7 === 0 ? ' \u202f ' : ' '))
      .replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')
      .replace(/"([^"\n]*)"/g, '«$1»')
      .replace(/ - | – /g, ' — ')
      .replace(/^(?:Статья|Article) .*$/gm, (heading) => heading.toUpperCase())
      .replace(/ара/g, 'apa');
    for (const found of anchorAll(set, quotes)) expect(found.how, found.quote.text).toBe('exact');
  });

  it('has them where every block is set as a row of a table, or cut at its semicolons', async () => {
    const quotes = await quotesOf(id, lang);
    const rows = page.replace(/^(.+)$/gm, '| $1 |');
    const cut = page.replace(/; /g, ';\n\n');
    expect(hows(anchorAll(cut, quotes))).toEqual({ exact: quotes.length });
    expect(hows(anchorAll(rows, ruling(quotes))).missing).toBeUndefined();
  });

  it('without the block of a quote has not got that quote', async () => {
    const quotes = ruling(await quotesOf(id, lang));
    const blocks = new Map<number, KnownQuote[]>();
    for (const { quote, at } of anchorAll(source, quotes)) {
      const start = source.lastIndexOf('\n', at?.start) + 1;
      blocks.set(start, [...(blocks.get(start) ?? []), quote]);
    }
    for (const [start, gone] of blocks) {
      const without = source.slice(0, start) + source.slice(source.indexOf('\n', start));
      const remaining = plain(without);
      // The first nine tell which articles are meant, should a block hold all of the others.
      for (const { how, quote } of anchorAll(without, [...gone, ...quotes.slice(0, 9)]).slice(
        0,
        gone.length,
      )) {
        // Two or three words that other articles have too say nothing of this one.
        if (how !== 'elsewhere' || !remaining.includes(plain(quote.text)))
          expect(how, `${quote.eId} ${quote.text}`).toBe('missing');
      }
    }
  });

  it('tells of every figure that is another, with both', async () => {
    const quotes = ruling(await quotesOf(id, lang));
    let figures = 0;
    for (const { quote, at } of anchorAll(source, quotes)) {
      const words = source.slice(at?.start, at?.end);
      const figure = /\d+/.exec(words)?.[0];
      if (!at || !figure) continue;
      figures += 1;
      const other = String(Number(figure) + 5);
      const changed = source.slice(0, at.start) + words.replace(figure, other) + source.slice(at.end);
      const [found] = anchorAll(changed, [quote, ...quotes.slice(0, 9)]);
      expect(found, quote.text).toMatchObject({
        how: 'approximate',
        differences: [{ rule: figure, page: other, about: 'figure' }],
      });
      expect(changed.slice(found?.differences[0]?.at.start, found?.differences[0]?.at.end)).toBe(other);
    }
    expect(figures).toBeGreaterThan(5);
  });
});

describe('a text that was changed', () => {
  it('has another figure, in words and in digits', () => {
    const page = replaced(jordan, 'сорока (40) суток', 'сорока пяти (45) суток');
    expect(of(anchorAll(page, jordanQuotes), 'art_12__para_5', 'сорока (40) суток')).toMatchObject({
      how: 'approximate',
      differences: [
        { rule: '', page: 'пяти', about: 'figure' },
        { rule: '40', page: '45', about: 'figure' },
      ].map((one) => expect.objectContaining({ rule: one.rule, page: one.page })),
    });
  });

  it('has another figure in words alone, known as a figure', () => {
    const page = replaced(emirates, 'at least six months', 'at least nine months');
    const changed = anchorAll(page, emiratesQuotes).filter(({ how }) => how === 'approximate');
    expect(changed.length).toBeGreaterThan(0);
    for (const { differences } of changed)
      expect(differences).toEqual([expect.objectContaining({ rule: 'six', page: 'nine', about: 'figure' })]);
  });

  it('has a "not" in the middle of a quote, or just before it', () => {
    const quote = of(anchorAll(emirates, emiratesQuotes), 'art_9__para_1', 'is refused').quote;
    const [inside] = anchorAll(
      replaced(
        emirates,
        'The transfer of a convicted person is refused',
        'The transfer of a convicted person is not refused',
      ),
      [quote],
    );
    expect(inside).toMatchObject({
      how: 'approximate',
      differences: [{ rule: '', page: 'not', about: 'negation' }],
    });

    const words: KnownQuote = { ...quote, text: 'refused if', before: 'is', after: '' };
    const turned = replaced(emirates, 'person is refused if', 'person is not refused if');
    expect(anchorAll(emirates, [words])[0]?.how).toBe('exact');
    expect(anchorAll(turned, [words])[0]).toMatchObject({
      how: 'approximate',
      differences: [{ rule: '', page: 'not', about: 'negation' }],
    });
  });

  it('has a misprint put right', () => {
    const slip = of(anchorAll(jordan, jordanQuotes), 'art_5', 'дли отказа');
    expect(slip.quote.uses).toEqual([expect.objectContaining({ part: 'slips' })]);
    const [found] = anchorAll(replaced(jordan, 'дли отказа', 'для отказа'), [slip.quote]);
    expect(found).toMatchObject({
      how: 'approximate',
      differences: [{ rule: 'дли', page: 'для', about: 'words' }],
    });
  });

  it('has other punctuation, and a letter that is another although it looks much the same', () => {
    const quote = of(anchorAll(jordan, jordanQuotes), 'art_12__para_5', 'сорока (40) суток').quote;
    expect(anchorAll(replaced(jordan, 'сорока (40) суток', 'сорока 40 суток'), [quote])[0]).toMatchObject({
      how: 'approximate',
      differences: [
        { rule: '(', page: '' },
        { rule: ')', page: '' },
      ].map((one) => ({ ...one, about: 'marks' })),
    });
    const longer: KnownQuote = {
      ...quote,
      eId: 'art_1',
      text: 'в соответствии с положениями данного Соглашения обязуется обеспечить выдачу',
      before: '',
      after: '',
      label: '',
      otherLabels: [],
    };
    expect(anchorAll(replaced(jordan, 'положениями данного', 'положениямй данного'), [longer])[0]?.how).toBe(
      'approximate',
    );
    expect(anchorAll(replaced(jordan, 'положениями данного', 'положен иями данного'), [longer])[0]?.how).toBe(
      'exact',
    );
  });
});

describe('a quote belongs to its provision', () => {
  it('and is elsewhere where only another has the same words', () => {
    const quote = of(anchorAll(jordan, jordanQuotes), 'art_14__para_3', 'тридцати (30) суток').quote;
    const without = replaced(jordan, /^3\. [^\n]*тридцати \(30\) суток[^\n]*\n/m, '');
    expect(anchorAll(without, [quote])[0]?.how).not.toBe('exact');
  });

  it('even where lettered points before it went, and it stands in the place of another', () => {
    const quote = of(anchorAll(jordan, jordanQuotes), 'art_7__para_2__point_b', 'заверенной').quote;
    const start = jordan.indexOf('\n', jordan.indexOf('Статья 7'));
    const from =
      jordan.indexOf('\na)', start) < 0 ? jordan.indexOf('\nа)', start) : jordan.indexOf('\na)', start);
    const page = jordan.slice(0, from) + jordan.slice(jordan.indexOf('\n', from + 1));
    const [found] = anchorAll(page, [quote, ...jordanQuotes.slice(0, 9)]);
    expect(found?.how).toBe('exact');
    expect(page.slice(page.lastIndexOf('\n', found?.at?.start) + 1)).toMatch(/^[бb]\)/);
  });

  it('is found in its article where a page does not print the numbers', () => {
    const page = jordan.replace(/^\d+\. /gm, '').replace(/^\p{L}\) /gmu, '');
    const found = anchorAll(page, ruling(jordanQuotes));
    expect(hows(found)).toEqual({ exact: ruling(jordanQuotes).length });
  });

  it('is not looked for in another treaty of the same page', () => {
    const copy = jordan
      .replaceAll('Иорданск', 'Испанск')
      .replaceAll('сорока (40)', 'шестидесяти (60)')
      .replaceAll('тридцати (30)', 'двадцати (20)');
    for (const page of [`${copy}\n\n${jordan}`, `${jordan}\n\n${copy}`]) {
      const found = anchorAll(page, jordanQuotes);
      expect(hows(found)).toEqual({ exact: jordanQuotes.length });
      const own = page.indexOf('Иорданск') > copy.length - 100 ? copy.length : 0;
      for (const { at } of found)
        expect(Math.floor((at?.start ?? -1) / (copy.length + 2))).toBe(own > 0 ? 1 : 0);
    }
  });

  it('nor in a list of contents', () => {
    const headings = jordan
      .split('\n')
      .filter((line) => /Статья \d/.test(line))
      .map((line) => line.replace(/^#+ /, ''));
    for (const page of [`${headings.join('\n\n')}\n\n${jordan}`, `${jordan}\n\n${headings.join('\n\n')}`])
      expect(hows(anchorAll(page, ruling(jordanQuotes)))).toEqual({ exact: ruling(jordanQuotes).length });
  });

  it('is not on a page that has other articles only', () => {
    const excerpt = jordan.slice(jordan.indexOf('### Статья 12'), jordan.indexOf('### Статья 14'));
    const found = anchorAll(asPage(excerpt, RUSSIAN_MENU, RUSSIAN_FOOTER), ruling(jordanQuotes));
    for (const one of found) {
      const here = /^art_1[23](__|$)/.test(one.quote.eId);
      if (here) expect(one.how, one.quote.text).toBe('exact');
      else expect(['not-on-page', 'elsewhere']).toContain(one.how);
    }
    expect(hows(found)['not-on-page']).toBeGreaterThan(150);
  });

  it('is known by its words on a page without articles, if they are many', () => {
    const paragraph = /^5\. .*сорока \(40\) суток.*$/m.exec(jordan)?.[0] ?? '';
    const found = anchorAll(
      paragraph,
      jordanQuotes.filter(({ eId }) => eId === 'art_12__para_5' || eId === 'art_3'),
    );
    expect(hows(found).exact).toBeGreaterThan(0);
    for (const { how, quote } of found) if (quote.eId === 'art_3') expect(how).toBe('not-on-page');
  });
});

describe('whatever the page is', () => {
  const noise = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\n\n',
        'Статья 12.',
        'Article 5',
        '12-бап',
        '5.',
        'а)',
        'сорока (40) суток',
        'СОВЕРШЕНО в',
        '\ud800',
        '\u00ad',
      ),
      fc.nat({ max: jordan.length - 300 }).map((at) => jordan.slice(at, at + 300)),
    ),
    { maxLength: 30 },
  );
  const some = [...jordanQuotes.slice(0, 20), ...emiratesQuotes.slice(0, 10)];

  it('nothing throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        const found = anchorAll(text, some);
        expect(found.map(({ quote }) => quote)).toEqual(some);
        for (const { how, at, differences } of found) {
          expect(at === null).toBe(how === 'missing' || how === 'not-on-page');
          expect(differences.length > 0).toBe(how === 'approximate');
          for (const place of [at, ...differences.map((one) => one.at)]) {
            if (!place) continue;
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
          for (const { page, at: place } of differences)
            expect(text.slice(place.start, place.end)).toBe(page);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('soft hyphens and no-break spaces anywhere change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 300 }), (places) => {
        const letters = [...emirates];
        for (const [place, soft] of places) {
          const at = place % letters.length;
          if (letters[at] === ' ' && !soft) letters[at] = '\u00a0';
          else if (/\p{L}/u.test(letters[at] ?? '') && /\p{L}/u.test(letters[at + 1] ?? ''))
            letters[at] += '\u00ad';
        }
        expect(hows(anchorAll(letters.join(''), emiratesQuotes))).toEqual({ exact: emiratesQuotes.length });
      }),
      { numRuns: 40 },
    );
  });

  it('no quotes, no text: nothing', () => {
    expect(anchorAll(jordan, [])).toEqual([]);
    expect(anchorAll('', emiratesQuotes.slice(0, 1))[0]).toMatchObject({ how: 'not-on-page', at: null });
  });

  it('a long page is read in many steps that come nearer to the end', () => {
    const steps = anchorQuotes(`${'Ссылка. Новость дня.\n\n'.repeat(50_000)}${jordan}`, jordanQuotes);
    const done: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value);
    expect(done.length).toBeGreaterThan(100);
    for (const [at, share] of done.entries()) {
      expect(share).toBeGreaterThanOrEqual(done[at - 1] ?? 0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});
