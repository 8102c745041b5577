import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, namedProvision, passagesOf, searchPassages } from '../../src/app/search-text.ts';
import { followEId } from '../../src/law/text/follow-labels.ts';
import { parseText } from '../../src/law/text/parse-text.ts';

const tree = (id: string, lang: string) => {
  const file = new URL(`../../src/data/instruments/${id}/texts/${lang}.txt`, import.meta.url);
  return parseText(readFileSync(file, 'utf8'), lang);
};
const jo = tree('kz-jo-extradition', 'ru');
const ma = tree('kz-ma-mla', 'kk');
const ae = tree('kz-ae-transfer', 'en');

const found = (text: typeof jo, typed: string) => {
  const passages = passagesOf(text);
  const result = searchPassages(passages, typed);
  const words = result.hits.map((hit) =>
    passages.find((passage) => passage.id === hit.passage)?.words.slice(hit.start, hit.end),
  );
  return { ...result, words };
};

describe('typed words', () => {
  it('are found at their exact place', () => {
    const { hits } = found(jo, 'сорока (40) суток');
    const passage = passagesOf(jo).find((one) => one.id === 'art_12__para_5');
    const start = passage?.words.indexOf('сорока (40) суток') ?? -1;
    expect(start).toBeGreaterThan(0);
    expect(hits).toEqual([
      { passage: 'art_12__para_5', eId: 'art_12__para_5', start, end: start + 'сорока (40) суток'.length },
    ]);
  });

  it('are found in any case, and with ё for е', () => {
    expect(found(jo, 'ПРЕДВАРИТЕЛЬНЫЙ АРЕСТ').words).toContain('Предварительный арест');
    expect(found(jo, 'перёдача').hits).toEqual(found(jo, 'передача').hits);
    expect(found(jo, 'передача').hits.length).toBeGreaterThan(0);
  });

  it.each(['Тарап', 'тарап', 'ТАРАП', 'Tapaп'])(
    '«%s» finds all the mixed letters of the Kazakh draft',
    (typed) => {
      const { words } = found(ma, typed);
      expect(words.filter((word) => word === 'Tapaп')).toHaveLength(13);
      expect(words.filter((word) => word === 'Тарап').length).toBeGreaterThan(13);
    },
  );

  it('are found over doubled white space, and across quotation marks of another style', () => {
    expect(found(jo, 'сорока   (40) суток').hits).toHaveLength(1);
    expect(found(jo, '«Сторонами»').words).toEqual(['"Сторонами"']);
  });

  it('that stand nowhere together are found where all of them stand', () => {
    const { how, hits, words } = found(jo, 'суток ареста центральный');
    expect(how).toBe('words');
    expect(new Set(hits.map((hit) => hit.passage))).toEqual(new Set(['art_12__para_5']));
    expect(words.map((word) => word?.toLowerCase())).toEqual(
      expect.arrayContaining(['суток', 'ареста', 'центральный']),
    );
  });

  it('that are not there have no hits, and nothing typed neither', () => {
    expect(found(jo, 'экстерриториальность').hits).toEqual([]);
    expect(found(jo, '  ').hits).toEqual([]);
    expect(found(jo, 'суток астероид').hits).toEqual([]);
  });

  it('are found in headings, preamble, closing and signatures, as a reader sees the lines', () => {
    expect(found(jo, 'соглашениемежду').hits[0]?.passage).toBe('preamble:0');
    expect(found(jo, 'Койгелдиев').hits[0]?.eId).toBe('signature');
    expect(found(jo, 'превалирующим').hits[0]?.eId).toBe('closing');
    expect(found(ma, 'үшін Марокко').hits).toHaveLength(1);
    expect(found(ae, 'definitions').hits[0]?.passage).toBe('art_1:heading');
  });

  it('any piece of any passage is found in it, and each hit reads as what was typed', () => {
    const passages = passagesOf(ma);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 3, max: 40 }), (p, s, length) => {
        const passage = passages[p % passages.length];
        const start = s % (passage?.words.length ?? 1);
        const piece = passage?.words.slice(start, start + length).trim() ?? '';
        fc.pre(piece !== '');
        const { hits } = searchPassages(passages, piece);
        expect(hits.some((hit) => hit.passage === passage?.id)).toBe(true);
        for (const hit of hits) {
          const words = passages.find((one) => one.id === hit.passage)?.words.slice(hit.start, hit.end) ?? '';
          expect(foldForSearch(words).replace(/ +/g, ' ')).toBe(foldForSearch(piece).replace(/ +/g, ' '));
        }
      }),
    );
  });

  it('keep their length when folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldForSearch(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('a provision that is named', () => {
  it.each([
    ['12.5', 'art_12__para_5'],
    ['12(5)', 'art_12__para_5'],
    ['art 12', 'art_12'],
    ['Art. 12.5', 'art_12__para_5'],
    ['article 12, paragraph 5', 'art_12__para_5'],
    ['статья 12', 'art_12'],
    ['Статья 12, пункт 5', 'art_12__para_5'],
    ['ст. 12 п. 5', 'art_12__para_5'],
    ['12-бап', 'art_12'],
    ['12-бап, 5-тармақ', 'art_12__para_5'],
    ['4.1.h', 'art_4__para_1__point_h'],
    ['4(1)(b)', 'art_4__para_1__point_b'],
    ['art_12__para_5', 'art_12__para_5'],
  ])('«%s» is %s', (typed, eId) => {
    expect(namedProvision(jo, typed)).toMatchObject({ provision: { eId }, surely: true });
  });

  it('has points for paragraphs where the text has', () => {
    expect(namedProvision(ae, '8.3')?.provision.eId).toBe('art_8__point_3');
    expect(namedProvision(ae, 'art_8__para_3')?.provision.eId).toBe('art_8__point_3');
  });

  it('may be meant by a mere number', () => {
    expect(namedProvision(jo, '12')).toMatchObject({ provision: { eId: 'art_12' }, surely: false });
  });

  it.each(['40 суток', '40', '12 5', '12.99', 'арест', '12.5 суток', '', 'art_99', 'art_12__para_99'])(
    '«%s» names none',
    (typed) => {
      expect(namedProvision(jo, typed)).toBeNull();
    },
  );
});

describe('an eId of an address', () => {
  it('leads to what it names, to the same numbers, or to what lies above it', () => {
    expect(followEId(jo, 'art_12__para_5')).toMatchObject({ how: 'exact' });
    expect(followEId(ae, 'art_8__para_3')).toMatchObject({
      how: 'same-numbers',
      provision: { eId: 'art_8__point_3' },
    });
    expect(followEId(jo, 'art_12__para_99')).toMatchObject({ how: 'above', provision: { eId: 'art_12' } });
    expect(followEId(jo, 'art_99')).toBeUndefined();
    expect(followEId(jo, '%%')).toBeUndefined();
  });
});
