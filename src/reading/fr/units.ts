import { DAYS_IN_ONE, LENGTH_UNITS, MONTHS_IN_ONE } from '../../language/fr/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';
import { compared } from '../letters.ts';

const UNITS: ReadonlyMap<string, LengthUnit> = new Map([
  ...Object.entries(LENGTH_UNITS).flatMap(([unit, forms]) =>
    forms.split(' ').map((form) => [compared(form), unit as LengthUnit] as const),
  ),
  ...Object.keys(DAYS_IN_ONE).map((word) => [word, 'day'] as const),
  ...Object.keys(MONTHS_IN_ONE).map((word) => [word, 'month'] as const),
]);
const DAYS: ReadonlyMap<string, number> = new Map(Object.entries(DAYS_IN_ONE));

export const unitOf = (word: string): LengthUnit | null => UNITS.get(word) ?? null;
export const isUnit = (word: string): boolean => UNITS.has(word);
/** Days that one word says: "huitaine", "quinzaine". */
export const daysIn = (word: string): number | undefined => DAYS.get(word);
/** Months that one word says: "semestre". */
export const monthsIn = (word: string): number | undefined => MONTHS_IN_ONE[word];
export const unitForms: readonly string[] = [...UNITS.keys()];
