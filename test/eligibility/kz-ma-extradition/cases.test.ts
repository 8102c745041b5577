import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { computeEligibility } from '../../../src/app/compute-eligibility.ts';
import { eligibilitySchema } from '../../../src/law/schema/condition.ts';
import { ALL, BY_SUBJECT } from './all-cases.ts';
import { ALL_FACTS, addressOf, CONDITION_OF, factOf } from './keys.ts';
import { BARS, type Bar, CLEAR, type ReportCase } from './report-case.ts';

const folder = new URL('../../../src/data/instruments/kz-ma-extradition/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const rules = v.parse(eligibilitySchema, read('conditions.json'));
const { reports } = v.parse(
  v.object({ reports: v.array(v.object({ id: v.string(), quote: v.string() })) }),
  read('instrument.json'),
);

function judge({ path, given }: ReportCase, requesting: string) {
  const facts = { ...addressOf({ path, given: { ...CLEAR[path], ...given } }), requesting };
  const { assessment, problems, roles } = computeEligibility(rules, ['KZ', 'MA'], facts, new Map());
  if (!assessment || problems.length > 0) throw new Error(JSON.stringify(problems));
  expect(roles).toEqual({ requesting, requested: requesting === 'KZ' ? 'MA' : 'KZ' });
  return assessment;
}
const sorted = (all: readonly string[]) => [...new Set(all)].sort();

describe.each(Object.entries(BY_SUBJECT))('%s', (_, cases) => {
  it.each(cases)('$path, $given: $outcome by $by, whichever State asks', (one) => {
    for (const requesting of ['KZ', 'MA']) {
      const { outcome, reasons, missing, open } = judge(one, requesting);
      const by = reasons.flatMap(({ condition, leadsTo }) => (leadsTo === outcome ? condition : []));
      expect({
        outcome,
        by: sorted(by),
        asked: sorted(missing.map((each) => (each.kind === 'fact' ? each.fact : each.kind))),
        open: sorted(open.map(({ fact }) => fact)),
      }).toEqual({
        outcome: one.outcome,
        by: sorted(one.by.map((bar) => CONDITION_OF[bar])),
        asked: sorted(one.asked.map(factOf)),
        open: sorted(one.open.map(factOf)),
      });
    }
  });
});

describe('the data', () => {
  it('asks what the report raises, and no more', () => {
    expect(sorted(rules.facts.map(({ fact }) => fact))).toEqual(sorted(ALL_FACTS));
    expect(sorted(rules.conditions.map(({ id }) => id))).toEqual(sorted(Object.values(CONDITION_OF)));
  });

  it.each(Object.entries(BARS))('%s rests on a report that says: %s', (bar, words) => {
    const rule = rules.conditions.find(({ id }) => id === CONDITION_OF[bar as Bar]);
    expect([rule?.provision, rule?.quotes]).toEqual([null, []]);
    const quotes = reports.filter(({ id }) => rule?.reports?.includes(id)).map(({ quote }) => quote);
    expect(quotes.filter((quote) => quote.includes(words))).not.toEqual([]);
  });
});

it('no case is written twice', () => {
  const written = ALL.map(({ path, given }) =>
    JSON.stringify([path, Object.entries({ ...CLEAR[path], ...given }).sort()]),
  );
  expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
});
