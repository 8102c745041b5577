import type { CaseEntry, CaseState } from '../../cases/case.ts';
import type { Json } from '../../cases/json.ts';
import type { PartyRole, PersonField } from '../../cases/parts.ts';
import type { Dates } from '../../wording/dates.ts';
import { quoted } from '../../wording/quoted.ts';
import type { Words } from '../../wording/words.ts';

/** What the things of a case are called; a name that a file brought comes back quoted. */
export interface CaseNames {
  entry(entry: CaseEntry): string;
  /** "Arrest", and its value in words; `of`: the question to which it belongs, null: the case. */
  fact(name: string, value: string, of: CaseEntry | null): readonly [label: string, said: string];
  /** "Arrest", of an event by its fact name. */
  event(name: string): string;
  instrument(id: string): string;
  /** Of a State by its code. */
  land(code: string): string;
  state(state: CaseState): string;
  person(field: PersonField): string;
  role(role: PartyRole): string;
}

/** What a history is told with. */
export interface ChangeTelling {
  readonly words: Words;
  readonly dates: Dates;
  readonly names: CaseNames;
}

/** From one value to another; null: there was none, or is none. */
export function between(
  { words: { caseHistory: t } }: ChangeTelling,
  what: string,
  before: string | null,
  after: string | null,
): readonly string[] {
  if (before !== null && after !== null) return [t.from(what, before, after)];
  if (after !== null) return [t.set(what, after)];
  return [before === null ? t.unreadable(what) : t.gone(what, before)];
}

/** A text as it was typed, in quotation marks; null where there is none. */
export function sayText(
  { words: { caseHistory: t } }: ChangeTelling,
  value: Json | undefined,
): string | null {
  if (value === undefined || value === '') return null;
  return t.text(quoted(typeof value === 'string' ? value : JSON.stringify(value)));
}
