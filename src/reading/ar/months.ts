import { MONTHS } from '../../language/ar/reading-dates.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { withParticles } from './units.ts';
import { firstsOf, phrasesIn, wordsOf } from './words.ts';

const FIRSTS = firstsOf(...MONTHS);
const NAMES = phrasesIn(MONTHS.map((names, at) => [at + 1, names] as const));

/** May a month's name begin with this word? «تشرين» does, «الثاني» does not. */
export const isMonth = (text: string): boolean => FIRSTS.has(text);
export const monthFrom = (tokens: readonly Token[], at: number) => phraseAfter(tokens, at, NAMES);
export const monthBefore = (tokens: readonly Token[], end: number) => phraseBefore(tokens, end, NAMES);

export const monthForms: readonly string[] = MONTHS.flatMap((names) => names.split('|'))
  .flatMap((name) => wordsOf(name).slice(0, 1))
  .flatMap(withParticles);
