import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProvision } from '../../src/law/text/find-provision.ts';
import { parseText } from '../../src/law/text/parse-text.ts';
import { printText } from '../../src/law/text/print-text.ts';
import type { TextTree } from '../../src/law/text/tree.ts';
import { collapse, flatten } from './texts-at-hand.ts';

function eIds(source: string, lang = 'en'): string[] {
  return parseText(source, lang)
    .articles.flatMap(flatten)
    .map(({ eId }) => eId);
}
function textOf(tree: TextTree, eId: string): string | undefined {
  return findProvision(tree, eId)?.text;
}

describe('labels', () => {
  it('letters of any alphabet count by position, the printed label is kept', () => {
    const tree = parseText('Статья 1. Основания\nОтказ:\nа) один;\nб) два;\nв) три.', 'ru');
    expect(tree.articles.flatMap(flatten).map(({ eId, label }) => [eId, label])).toEqual([
      ['art_1', 'Статья 1.'],
      ['art_1__point_a', 'а)'],
      ['art_1__point_b', 'б)'],
      ['art_1__point_c', 'в)'],
    ]);
  });

  it('a look-alike letter is a label like any other', () => {
    expect(eIds('Article 1 Grounds\n1. Refused if:\n(а) Cyrillic;\n(b) Latin.')).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__point_a',
      'art_1__para_1__point_b',
    ]);
  });

  it('numbered points keep their number, also where one is missing', () => {
    expect(eIds('Article 1 Words\nWords:\n1) one;\n3) three.')).toEqual([
      'art_1',
      'art_1__point_1',
      'art_1__point_3',
    ]);
  });

  it('Roman numerals stand below letters; i) after h) is a letter', () => {
    expect(eIds('Article 1 X\n1. If:\n(a) one:\n(i) x;\n(ii) y;\n(b) two.')).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__point_a',
      'art_1__para_1__point_a__point_i',
      'art_1__para_1__point_a__point_ii',
      'art_1__para_1__point_b',
    ]);
    const nine = Array.from('abcdefghi', (letter) => `${letter}) x;`).join('\n');
    expect(eIds(`Article 1 X\nIf:\n${nine}`).at(-1)).toBe('art_1__point_i');
  });

  it('a figure at the head of a line is no label unless the numbers rise', () => {
    const tree = parseText('Article 1 X\n1. One.\n2. Two\n1. again\n1.5 per cent\n3. Three.', 'en');
    expect(tree.articles[0]?.children.map(({ eId }) => eId)).toEqual([
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_3',
    ]);
    expect(textOf(tree, 'art_1__para_2__subpara_2')).toBe('1. again');
    expect(textOf(tree, 'art_1__para_2__subpara_3')).toBe('1.5 per cent');
  });

  it('a label alone on its line takes the next line', () => {
    expect(textOf(parseText('Article 1 X\n1.\nWords.', 'en'), 'art_1__para_1')).toBe('Words.');
  });
});

describe('unnumbered further lines', () => {
  it('belong to the paragraph, to the article, or to the point that is not closed', () => {
    expect(eIds('Article 1 X\nOne.\nTwo.\nThree.')).toEqual([
      'art_1',
      'art_1__subpara_2',
      'art_1__subpara_3',
    ]);
    expect(eIds('Article 1 X\n1. If:\na) one;\nstill one;\nb) two.')).toContain(
      'art_1__para_1__point_a__subpara_2',
    );
  });

  it('after a full stop stay with their point while its list goes on', () => {
    const ids = eIds('Article 1 X\n1. If:\n1) one.\nMore on one.\n2) two.\nOn both.');
    expect(ids).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__point_1',
      'art_1__para_1__point_1__subpara_2',
      'art_1__para_1__point_2',
      'art_1__para_1__subpara_2',
    ]);
  });

  it('a list below a further line is its own', () => {
    const ids = eIds('Article 1 X\nIf:\n1) one;\n2) two.\nUnless:\n1) a;\nb\n2) c.');
    expect(ids.slice(3)).toEqual([
      'art_1__subpara_2',
      'art_1__subpara_2__point_1',
      'art_1__subpara_2__point_1__subpara_2',
      'art_1__subpara_2__point_2',
    ]);
  });
});

