import { AFTER_BOUND_DUAL, BOUND_DUALS, LENGTH_UNITS } from '../../language/ar/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';
import { bare, isDefinite, setOf, wordsOf } from './words.ts';

export interface UnitForm {
  readonly unit: LengthUnit;
  readonly says: 'one' | 'two' | 'more';
  readonly isDefinite: boolean;
}

const FORMS: ReadonlyMap<string, UnitForm> = new Map(
  Object.entries(LENGTH_UNITS).flatMap(([unit, table]) => {
    const [one = '', two = '', more = ''] = table.split('|');
    return (
      [
        ['two', two],
        ['more', more],
        ['one', one],
      ] as const
    ).flatMap(([says, forms]) =>
      wordsOf(forms).map((form) => [form, { unit: unit as LengthUnit, says, isDefinite: false }] as const),
    );
  }),
);
const isBoundDual = setOf(BOUND_DUALS);
const isAfterBoundDual = setOf(AFTER_BOUND_DUAL);

/** A unit's form, its particles taken off; `next` tells «يومي عمل» from what is daily. */
export function formOf(text: string, next: string): UnitForm | null {
  const form = FORMS.get(bare(text));
  if (!form) return null;
  // «الشهري» is monthly: a form that stands before what it belongs to has no article.
  if (form.says === 'two' && isBoundDual.has(bare(text)) && (isDefinite(text) || !isAfterBoundDual.has(next)))
    return null;
  return isDefinite(text) ? { ...form, isDefinite: true } : form;
}

export const unitOf = (text: string): LengthUnit | null => FORMS.get(bare(text))?.unit ?? null;

const PARTICLES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];
const WITH_ARTICLE = ['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'وبال'];

/** A word with the particles that may be written before it. */
export const withParticles = (word: string): string[] => PARTICLES.map((particles) => particles + word);

export const unitForms: readonly string[] = [...FORMS.keys()].flatMap((form) => [
  ...withParticles(form),
  ...WITH_ARTICLE.map((particles) => particles + form),
]);
