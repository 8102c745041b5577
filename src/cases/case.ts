import type { Instant } from '../calendar/zone.ts';
import type { JsonObject } from './json.ts';
import { cleanName, LIMITS } from './text.ts';

/** A fact's name and value exactly as an address carries them. */
export type Facts = Readonly<Record<string, string>>;

interface EntryBase {
  readonly id: string;
  readonly facts: Facts;
  /** What a newer version of Dedere wrote and this one does not know: kept, not read. */
  readonly rest?: JsonObject;
}

/** A question with its facts, never a result: it is computed anew whenever it is looked at. */
export type CaseEntry =
  | (EntryBase & { readonly kind: 'term'; readonly instrument: string; readonly rule: string })
  | (EntryBase & { readonly kind: 'count' })
  | (EntryBase & { readonly kind: 'eligibility'; readonly instrument: string })
  /** The papers to be sent and what of them is there. */
  | (EntryBase & { readonly kind: 'documents'; readonly instrument: string });

export interface Case {
  readonly id: string;
  readonly name: string;
  readonly created: Instant;
  /** The instant of the last change; no two states of a case carry the same, so that a lost update is seen. */
  readonly changed: Instant;
  readonly note: string;
  readonly entries: readonly CaseEntry[];
  readonly rest?: JsonObject;
}

export type NameProblem =
  | { readonly problem: 'empty-name' }
  | { readonly problem: 'name-too-long'; readonly limit: number };
export type NoteProblem = { readonly problem: 'note-too-long'; readonly limit: number };
export type Changed<P> = { readonly case: Case } | P;

function readName(name: string): { name: string } | NameProblem {
  const clean = cleanName(name);
  if (clean === '') return { problem: 'empty-name' };
  if (clean.length > LIMITS.name) return { problem: 'name-too-long', limit: LIMITS.name };
  return { name: clean };
}

/** `now`, or a nanosecond past the last change where the clock has not moved since. */
export function changeAt(last: Instant, now: Instant): Instant {
  const before = Temporal.Instant.from(last);
  return before.equals(now) ? before.add({ nanoseconds: 1 }).toString() : now;
}

/** A new case without entries. `id` comes from outside (`crypto.randomUUID()`), as does the instant. */
export function createCase(id: string, name: string, now: Instant): Changed<NameProblem> {
  const read = readName(name);
  if ('problem' in read) return read;
  return { case: { id, name: read.name, created: now, changed: now, note: '', entries: [] } };
}

/** Another name, trimmed. The name it has already changes nothing. */
export function renameCase(of: Case, name: string, now: Instant): Changed<NameProblem> {
  const read = readName(name);
  if ('problem' in read) return read;
  if (read.name === of.name) return { case: of };
  return { case: { ...of, name: read.name, changed: changeAt(of.changed, now) } };
}

/** Another note, kept as typed. */
export function editNote(of: Case, note: string, now: Instant): Changed<NoteProblem> {
  if (note.length > LIMITS.note) return { problem: 'note-too-long', limit: LIMITS.note };
  if (note === of.note) return { case: of };
  return { case: { ...of, note, changed: changeAt(of.changed, now) } };
}
