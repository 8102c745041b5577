import { ADJECTIVE_ENDINGS, ADJECTIVES, LENGTH_UNITS } from '../../language/ru/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';
import { listOf } from '../words.ts';
import { isTeen } from './numbers.ts';

type Agrees = 'one' | 'few' | 'many';
interface UnitForm {
  readonly unit: LengthUnit;
  readonly agrees: Agrees;
}

const all = Object.entries(LENGTH_UNITS) as [LengthUnit, Record<Agrees, string>][];
const FORMS: ReadonlyMap<string, UnitForm> = new Map(
  all.flatMap(([unit, byNumber]) =>
    (['one', 'few', 'many'] as const).flatMap((agrees) =>
      listOf(byNumber[agrees]).map((form) => [form, { unit, agrees }] as const),
    ),
  ),
);
export const unitForms: readonly string[] = all.flatMap(([, byNumber]) =>
  Object.values(byNumber).flatMap((forms) => forms.split(' ')),
);

/** Of a noun: «суток». */
export const isUnitNoun = (word: string): boolean => FORMS.has(word);

/** Of a noun or of an adjective: «суток», «суточный». */
export const unitOf = (word: string): LengthUnit | null =>
  FORMS.get(word)?.unit ?? ADJECTIVE_FORMS.get(word)?.unit ?? null;

/** May a noun stand so with this number? «30 день» is the thirtieth, «12 года» an article's. */
export function agreesWith(word: string, n: number): boolean {
  const form = FORMS.get(word);
  if (!form || form.agrees === 'many' || !Number.isInteger(n)) return true;
  const last = n % 10;
  if (isTeen(n)) return false;
  return form.agrees === 'one' ? last === 1 : last >= 1 && last <= 4;
}

export interface Adjective {
  readonly unit: LengthUnit;
  readonly stem: string;
}

const ADJECTIVE_FORMS: ReadonlyMap<string, Adjective> = new Map(
  (Object.entries(ADJECTIVES) as [LengthUnit, string][]).flatMap(([unit, stems]) =>
    listOf(stems).flatMap((stem) =>
      listOf(ADJECTIVE_ENDINGS).map((ending) => [stem + ending, { unit, stem }] as const),
    ),
  ),
);
const SHORTEST = Math.min(...[...ADJECTIVE_FORMS.keys()].map(({ length }) => length));
const LONGEST = Math.max(...[...ADJECTIVE_FORMS.keys()].map(({ length }) => length));

/** A word that ends in an adjective of a unit, and what stands before it in the word: «сорокапяти» + «дневный». */
export function adjectiveIn(word: string): { adjective: Adjective; first: string } | null {
  const least = Math.max(0, word.length - LONGEST);
  for (let at = least; at <= word.length - SHORTEST; at += 1) {
    const adjective = ADJECTIVE_FORMS.get(word.slice(at));
    if (adjective) return { adjective, first: word.slice(0, at) };
  }
  return null;
}