describe('article lines', () => {
  it.each([
    ['Статья 1. Арест\nСлова.', 'Статья 1.', 'Арест'],
    ['СТАТЬЯ 1\nАрест\nСлова.', 'СТАТЬЯ 1', 'Арест'],
    ['1-бап. Қамау\nСөз.', '1-бап.', 'Қамау'],
    ['Article 1 Arrest\nWords.', 'Article 1', 'Arrest'],
    ['Article 1er\nArrestation\nTexte.', 'Article 1er', 'Arrestation'],
    ['Article 1. Arrest.\nWords.', 'Article 1.', 'Arrest.'],
    ['ARTICLE 1\n1. Words.', 'ARTICLE 1', ''],
    ['Article 1\nThe Parties shall extradite.', 'Article 1', ''],
  ])('%j', (source, label, heading) => {
    expect(parseText(source, 'en').articles).toMatchObject([{ label, heading, number: 1 }]);
  });

  it('a reference at the head of a line opens no article', () => {
    const source =
      'Article 1 X\nWords.\nArticle 2 shall not apply.\nArticle 1 Once more\nArticle 2 Y\nWords.';
    const { articles } = parseText(source, 'en');
    expect(articles.map(({ number, heading }) => [number, heading])).toEqual([
      [1, 'X'],
      [2, 'Y'],
    ]);
  });

  it('a list of contents stays before the articles', () => {
    const source =
      'TREATY\nArticle 1 X\nArticle 2 Y\nThe Parties,\nArticle 1 X\nFirst.\nArticle 2 Y\nSecond.';
    const tree = parseText(source, 'en');
    expect(tree.preamble).toEqual(['TREATY', 'Article 1 X', 'Article 2 Y', 'The Parties,']);
    expect(tree.articles.map(({ text }) => text)).toEqual(['First.', 'Second.']);
    expect(collapse(printText(tree))).toBe(collapse(source));
  });

  it('a list of authorities is no signature', () => {
    const tree = parseText(
      'Article 1 X\n1. These are:\nFor the Republic of X, the Court\nDone at Y on Z.\nFor X',
      'en',
    );
    expect(tree.articles[0]?.children[0]?.children).toHaveLength(1);
    expect(tree.closing).toEqual(['Done at Y on Z.', 'For X']);
  });
});

describe('any input', () => {
  const words = fc.constantFrom(
    ...[
      'Article 1 X',
      'Article 2',
      'Article 3. Y.',
      '### Статья 1.Я',
      'Статья 2. Ё',
      '1-бап',
      '2-бап',
      'КЕЛІСІМ',
      '##',
    ],
    ...[
      '1.',
      '2. b',
      '3.c',
      '1) d',
      '(2) e',
      '3)',
      'a) f',
      '(b) g;',
      'Һ) h',
      'i) i',
      '(ii) j',
      'е)',
      'k.',
      'l;',
      '|',
      ' ',
    ],
    ...[
      'Done at Astana',
      'For the Republic of X',
      'СОВЕРШЕНО в Астане',
      '\u00a0',
      '\u00ad',
      'IN WITNESS WHEREOF',
    ],
  );
  const pages = fc
    .array(fc.tuple(words, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\t', '')), { maxLength: 60 })
    .map((lines) => lines.flat().join(''));

  it.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['any mixture of lines that occur in treaties', pages],
  ])('%s: does not throw, loses nothing, gives each provision its own eId', (_, sources) => {
    fc.assert(
      fc.property(sources, (source) => {
        const tree = parseText(source, 'ru');
        expect(collapse(printText(tree))).toBe(collapse(source));
        const ids = tree.articles.flatMap(flatten).map(({ eId }) => eId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const eId of ids) expect(findProvision(tree, eId)?.eId).toBe(eId);
      }),
      { numRuns: 500 },
    );
  });

  it('without articles all is front', () => {
    expect(parseText('AGREEMENT\n\n1. Words\nFor X', 'en')).toEqual({
      lang: 'en',
      front: ['AGREEMENT', '1. Words', 'For X'],
      preamble: [],
      articles: [],
      closing: [],
      signature: [],
    });
    expect(parseText('', 'en').front).toEqual([]);
  });

  it('a very long page is read in line with its length', () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => (at % 2 ? 'a) x.' : 'More.'));
    const started = performance.now();
    const tree = parseText(`Article 1 X\n${lines.join('\n')}`, 'en');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(
      flatten(tree.articles[0] ?? { eId: '', kind: 'point', label: '', text: '', children: [] }).length,
    ).toBe(100_000);
  });
});
