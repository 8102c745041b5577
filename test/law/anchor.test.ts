import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorIn, anchorQuote } from '../../src/law/text/anchor.ts';
import { articleOf, findProvision, provisionPath, provisionText } from '../../src/law/text/find-provision.ts';
import { foldLookalikes } from '../../src/law/text/fold-lookalikes.ts';
import { findQuote } from '../../src/law/text/match-quote.ts';
import { parseText } from '../../src/law/text/parse-text.ts';
import { readTree } from './texts-at-hand.ts';

const jo = readTree('kz-jo-extradition', 'ru');
const ma = readTree('kz-ma-mla', 'kk');
const ae = readTree('kz-ae-transfer', 'en');

describe('look-alike letters', () => {
  it('«Tapaп» in mixed letters equals «Тарап» in Cyrillic ones', () => {
    expect(foldLookalikes('Tapaп')).toBe(foldLookalikes('Тарап'));
    expect(foldLookalikes('е)')).toBe('e)');
    expect(foldLookalikes('Һ)').toLowerCase()).toBe('h)');
  });

  it('keeps letters apart that do not look alike', () => {
    expect(foldLookalikes('выдача')).not.toBe(foldLookalikes('выбача'));
    expect(foldLookalikes('ұ')).not.toBe(foldLookalikes('у'));
    expect(foldLookalikes('ү')).not.toBe(foldLookalikes('у'));
    expect(foldLookalikes('қ')).not.toBe(foldLookalikes('к'));
  });

  it('never changes the length, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldLookalikes(text);
        expect(once.length).toBe(text.length);
        expect(foldLookalikes(once)).toBe(once);
      }),
    );
    expect(foldLookalikes(ma.articles.map(provisionText).join()).length).toBe(
      ma.articles.map(provisionText).join().length,
    );
  });
});

describe('a quote in a provision', () => {
  it('kz-jo 12(5): verbatim, with the offsets of the words', () => {
    const anchor = anchorIn(jo, 'art_12__para_5', 'сорока (40) суток');
    expect(anchor).toMatchObject({ eId: 'art_12__para_5', part: 'text', how: 'exact' });
    const text = findProvision(jo, 'art_12__para_5')?.text ?? '';
    expect(text.slice(anchor?.start, anchor?.end)).toBe('сорока (40) суток');
  });

  it('is found in a point below the provision asked for', () => {
    expect(anchorIn(ae, 'art_8', 'at least six months')).toMatchObject({
      eId: 'art_8__point_3',
      part: 'text',
    });
  });

  it('ma-mla 17(2): «Тарап» written properly is found folded', () => {
    const anchor = anchorIn(ma, 'art_17__para_2', 'Сұрау салынатын Тарап ұзартуы мүмкін');
    expect(anchor?.how).toBe('folded');
    const text = findProvision(ma, 'art_17__para_2')?.text ?? '';
    expect(text.slice(anchor?.start, anchor?.end)).toBe('Сұрау салынатын Tapaп ұзартуы мүмкін');
  });

  it('verbatim further below wins over folded above', () => {
    const tree = parseText('Article 1 X\n1. а point:\na) a point.', 'en');
    expect(anchorIn(tree, 'art_1', 'a point')).toMatchObject({ eId: 'art_1__para_1__point_a', how: 'exact' });
  });

  it('is found in a heading, a label, and a line of the closing', () => {
    expect(anchorIn(jo, 'art_5', 'дли отказа')).toMatchObject({ part: 'heading', eId: 'art_5' });
    expect(anchorIn(jo, 'art_4__para_1__point_h', 'Һ)')).toMatchObject({ part: 'label', start: 0, end: 2 });
    expect(anchorIn(jo, 'closing', 'является превалирующим')).toMatchObject({ part: 'line', line: 2 });
  });

  it('does not run over two nodes, and is not found where it does not stand', () => {
    const article = findProvision(jo, 'art_13');
    expect(article && anchorQuote(article, 'следующим: гражданство потерпевшего')).toBeUndefined();
    expect(anchorIn(jo, 'art_12__para_5', 'шестидесяти (60) суток')).toBeUndefined();
    expect(anchorIn(jo, 'art_99', 'суток')).toBeUndefined();
    expect(anchorIn(jo, 'art_12', ' ')).toBeUndefined();
  });

  it.each([
    ['forty\u00a0(40)\u00a0days', 'forty (40) days'],
    ['forty\u00ad (40) da\u00adys', 'forty (40) days'],
    ['forty  (40)\n days', 'forty (40) days'],
    ['forty (40) days', 'forty\u00a0(40) da\u00adys'],
  ])('%j holds %j', (text, quote) => {
    expect(findQuote(`of ${text} from`, quote)).toEqual({ start: 3, end: 3 + text.length, how: 'folded' });
  });

  it('any part of a text is found verbatim in it', () => {
    const parts = fc
      .tuple(fc.string({ minLength: 1 }), fc.string(), fc.string())
      .filter(([q]) => q.trim() !== '');
    fc.assert(
      fc.property(parts, ([quote, before, after]) => {
        const text = before + quote + after;
        const match = findQuote(text, quote);
        expect(match?.how).toBe('exact');
        expect(text.slice(match?.start, match?.end)).toBe(quote);
      }),
    );
  });
});

describe('provisions by eId', () => {
  it('the path leads from the article to the provision', () => {
    expect(provisionPath(jo, 'art_13__point_2__point_a')?.map(({ eId }) => eId)).toEqual([
      'art_13',
      'art_13__point_2',
      'art_13__point_2__point_a',
    ]);
    expect(provisionPath(jo, 'art_1__para_9')).toBeUndefined();
    expect(findProvision(jo, 'art_1__')).toBeUndefined();
    expect(findProvision(jo, 'art_2')?.eId).toBe('art_2');
  });

  it('its text holds what lies below it', () => {
    const nine = findProvision(ae, 'art_9__para_2');
    expect(nine && provisionText(nine)).toBe(
      'The transfer of a convicted person may be refused if:\n' +
        '(a) The convicted person has failed to repay fines, court costs, compensations or other property penalties imposed in the Sentencing State;\n' +
        '(b) There is a claim against the convicted person in the court of the Sentencing State with other property claims.',
    );
  });

  it('an eId names its article', () => {
    expect(articleOf('art_12__para_5')).toBe('art_12');
    expect(articleOf('art_12')).toBe('art_12');
    expect(articleOf('closing')).toBeUndefined();
    expect(articleOf('art_x')).toBeUndefined();
  });
});
