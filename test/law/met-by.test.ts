import { expect, test } from 'vitest';
import { index, instrument } from '../app/data.ts';

/** With a figure or a day and without an event that meets them: they come about by themselves, or bound a custody. */
const NEVER_MET = [
  'kz-ae-transfer/amendment',
  'kz-ae-transfer/entry-into-force',
  'kz-ae-transfer/termination',
  'kz-ae-transfer/transit-custody',
  'kz-jo-extradition/amendment',
  'kz-jo-extradition/entry-into-force',
  'kz-jo-extradition/termination',
  'kz-ma-mla/amendment',
  'kz-ma-mla/entry-into-force',
  'kz-ma-mla/termination',
];

const RULES = index('en').instruments.flatMap(({ id }) => instrument(id).terms.map((rule) => ({ id, rule })));

test('a term is met by an event of its own, save those that nobody meets', () => {
  const without = RULES.filter(({ rule }) => rule.form !== 'without-figure' && !rule.metBy);
  expect(without.map(({ id, rule }) => `${id}/${rule.rule}`).sort()).toEqual(NEVER_MET);
});

test('no event both starts a term and meets it', () => {
  for (const { rule } of RULES) {
    const starts = rule.starts.map(({ event }) => event);
    for (const { event } of rule.metBy ?? []) expect(starts, rule.rule).not.toContain(event);
  }
});

test('where a request must be received, its receipt meets the term', () => {
  const received = RULES.filter(({ rule }) => rule.metBy && rule.act === 'receipt');
  expect(received.length).toBeGreaterThan(5);
  for (const { rule } of received) expect(rule.metBy?.[0]?.event, rule.rule).toMatch(/-received$/);
});

test('an event that meets terms of two instruments is one act in both: kinds of request are not mixed', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { id, rule } of RULES)
    for (const { event } of rule.metBy ?? []) {
      const kind =
        id === 'kz-criminal-procedure' ? (rule.casesOf ?? ['any']).join() : instrument(id).instrument.kind;
      kinds.set(event, (kinds.get(event) ?? new Set()).add(kind));
    }
  const mixed = [...kinds].filter(([, of]) => of.size > 1).map(([event]) => event);
  expect(mixed).toEqual([]);
});

test('the receipt of another request than the term waits for is another event', () => {
  const starts = RULES.filter(({ rule }) => rule.starts.some(({ event }) => event === 'request-received'));
  expect(starts.length).toBeGreaterThan(0);
  for (const { rule } of RULES)
    expect(
      (rule.metBy ?? []).map(({ event }) => event),
      rule.rule,
    ).not.toContain('request-received');
});
