import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { quoteField } from '../../src/law/schema/primitives.ts';
import { anchorIn } from '../../src/law/text/anchor.ts';
import { findProvision } from '../../src/law/text/find-provision.ts';
import { instrumentIds, instrumentsFolder, readTree } from './texts-at-hand.ts';

/** Everything that the rules of an instrument say of its text, wherever it stands in the file. */
interface Claims {
  readonly quotes: unknown[];
  readonly provisions: string[];
}

function collect(value: unknown, claims: Claims = { quotes: [], provisions: [] }): Claims {
  if (Array.isArray(value)) for (const item of value) collect(item, claims);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'quotes' && Array.isArray(inner)) claims.quotes.push(...inner);
      else if (key === 'provision' && typeof inner === 'string') claims.provisions.push(inner);
      else if (key === 'beside' && Array.isArray(inner)) claims.provisions.push(...inner.map(String));
      else collect(inner, claims);
    }
  }
  return claims;
}

const ruleFiles = instrumentIds
  .flatMap((id) => ['terms.json', 'conditions.json'].map((file) => ({ id, file })))
  .filter(({ id, file }) => existsSync(join(instrumentsFolder, id, file)));

function claimsOf(id: string, file: string): Claims {
  return collect(JSON.parse(readFileSync(join(instrumentsFolder, id, file), 'utf8')));
}

describe.each(ruleFiles)('$id/$file', ({ id, file }) => {
  const claims = claimsOf(id, file);

  it('rests on quotes', () => {
    expect(claims.quotes.length).toBeGreaterThan(0);
  });

  it.each(claims.quotes)('%j', (raw) => {
    const quote = v.parse(quoteField, raw);
    expect(anchorIn(readTree(id, quote.lang), quote.eId, quote.text)).toMatchObject({
      how: 'exact',
      eId: quote.eId,
    });
  });

  it.each(claims.provisions)('%s stands in every text at hand', (eId) => {
    const langs = ['en', 'kk', 'ru', 'fr', 'ar'].filter((lang) =>
      existsSync(join(instrumentsFolder, id, 'texts', `${lang}.txt`)),
    );
    expect(langs.length).toBeGreaterThan(0);
    for (const lang of langs) expect(findProvision(readTree(id, lang), eId)?.eId).toBe(eId);
  });
});

it('the rules that quote texts are found', () => {
  expect(ruleFiles.length).toBeGreaterThan(0);
});
