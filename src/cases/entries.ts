import type { Instant } from '../calendar/zone.ts';
import { type Case, type CaseEntry, type Changed, changeAt, type Facts } from './case.ts';
import { readEntry } from './record.ts';
import { isFactName, LIMITS } from './text.ts';

export type FactsProblem =
  | { readonly problem: 'too-many-facts'; readonly limit: number }
  | { readonly problem: 'not-a-fact-name'; readonly fact: string }
  | { readonly problem: 'fact-too-long'; readonly fact: string; readonly limit: number };
export type NoSuchEntry = { readonly problem: 'no-such-entry' };
export type AddProblem =
  | FactsProblem
  | { readonly problem: 'repeated-entry' }
  | { readonly problem: 'not-an-entry' }
  | { readonly problem: 'too-many-entries'; readonly limit: number };

/** Whether a case can hold these facts; null where it can. What they mean is not asked. */
export function factsProblem(facts: Facts): FactsProblem | null {
  const all = Object.entries(facts);
  if (all.length > LIMITS.facts) return { problem: 'too-many-facts', limit: LIMITS.facts };
  for (const [fact, value] of all) {
    if (!isFactName(fact)) return { problem: 'not-a-fact-name', fact };
    if (value.length > LIMITS.factValue) return { problem: 'fact-too-long', fact, limit: LIMITS.factValue };
  }
  return null;
}

const withEntries = (of: Case, entries: readonly CaseEntry[], now: Instant) => ({
  case: { ...of, entries, changed: changeAt(of.changed, now) },
});

/** The case with one more question, last in the list. */
export function addEntry(of: Case, entry: CaseEntry, now: Instant): Changed<AddProblem> {
  if (of.entries.length >= LIMITS.entries) return { problem: 'too-many-entries', limit: LIMITS.entries };
  if (of.entries.some((other) => other.id === entry.id)) return { problem: 'repeated-entry' };
  const problem = factsProblem(entry.facts);
  if (problem) return problem;
  if (!readEntry(entry)) return { problem: 'not-an-entry' };
  return withEntries(of, [...of.entries, entry], now);
}

/** The same question with other facts. */
export function replaceFacts(
  of: Case,
  entryId: string,
  facts: Facts,
  now: Instant,
): Changed<FactsProblem | NoSuchEntry> {
  if (!of.entries.some((entry) => entry.id === entryId)) return { problem: 'no-such-entry' };
  const problem = factsProblem(facts);
  if (problem) return problem;
  const replaced = of.entries.map((entry) =>
    entry.id === entryId ? { ...entry, facts: { ...facts } } : entry,
  );
  return withEntries(of, replaced, now);
}

/** The case without this question. */
export function removeEntry(of: Case, entryId: string, now: Instant): Changed<NoSuchEntry> {
  const left = of.entries.filter((entry) => entry.id !== entryId);
  if (left.length === of.entries.length) return { problem: 'no-such-entry' };
  return withEntries(of, left, now);
}
