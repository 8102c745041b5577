import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { termRulesSchema } from '../../../src/law/schema/term-rule.ts';
import { flatten, instrumentsFolder, readTree } from '../texts-at-hand.ts';

const ID = 'kz-ma-mla';
const rules = v.parse(
  termRulesSchema,
  JSON.parse(readFileSync(join(instrumentsFolder, ID, 'terms.json'), 'utf8')),
);
const provisions = readTree(ID, 'kk').articles.flatMap(flatten);
const holding = (pattern: RegExp) =>
  provisions.filter(({ text }) => pattern.test(text)).map(({ eId }) => eId);

describe('the Kazakh draft with Morocco', () => {
  it.each([
    ['without-delay', /дереу/],
    ['promptly', /жедел түрде/],
    ['reasonable-time', /ақылға қонымды мерзім/],
    ['later', /кейін жазбаша нысанда/],
  ])('has the word of a duty %s where one is listed, and nowhere else', (urgency, word) => {
    const listed = rules.filter((rule) => rule.urgency === urgency);
    for (const { rule, provision, quotes } of listed) {
      const quote = quotes.find(({ kind, text }) => kind === 'term' && word.test(text));
      expect(quote?.eId, rule).toBe(provision);
    }
    expect(listed.map(({ provision }) => provision).sort()).toEqual(holding(word).sort());
  });

  it('has a rule for every figure of days or months, with that figure and unit', () => {
    const figures = provisions.flatMap(({ eId, text }) =>
      [...text.matchAll(/\((\d+)\) (күн|ай)/g)].map(([, n, unit]) => ({
        eId,
        n: Number(n),
        unit: unit === 'күн' ? 'day' : 'month',
      })),
    );
    expect(
      figures.map(
        ({ eId, n, unit }) =>
          rules.find((rule) => rule.provision === eId && rule.n === n && rule.unit === unit)?.rule,
      ),
    ).toEqual(['safe-conduct', 'temporary-transfer', 'entry-into-force', 'termination']);
  });

  it('counts an amendment as the entry into force it refers to', () => {
    const [entry, amendment] = ['entry-into-force', 'amendment'].map((name) =>
      rules.find(({ rule }) => rule === name),
    );
    expect(amendment).toMatchObject({ n: entry?.n, unit: entry?.unit, form: entry?.form });
    expect(amendment?.starts[0]?.provision).toBe(entry?.provision);
  });

  it('places one event in one State, whichever rule names it', () => {
    const places = new Map<string, string | null>();
    for (const { event, at } of rules.flatMap(({ starts }) => starts)) {
      if (places.has(event)) expect(places.get(event), event).toBe(at);
      places.set(event, at);
    }
  });
});
