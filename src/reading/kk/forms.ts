import { ablativeOf, formsOf, ownedAblativeOf } from '../../language/kk/reading-endings.ts';
import { ADJECTIVES, UNITS } from '../../language/kk/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';
import { compared } from '../letters.ts';
import { listOf } from '../words.ts';

const units = Object.entries(UNITS) as [LengthUnit, readonly string[]][];
const nouns = units.flatMap(([unit, stems]) =>
  stems.flatMap((stem) => formsOf(stem).map((form) => [form, unit] as const)),
);
const made = (Object.entries(ADJECTIVES) as [LengthUnit, string][]).flatMap(([unit, words]) =>
  words.split(' ').map((word) => [word, unit] as const),
);

/** As they are spelled. */
export const unitForms: readonly string[] = [...nouns, ...made].map(([form]) => form);

const NAMED: ReadonlyMap<string, LengthUnit> = new Map(
  [...nouns, ...made].map(([form, unit]) => [compared(form), unit] as const),
);
export const unitOf = (word: string): LengthUnit | null => NAMED.get(word) ?? null;

/** As they are compared. */
export const adjectives: readonly string[] = made.map(([form]) => compared(form));
const MADE: ReadonlySet<string> = new Set(adjectives);
/** «күндік», «айлық»: a number and it make one adjective. */
export const isAdjective = (word: string): boolean => MADE.has(word);

const FROM: ReadonlySet<string> = new Set(
  units.flatMap(([, stems]) =>
    stems.flatMap((stem) => [ablativeOf(stem), ownedAblativeOf(stem)]).map(compared),
  ),
);
/** «күннен», «күнінен». */
export const isFromUnit = (word: string): boolean => FROM.has(word);

const OWNED: ReadonlySet<string> = new Set(listOf('күні жылы'));
/** «күні», «жылы»: a day or a year that is named, unless more is said. */
export const isNamedUnit = (word: string): boolean => OWNED.has(word);
