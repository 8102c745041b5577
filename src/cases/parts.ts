import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import type { JsonObject } from './json.ts';

/** Something that happened in the case, entered once for all its questions. */
export interface CaseEvent {
  readonly id: string;
  /** Its name in addresses, `arrest`; null: one that no term hangs on, told by its title. */
  readonly event: string | null;
  /** As an address writes it: `2026-11-03`, `2026-11-03T10:15`, `2026-11-03..2026-11-04`. */
  readonly when: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  /** Of several events of one name, whether the questions count from this one. */
  readonly counts: boolean;
  /** It was entered, or moved, while it lay ahead. Absent: it did not, or an older version wrote it (`isPlan`). */
  readonly planned?: boolean;
  /** The `when` of which somebody said that it happened then; another day has to be said anew. */
  readonly happened?: string;
  readonly rest?: JsonObject;
}

export const PARTY_ROLES = [
  'requesting-authority',
  'requested-authority',
  'central-authority',
  'prosecutor',
  'court',
  'custody',
  'counsel',
  'consulate',
  'other',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** An authority or a person that takes part. */
export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  /** Code of its State, `JO`; empty where it is not said. */
  readonly state: string;
  readonly contact: string;
  readonly rest?: JsonObject;
}

export const PERSON_FIELDS = ['name', 'born', 'citizenship', 'custody', 'language', 'note'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];
/** The person sought or sentenced; what is not known is not there. `born` is text: often only a year is known. */
export type Person = Readonly<Partial<Record<PersonField, string>>>;

/** Something to be done that no provision asks for. */
export interface Task {
  readonly id: string;
  readonly text: string;
  /** The day on which it was ticked; null: open. */
  readonly done: Day | null;
  readonly rest?: JsonObject;
}

/** The receipt of a result as it was shown then. */
export interface KeptReceipt {
  readonly id: string;
  /** The question it answers; it may have been removed since. */
  readonly entry: string;
  readonly at: Instant;
  /** A receipt file (docs/receipts.md), read when it is looked at. */
  readonly receipt: JsonObject;
  readonly rest?: JsonObject;
}

/** What a calendar was last told of a term. */
export interface CalendarMark {
  /** Null: it was taken back. */
  readonly day: Day | null;
  /** The SEQUENCE of RFC 5545 that went out with it. */
  readonly sequence: number;
  /** The day that was taken back. */
  readonly was?: Day;
  /** When that was told first; a calendar told the same again is told it with this instant. */
  readonly at?: Instant;
  /** Names all that was told: another name, another SEQUENCE. */
  readonly told?: string;
}
