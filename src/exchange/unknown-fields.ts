import type { Case } from '../cases/case.ts';
import { LISTS } from '../cases/change.ts';
import { PERSON_FIELDS } from '../cases/parts.ts';
import { cleanName } from '../cases/text.ts';
import type { Place } from './cases-format.ts';

/** A field's name comes from the file: cleaned and cut short it can be shown. */
export const shownField = (field: string): string => cleanName(field).slice(0, 80);

/** Where a case holds what a newer version added to it. */
export function unknownOf(of: Case, number: number): Place[] {
  const found: Place[] = [];
  const add = (fields: readonly string[], part: Place['part'] = null, item: number | null = null) => {
    for (const field of fields) found.push({ case: number, part, item, field: shownField(field) });
  };
  if (of.rest) add(Object.keys(of.rest));
  const known: readonly string[] = PERSON_FIELDS;
  const ofPerson = Object.keys(of.person).filter((field) => !known.includes(field));
  if (ofPerson.length > 0) add(ofPerson.map((field) => `person.${field}`));
  for (const part of LISTS)
    for (const [i, { rest }] of of[part].entries()) if (rest) add(Object.keys(rest), part, i + 1);
  return found;
}
