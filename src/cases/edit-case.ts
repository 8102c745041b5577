import type { Instant } from '../calendar/zone.ts';
import { CASE_STATES, type Case, type CaseState, type Changed, changeAt } from './case.ts';
import { sameJson } from './change.ts';
import { type FactsProblem, factsProblem } from './entries.ts';
import type { Json } from './json.ts';
import { type CalendarMark, PERSON_FIELDS, type PersonField } from './parts.ts';
import { isCalendar } from './record-parts.ts';
import { cleanName, isLawName, LIMITS } from './text.ts';

/** One line that was left empty, or is longer than a case keeps. */
export type LineProblem =
  | { readonly problem: 'empty-line'; readonly field: string }
  | { readonly problem: 'line-too-long'; readonly field: string; readonly limit: number };
export type NotPossible = { readonly problem: 'not-possible' };

/** The case with other parts, its change stamped; parts that say the same change nothing. */
export function changedTo(of: Case, parts: Partial<Case>, now: Instant): { readonly case: Case } {
  const same = Object.entries(parts).every(([part, value]) =>
    sameJson(value as Json, of[part as keyof Case] as Json | undefined),
  );
  return same ? { case: of } : { case: { ...of, ...parts, changed: changeAt(of.changed, now) } };
}

/** One line as a case keeps it. */
export function readLine(
  field: string,
  text: string,
  required = false,
): { readonly line: string } | LineProblem {
  const line = cleanName(text);
  if (required && line === '') return { problem: 'empty-line', field };
  if (line.length > LIMITS.line) return { problem: 'line-too-long', field, limit: LIMITS.line };
  return { line };
}

export function setState(of: Case, state: CaseState, now: Instant): Changed<NotPossible> {
  if (!CASE_STATES.includes(state)) return { problem: 'not-possible' };
  return changedTo(of, { state }, now);
}

/** Put away, or taken out again. */
export const setArchived = (of: Case, archived: boolean, now: Instant): Changed<never> =>
  changedTo(of, { archived }, now);

/** What is known of the person; an empty text takes it away. The note keeps its lines. */
export function setPersonField(
  of: Case,
  field: PersonField,
  text: string,
  now: Instant,
): Changed<LineProblem | NotPossible> {
  if (!PERSON_FIELDS.includes(field)) return { problem: 'not-possible' };
  if (text.length > LIMITS.line) return { problem: 'line-too-long', field, limit: LIMITS.line };
  const value = field === 'note' ? text : cleanName(text);
  const { [field]: _before, ...others } = of.person;
  return changedTo(of, { person: value.trim() === '' ? others : { ...of.person, [field]: value } }, now);
}

export type InstrumentProblem =
  | { readonly problem: 'not-an-instrument' }
  | { readonly problem: 'too-many-instruments'; readonly limit: number };

/** The case is about this instrument too. */
export function addInstrument(of: Case, id: string, now: Instant): Changed<InstrumentProblem> {
  if (!isLawName(id)) return { problem: 'not-an-instrument' };
  if (of.instruments.includes(id)) return { case: of };
  if (of.instruments.length >= LIMITS.instruments)
    return { problem: 'too-many-instruments', limit: LIMITS.instruments };
  return changedTo(of, { instruments: [...of.instruments, id] }, now);
}

export const removeInstrument = (of: Case, id: string, now: Instant): Changed<never> =>
  changedTo(of, { instruments: of.instruments.filter((one) => one !== id) }, now);

/** A fact that all questions of the case share; null or an empty text takes it away. */
export function setFact(of: Case, fact: string, value: string | null, now: Instant): Changed<FactsProblem> {
  const { [fact]: _before, ...others } = of.facts;
  const facts = value ? { ...of.facts, [fact]: value } : others;
  return factsProblem(facts) ?? changedTo(of, { facts }, now);
}

/** What went into a calendar file, by the id of the entry; what is not named stays as it was noted. */
export function noteCalendar(
  of: Case,
  marks: Readonly<Record<string, CalendarMark>>,
  now: Instant,
): Changed<NotPossible> {
  if (!isCalendar(marks)) return { problem: 'not-possible' };
  return changedTo(of, { calendar: { ...of.calendar, ...marks } }, now);
}
