import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type EligibilityRules, eligibilitySchema } from '../../src/law/schema/condition.ts';
import { instrumentSchema } from '../../src/law/schema/instrument.ts';
import { provisionField, quoteField } from '../../src/law/schema/primitives.ts';
import { termRulesSchema } from '../../src/law/schema/term-rule.ts';
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

const everyRuleFile = instrumentIds
  .flatMap((id) => ['terms.json', 'conditions.json', 'documents.json'].map((file) => ({ id, file })))
  .filter(({ id, file }) => existsSync(join(instrumentsFolder, id, file)));

function factsOf(id: string) {
  const raw: unknown = JSON.parse(readFileSync(join(instrumentsFolder, id, 'instrument.json'), 'utf8'));
  return v.parse(instrumentSchema, raw);
}
/** Of which no text is here: a law of one State, or a treaty known from reports. Their rules can quote nothing. */
const withoutText = everyRuleFile.filter(({ id }) => factsOf(id).texts.length === 0);
const lawFiles = withoutText.filter(({ id }) => factsOf(id).kind === 'national-law');
const reportFiles = withoutText.filter(({ id }) => factsOf(id).kind !== 'national-law');
const ruleFiles = everyRuleFile.filter((each) => !withoutText.includes(each));

function claimsOf(id: string, file: string): Claims {
  return collect(JSON.parse(readFileSync(join(instrumentsFolder, id, file), 'utf8')));
}

describe.each(ruleFiles)('$id/$file', ({ id, file }) => {
  const claims = claimsOf(id, file);

  it('rests on quotes', () => {
    expect(claims.quotes.length).toBeGreaterThan(0);
  });

  it('takes no rule from a report, since the text is here', () => {
    expect(readFileSync(join(instrumentsFolder, id, file), 'utf8')).not.toMatch(
      /"report":|"provision": null/,
    );
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

describe.each(lawFiles)('$id/$file', ({ id, file }) => {
  const { quotes, provisions } = claimsOf(id, file);

  it('quotes nothing, since no text of it is here', () => {
    expect(quotes).toEqual([]);
  });

  it('cites provisions by eIds alone', () => {
    expect(provisions.length).toBeGreaterThan(0);
    for (const eId of provisions) expect(v.is(provisionField, eId), eId).toBe(true);
  });
});

const supported = ({ conditions, clauses = [] }: EligibilityRules) => [...conditions, ...clauses];

describe.each(reportFiles)('$id/$file', ({ id, file }) => {
  it('quotes and cites nothing, since no text of it is here', () => {
    expect(claimsOf(id, file)).toEqual({ quotes: [], provisions: [] });
  });

  it('names for every rule a report that the instrument has', () => {
    const json: unknown = JSON.parse(readFileSync(join(instrumentsFolder, id, file), 'utf8'));
    const named = v.is(termRulesSchema, json)
      ? json.map(({ report }) => [report])
      : supported(v.parse(eligibilitySchema, json)).map(({ reports = [] }) => reports);
    const reports = factsOf(id).reports.map((report) => report.id);
    expect(named.length).toBeGreaterThan(0);
    for (const of of named) {
      expect(of.length).toBeGreaterThan(0);
      for (const report of of) expect(reports).toContain(report);
    }
  });
});

it('the only rules that quote nothing are those of the Code of Kazakhstan and of a treaty known from reports', () => {
  expect(lawFiles).toEqual([{ id: 'kz-criminal-procedure', file: 'terms.json' }]);
  expect(reportFiles).toEqual([
    { id: 'kz-ma-extradition', file: 'terms.json' },
    { id: 'kz-ma-extradition', file: 'conditions.json' },
  ]);
});

it('the rules that quote texts are found', () => {
  expect(ruleFiles.length).toBeGreaterThan(0);
});
