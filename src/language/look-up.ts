import { english } from './en/vocabulary.ts';
import { russian } from './ru/vocabulary.ts';
import { fold, type Token } from './tokens.ts';
import type { LengthUnit, Vocabulary } from './vocabulary.ts';

/** Every language is understood at any time. A further one is a folder and a line here. */
const VOCABULARIES: readonly Vocabulary[] = [english, russian];
const SHORTEST_PREFIX = 3;

function tableOf<T>(
  entriesOf: (vocabulary: Vocabulary) => readonly (readonly [string, T])[],
): Map<string, T> {
  return new Map(
    VOCABULARIES.flatMap(entriesOf).flatMap(([forms, meaning]) =>
      fold(forms)
        .split(' ')
        .map((form): [string, T] => [form, meaning]),
    ),
  );
}
const numbered = (list: readonly string[]) => list.map((forms, at) => [forms, at + 1] as const);

const months = tableOf((each) => numbered(each.months));
const weekdays = tableOf((each) => numbered(each.weekdays));
const relative = tableOf((each) =>
  Object.entries(each.relative).map(([days, forms]) => [forms, Number(days)] as const),
);
const units = tableOf((each) =>
  Object.entries(each.units).map(([unit, forms]) => [forms, unit as LengthUnit] as const),
);
const inDates = tableOf((each) => [
  [each.marks, 'mark'],
  [each.or, 'or'],
  [each.forenoon, 'forenoon'],
  [each.afternoon, 'afternoon'],
]);

/** 1–12; a part of three letters and more is enough ("nov", «нояб»). */
export function monthOf(token: Token | undefined): number | undefined {
  const text = token?.text ?? '';
  const exact = months.get(text);
  if (exact || text.length < SHORTEST_PREFIX) return exact;
  for (const [form, month] of months) if (form.startsWith(text)) return month;
  return undefined;
}
export const weekdayNamed = (token: Token | undefined) => weekdays.get(token?.text ?? '');
export const daysFromToday = (token: Token | undefined) => relative.get(token?.text ?? '');
export const unitOf = (token: Token | undefined) => units.get(token?.text ?? '');
export const isMark = (token: Token | undefined) => inDates.get(token?.text ?? '') === 'mark';
export const isOr = (token: Token | undefined) => inDates.get(token?.text ?? '') === 'or';
export const halfOfDay = (token: Token | undefined): 'forenoon' | 'afternoon' | null => {
  const found = inDates.get(token?.text ?? '');
  return found === 'forenoon' || found === 'afternoon' ? found : null;
};
