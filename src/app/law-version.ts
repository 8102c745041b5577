import { type Day, readDay } from '../calendar/day.ts';
import type { BuiltInstrument } from '../law/built/files.ts';
import type { Facts } from './address.ts';
import { LAW_FACT } from './law-fact.ts';

/** A question of which there are rules with a hash. */
export type LawQuestion =
  | { readonly kind: 'term'; readonly instrument: string; readonly rule: string }
  | { readonly kind: 'eligibility' | 'documents'; readonly instrument: string };

/** The version of the rules behind a page: the first eight hex digits of their hash; null where there are none. */
export function versionBehind({ hashes }: BuiltInstrument, question: LawQuestion): string | null {
  const hash = hashOf(hashes, question);
  return hash ? hash.slice(0, 8) : null;
}

function hashOf(hashes: BuiltInstrument['hashes'], question: LawQuestion): string | null | undefined {
  switch (question.kind) {
    case 'term':
      return Object.hasOwn(hashes.rules, question.rule) ? hashes.rules[question.rule] : null;
    case 'eligibility':
      return hashes.eligibility;
    case 'documents':
      return hashes.documents;
  }
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
