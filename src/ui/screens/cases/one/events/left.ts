import type { SaidOfEvent } from '../../../../../cases/edit-events.ts';
import { isPlainObject, type Json } from '../../../../../cases/json.ts';
import { EMPTY_DRAFT, type EventDraft, type Rewriting } from './draft.ts';

/** The field of an event that is being entered or changed, among all that is typed. */
export const fieldOfEvent = (caseId: string, eventId: string): string => `${caseId}/event/${eventId}`;
/** Stands for the id of an event that is new. */
export const NEW = 'new';

const BESIDE: readonly EventDraft['beside'][] = ['correct', 'counts-instead', 'does-not-count'];

function readSaid(of: Json | undefined): SaidOfEvent | null {
  if (!isPlainObject(of)) return null;
  const { event, when, title, place, note } = of;
  if (event !== null && typeof event !== 'string') return null;
  if (typeof when !== 'string' || typeof title !== 'string') return null;
  return typeof place === 'string' && typeof note === 'string' ? { event, when, title, place, note } : null;
}

/** What was left unfinished of an event, as it lies in the store; null where that is something else. */
export function readRewriting(of: Json | undefined): Rewriting | null {
  if (!isPlainObject(of)) return null;
  const [draft, base] = [readSaid(of.draft), readSaid(of.base)];
  if (!draft || !base) return null;
  const beside = BESIDE.find((one) => isPlainObject(of.draft) && of.draft.beside === one);
  return { draft: { ...EMPTY_DRAFT, ...draft, ...(beside ? { beside } : {}) }, base };
}
