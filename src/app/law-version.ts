import { type Day, readDay } from '../calendar/day.ts';
import type { BuiltInstrument } from '../law/built/files.ts';
import type { Facts } from './address.ts';
import { LAW_FACT } from './law-fact.ts';
import { chainOf, ruleNamed } from './term-facts.ts';

/** A question of which there are rules with a hash. */
export type LawQuestion =
  | { readonly kind: 'term'; readonly instrument: string; readonly rule: string }
  | { readonly kind: 'eligibility' | 'documents'; readonly instrument: string };

/**
 * The version of the rules behind a page: the first eight hex digits of their hash; null where there are none. A term
 * that hangs on the end of others moves with their rules: the digits of all are put together, bit by bit.
 */
export function versionBehind(file: BuiltInstrument, question: LawQuestion): string | null {
  const { hashes, terms } = file;
  if (question.kind !== 'term') return hashes[question.kind]?.slice(0, 8) ?? null;
  const rule = ruleNamed(terms, question.rule);
  if (!rule) return null;
  const names = new Set(chainOf(rule, terms).map((one) => one.rule));
  const digits = [...names].map((name) => Number.parseInt(hashes.rules[name]?.slice(0, 8) ?? '0', 16));
  const together = digits.reduce((all, one) => (all ^ one) >>> 0, 0);
  return together.toString(16).padStart(8, '0');
}

/** Under which version, and when, a question was saved. */
export interface SavedUnder {
  readonly day: Day;
  readonly version: string;
}

export const writeLaw = ({ day, version }: SavedUnder): string => `${day}.${version}`;

/** Reads `2026-11-22.1a2b3c4d`; null where it is not that. */
export function readLaw(text: string): SavedUnder | null {
  const [, written = '', version = ''] = /^(\d{4}-\d\d-\d\d)\.([0-9a-f]{8})$/.exec(text) ?? [];
  const read = readDay(written);
  return 'day' in read && version ? { day: read.day, version } : null;
}

/** The facts of the case alone. */
export function withoutLaw({ [LAW_FACT]: _, ...facts }: Facts): Facts {
  return facts;
}
