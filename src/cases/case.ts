import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import type { HistoryItem } from './history.ts';
import type { JsonObject } from './json.ts';
import type { CalendarMark, CaseEvent, KeptReceipt, Party, Person, Task } from './parts.ts';
import { cleanName, LIMITS } from './text.ts';

/** A fact's name and value exactly as an address carries them. */
export type Facts = Readonly<Record<string, string>>;

interface EntryBase {
  readonly id: string;
  /** Facts of this question alone; they win over those of the case (case-facts.ts). */
  readonly facts: Facts;
  /** The day on which it was said to be done, perhaps with its hour (done.ts): nothing is warned of any more. */
  readonly done?: string;
  /** No warning before this day. */
  readonly snoozed?: Day;
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

export const CASE_STATES = ['open', 'surrendered', 'refused', 'released', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export interface Case {
  readonly id: string;
  readonly name: string;
  readonly created: Instant;
  /** The instant of the last change; no two states of a case carry the same, so that a lost update is seen. */
  readonly changed: Instant;
  readonly note: string;
  readonly state: CaseState;
  /** Put away: neither on the board nor warned of. */
  readonly archived: boolean;
  readonly person: Person;
  /** Ids of the instruments that the case is about, whether a question names them or not. */
  readonly instruments: readonly string[];
  /** What all questions of the case share and is no event: who requests, who is asked, answers on eligibility. */
  readonly facts: Facts;
  readonly parties: readonly Party[];
  readonly events: readonly CaseEvent[];
  readonly entries: readonly CaseEntry[];
  readonly tasks: readonly Task[];
  readonly receipts: readonly KeptReceipt[];
  /** What went into calendar files, by the id of the entry: so that a later file changes or takes back what is there. */
  readonly calendar: Readonly<Record<string, CalendarMark>>;
  /** Every change that is kept, the oldest first. */
  readonly history: readonly HistoryItem[];
  /** How many older changes are no longer kept. */
  readonly dropped: number;
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

/** What a case holds before anything is entered but its name. */
export const EMPTY_CASE = {
  note: '',
  state: 'open',
  archived: false,
  person: {},
  instruments: [],
  facts: {},
  parties: [],
  events: [],
  entries: [],
  tasks: [],
  receipts: [],
  calendar: {},
  history: [],
  dropped: 0,
} as const satisfies Partial<Case>;

/**
 * Whether the terms of a case are still looked after: on the board, in calendars, in warnings. A person surrendered,
 * refused or released leaves terms behind (speciality, a return, an appeal), so that only closing a case ends it.
 */
export const isFollowed = ({ state, archived }: Pick<Case, 'state' | 'archived'>): boolean =>
  state !== 'closed' && !archived;

/** A new case without entries. `id` comes from outside (`crypto.randomUUID()`), as does the instant. */
export function createCase(id: string, name: string, now: Instant): Changed<NameProblem> {
  const read = readName(name);
  if ('problem' in read) return read;
  return { case: { ...EMPTY_CASE, id, name: read.name, created: now, changed: now } };
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
