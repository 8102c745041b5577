import type { Day } from '../../calendar/day.ts';
import { endOfDay, instantOf } from '../../calendar/zone.ts';
import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { EligibilityReceipt } from '../../exchange/receipt-eligibility-schema.ts';
import type { ReceiptOffset, ReceiptSource } from '../../exchange/receipt-schema.ts';
import type { BuiltInstrument, BuiltState } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import type { Force } from '../in-force.ts';
import { ruleNamed } from '../term-facts.ts';

/** A rule and those on whose ends it hangs, each once. */
function chainOf(rule: TermRule, rules: readonly TermRule[]): readonly TermRule[] {
  const chain = [rule];
  for (const { starts } of chain) {
    for (const { endOf } of starts) {
      const before = endOf && !endOf.instrument ? ruleNamed(rules, endOf.rule) : undefined;
      if (before && !chain.includes(before)) chain.push(before);
    }
  }
  return chain;
}

/** The law that a result rests on, with the hash of each piece. */
export function sourcesOf(
  law: { readonly file: BuiltInstrument; readonly rule: TermRule } | null,
  force: Force | null,
  states: ReadonlyMap<string, BuiltState>,
): ReceiptSource[] {
  const sources: ReceiptSource[] = [];
  if (law) {
    const { hashes, instrument, terms } = law.file;
    const chain = chainOf(law.rule, terms);
    const clause = force?.rule ? ruleNamed(terms, force.rule) : undefined;
    for (const { rule } of new Set([...chain, ...(clause ? [clause] : [])]))
      sources.push({ what: 'rule', of: `${instrument.id}/${rule}`, hash: hashes.rules[rule] ?? '' });
    sources.push(...textsOf(law.file));
  }
  sources.push(...statesOf(states));
  return sources;
}

/** The same of an assessment: its conditions and grounds, the clause on entry into force, the receiver's calendar. */
export function eligibilitySources(
  file: BuiltInstrument,
  force: Force | null,
  states: ReadonlyMap<string, BuiltState>,
): EligibilityReceipt['sources'] {
  const { hashes, instrument } = file;
  const { id } = instrument;
  const clause = force?.rule;
  return [
    { what: 'eligibility', of: id, hash: hashes.eligibility ?? '' },
    ...(clause ? [{ what: 'rule' as const, of: `${id}/${clause}`, hash: hashes.rules[clause] ?? '' }] : []),
    ...textsOf(file),
    ...statesOf(states),
  ];
}

const textsOf = ({ hashes, instrument }: BuiltInstrument): ReceiptSource[] => [
  { what: 'instrument', of: instrument.id, hash: hashes.instrument },
  ...Object.entries(hashes.texts).map(([lang, hash]) => ({
    what: 'text' as const,
    of: `${instrument.id}/${lang}`,
    hash,
  })),
];

const statesOf = (states: ReadonlyMap<string, BuiltState>): ReceiptSource[] =>
  [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([state, { hashes }]) => [
      { what: 'counting', of: state, hash: hashes.counting },
      { what: 'holidays', of: state, hash: hashes.holidays },
      { what: 'state', of: state, hash: hashes.facts },
    ]);

/**
 * No browser names the version of its tz data. So a receipt holds what they said: in every zone used, the offset at
 * each event and at the end of each of the three days. A plain count without a State uses none.
 */
export function offsetsOf(question: TermQuestion, { usual, days }: Computed): ReceiptOffset[] {
  if (!question.deciding && !question.receiver && question.place === 'UTC') return [];
  const found = new Map<string, ReceiptOffset>();
  const note = (zone: string, at: string, instant: string) =>
    found.set(`${zone} ${at}`, { zone, at, offset: instant.slice(-6) });
  for (const { zone, from, to, clock } of question.starts) {
    const time = clock ?? '00:00';
    for (const day of new Set([from, to])) note(zone, `${day}T${time}`, instantOf(day, time, zone));
  }
  const ends: Day[] = usual.map(({ day }) => day);
  if (days?.safe.found) ends.push(days.safe.day);
  if (days?.outer.found) ends.push(days.outer.day);
  const zones = new Set([question.place, ...question.starts.map(({ zone }) => zone)]);
  for (const zone of zones)
    for (const day of [...new Set(ends)].sort()) note(zone, `${day}T24:00`, endOfDay(day, zone));
  return [...found.values()];
}
