import type { Instant } from '../../calendar/zone.ts';
import { type Case, type CaseEntry, type Changed, changeAt, type Facts } from '../../cases/case.ts';
import { differsFromCase, sharedFacts } from '../../cases/case-facts.ts';
import { setFact } from '../../cases/edit-case.ts';
import { addEvent, countingEvents, isWhen, removeEvent } from '../../cases/edit-events.ts';
import {
  type AddProblem,
  addEntry,
  type FactsProblem,
  factsProblem,
  type NoSuchEntry,
} from '../../cases/entries.ts';
import { LAW_FACT } from '../law-fact.ts';
import type { EntryLaw } from './entry-law.ts';
import { liftFacts } from './lift-facts.ts';

/** Adds a question to a case; what the case can share of it becomes the case's. */
export function addSharing(
  of: Case,
  entry: CaseEntry,
  law: EntryLaw,
  newId: () => string,
  now: Instant,
): Changed<AddProblem> {
  const problem = factsProblem(entry.facts);
  if (problem) return problem;
  const lifted = liftFacts(of, entry, law, newId);
  return addEntry(lifted.case, lifted.entry, now);
}

/** Of the events and parts of a question those that it keeps for itself, the case having another. */
export const keptApart = (of: Case, entry: CaseEntry, { events, roles }: EntryLaw): readonly string[] =>
  Object.keys(entry.facts).filter(
    (fact) => (events.includes(fact) || roles.includes(fact)) && differsFromCase(of, entry, fact),
  );

/** The facts in which the page of a question says other than its case does. */
export function changedFacts(of: Case, entry: CaseEntry, law: EntryLaw, page: Facts): readonly string[] {
  const before = law.effective(of, entry);
  const names = new Set([...Object.keys(before), ...Object.keys(page)]);
  names.delete(LAW_FACT);
  return [...names].filter((fact) => (before[fact] ?? '') !== (page[fact] ?? ''));
}

/** Of these, those that the case shares with its other questions. */
export function changedShared(of: Case, entry: CaseEntry, law: EntryLaw, page: Facts): readonly string[] {
  const shared = sharedFacts(of).facts;
  return changedFacts(of, entry, law, page).filter(
    (fact) => Object.hasOwn(shared, fact) && !Object.hasOwn(entry.facts, fact),
  );
}

/**
 * Keeps what the page of a question says now. `forAll`: what it says otherwise than the case is changed in the case,
 * for all its questions; else for this question alone.
 */
export function replaceSharing(
  of: Case,
  entryId: string,
  page: Facts,
  forAll: boolean,
  law: EntryLaw,
  newId: () => string,
  now: Instant,
): Changed<FactsProblem | NoSuchEntry> {
  const entry = of.entries.find(({ id }) => id === entryId);
  if (!entry) return { problem: 'no-such-entry' };
  const problem = factsProblem(page);
  if (problem) return problem;
  const shared = changedShared(of, entry, law, page);
  let made = of;
  const own: Record<string, string> = { ...entry.facts };
  for (const fact of changedFacts(of, entry, law, page)) {
    const value = page[fact] ?? '';
    const isShared = shared.includes(fact);
    const changed = isShared && forAll ? changedForAll(made, fact, value, newId, now) : null;
    if (changed) made = changed;
    // A fact that the case shares is taken from one question by saying nothing there.
    else if (value !== '' || isShared) own[fact] = value;
    else delete own[fact];
  }
  if (page[LAW_FACT]) own[LAW_FACT] = page[LAW_FACT];
  const lifted = liftFacts(made, { ...entry, facts: own }, law, newId);
  const left = factsProblem(lifted.entry.facts);
  if (left) return left;
  const entries = lifted.case.entries.map((one) => (one.id === entryId ? lifted.entry : one));
  return { case: { ...lifted.case, entries, changed: changeAt(of.changed, now) } };
}

/** The case with another value of a fact it shares; null where it cannot hold that value. */
function changedForAll(
  of: Case,
  fact: string,
  value: string,
  newId: () => string,
  now: Instant,
): Case | null {
  const [first, ...others] = countingEvents(of, fact);
  if (!first) {
    const set = setFact(of, fact, value === '' ? null : value, now);
    return 'case' in set ? set.case : null;
  }
  if (value !== '') {
    const better = { ...first, id: newId(), when: value };
    const set = isWhen(value) ? addEvent(of, better, 'correct', now) : null;
    return set && 'case' in set ? set.case : null;
  }
  return [first, ...others].reduce((made, { id }) => {
    const removed = removeEvent(made, id, now);
    return 'case' in removed ? removed.case : made;
  }, of);
}
