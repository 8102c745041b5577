import {
  DENIED_ENDINGS,
  EARLIER,
  FORBIDDEN,
  LATER,
  NOT_DENIED,
  NOT_TO_BE,
  PARTICIPLE_ENDINGS,
  ROOT_LIKE_DENIED,
} from '../../language/kk/reading-context.ts';
import type { Bound } from '../find.ts';
import { compared } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { listOf, setOf, stemsOf, textAt } from '../words.ts';

const DENIED = listOf(DENIED_ENDINGS);
const DENIED_WITHIN = 6;
const LIKE_DENIED = setOf(NOT_DENIED);
const ROOT = compared(ROOT_LIKE_DENIED);
const PARTICIPLES = listOf(PARTICIPLE_ENDINGS);
const isForbidden = stemsOf(FORBIDDEN);
const TO_BE = setOf(NOT_TO_BE);
const IS_NOT = compared('емес');

/**
 * Where the verb ends that denies the bound before it, «он сегіз айдан артық ұзартылмайды», «асуы мүмкін емес»,
 * «артық ұстауға тыйым салынады»; null: none does.
 */
export function denialBehind(tokens: readonly Token[], to: number): number | null {
  for (let at = to; at < to + DENIED_WITHIN; at += 1) {
    const word = textAt(tokens, at);
    if (tokens[at]?.kind !== 'word') return null;
    if (isDenied(word)) return at + 1;
    if (word === IS_NOT && TO_BE.has(textAt(tokens, at - 1))) return at + 1;
    if (isForbidden(word)) return tokens[at + 1]?.kind === 'word' ? at + 2 : at + 1;
    // «екі жылдан астам жұмыс істеген адам шығарылмайды»: of whom it is said
    if (PARTICIPLES.some((ending) => word.endsWith(ending))) return null;
  }
  return null;
}

/** «қамауға» only ends like a verb that is denied, «қамалмайды» is one. */
function isDenied(word: string): boolean {
  if (LIKE_DENIED.has(word)) return false;
  const ending = word.startsWith(ROOT) ? word.slice(ROOT.length) : word;
  return DENIED.some((each) => ending.endsWith(each));
}

const COMPARED: ReadonlyMap<string, Bound> = new Map([
  ...listOf(EARLIER).map((word) => [word, 'at-least'] as const),
  ...listOf(LATER).map((word) => [word, 'at-most'] as const),
]);
const RIGHT_BEHIND = 2;

/** «үш жылдан бұрын жойылмайды»: a bound only because it is denied, with where the verb ends; null: it is none. */
export function deniedBound(tokens: readonly Token[], to: number): { bound: Bound; to: number } | null {
  const bound = COMPARED.get(textAt(tokens, to));
  const denied = bound ? denialBehind(tokens, to + 1) : null;
  return bound && denied !== null && denied <= to + 1 + RIGHT_BEHIND ? { bound, to: denied } : null;
}
