import { DAYS_IN_ONE, LENGTH_UNITS } from '../../language/en/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';

const UNITS: ReadonlyMap<string, LengthUnit> = new Map([
  ...Object.entries(LENGTH_UNITS).flatMap(([unit, forms]) =>
    forms.split(' ').map((form) => [form, unit as LengthUnit] as const),
  ),
  ...Object.keys(DAYS_IN_ONE).map((word) => [word, 'day'] as const),
]);

export const unitOf = (word: string): LengthUnit | null => UNITS.get(word) ?? null;
export const isUnit = (word: string): boolean => UNITS.has(word);
export const unitForms: readonly string[] = [...UNITS.keys()];
