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
  for (const field in of.person) if (!known.includes(field)) add([`person.${field}`]);
  for (const part of LISTS) {
    let item = 0;
    for (const { rest } of of[part]) {
      item += 1;
      if (rest) add(Object.keys(rest), part, item);
    }
  }
  return found;
}
