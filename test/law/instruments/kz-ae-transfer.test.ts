import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { termRulesSchema } from '../../../src/law/schema/term-rule.ts';
import { flatten, instrumentsFolder, readTree } from '../texts-at-hand.ts';

const ID = 'kz-ae-transfer';
const rules = v.parse(
  termRulesSchema,
  JSON.parse(readFileSync(join(instrumentsFolder, ID, 'terms.json'), 'utf8')),
);
const provisions = readTree(ID, 'en').articles.flatMap(flatten);
const holding = (pattern: RegExp) =>
  provisions.filter(({ text }) => pattern.test(text)).map(({ eId }) => eId);
const named = (pattern: (rule: (typeof rules)[number]) => boolean) =>
  rules.filter(pattern).map(({ provision }) => provision);

describe('the translation of the treaty with the Emirates', () => {
  it('has the words of urgency where a duty with one is listed, and nowhere else', () => {
    expect(holding(/immediate|prompt|without delay|as soon as|reasonable time/i)).toEqual(
      named(({ urgency }) => urgency !== undefined && urgency !== 'no-word'),
    );
  });

  it('has a rule for every figure of days or months, with that figure and unit', () => {
    const ofText = provisions.flatMap(({ eId, text }) =>
      [...text.matchAll(/(six|30|\(180\)) (days|months)/g)].map(([, n, unit]) => [
        eId,
        n === 'six' ? 6 : Number(n?.replace(/\D/g, '')),
        unit === 'days' ? 'day' : 'month',
      ]),
    );
    const ofRules = rules
      .filter(({ rule, n }) => n !== null && rule !== 'amendment')
      .map(({ provision, n, unit }) => [provision, n, unit]);
    expect(ofText).toEqual(ofRules);
    expect(holding(/\d+ ?\)? (days|months|years|hours)|\b(days|months|years|hours)\b/).sort()).toEqual(
      ofText.map(([eId]) => eId).sort(),
    );
  });

  it('says “after” of the entry into force and “upon the expiration” of the termination', () => {
    expect(
      rules.flatMap(({ rule, form, nature }) => (nature === 'treaty-clause' ? [[rule, form]] : [])),
    ).toEqual([
      ['entry-into-force', 'after'],
      ['amendment', 'after'],
      ['termination', 'on-expiry'],
    ]);
    expect(holding(/30 days after the date of receipt/)).toEqual(['art_19__para_1']);
    expect(holding(/upon the expiration/)).toEqual(['art_19__para_3']);
  });
});
