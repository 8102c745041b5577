import { isDay } from '../calendar/day.ts';
import { type Change, FIELDS, LISTS, RECORDS } from './change.ts';
import type { HistoryItem } from './history.ts';
import { isPlainObject } from './json.ts';
import {
  type CalendarMark,
  type CaseEvent,
  type KeptReceipt,
  PARTY_ROLES,
  type Party,
  PERSON_FIELDS,
  type Person,
  type Task,
} from './parts.ts';
import { isLine, isOneOf, isText, partOf } from './record-entry.ts';
import { isFactName, isId, isInstant, LIMITS } from './text.ts';

export const EVENT_FIELDS = [
  'id',
  'event',
  'when',
  'title',
  'place',
  'note',
  'counts',
  'planned',
  'happened',
] as const;
export const PARTY_FIELDS = ['id', 'role', 'name', 'state', 'contact'] as const;
export const TASK_FIELDS = ['id', 'text', 'done'] as const;
export const MARK_FIELDS = ['day', 'sequence', 'at', 'told'] as const;
export const RECEIPT_FIELDS = ['id', 'entry', 'at', 'receipt'] as const;
const PARTS = [...FIELDS, ...LISTS, ...RECORDS, 'instruments'] as const;

export function readEvent(value: unknown): CaseEvent | null {
  if (!isPlainObject(value)) return null;
  const { id, event, when, title, place, note, counts, planned, happened } = value;
  if (!isText(id, isId) || !isText(when, (text) => text.length <= LIMITS.factValue)) return null;
  if (event !== null && !isText(event, isFactName)) return null;
  if (!isLine(title) || !isLine(place) || typeof counts !== 'boolean') return null;
  if (planned !== undefined && typeof planned !== 'boolean') return null;
  if (happened !== undefined && !isText(happened, (text) => text.length <= LIMITS.factValue)) return null;
  if (!isText(note, (text) => text.length <= LIMITS.eventNote)) return null;
  return partOf(value, EVENT_FIELDS) as unknown as CaseEvent;
}

export function readParty(value: unknown): Party | null {
  if (!isPlainObject(value)) return null;
  const { id, role, name, state, contact } = value;
  if (!isText(id, isId) || !isOneOf(PARTY_ROLES, role)) return null;
  if (!isLine(name) || !isLine(state) || !isLine(contact)) return null;
  return partOf(value, PARTY_FIELDS) as unknown as Party;
}

export function readTask(value: unknown): Task | null {
  if (!isPlainObject(value)) return null;
  const { id, text, done } = value;
  if (!isText(id, isId) || !isLine(text)) return null;
  if (done !== null && !isText(done, isDay)) return null;
  return partOf(value, TASK_FIELDS) as unknown as Task;
}

export function readReceipt(value: unknown): KeptReceipt | null {
  if (!isPlainObject(value)) return null;
  const { id, entry, at, receipt } = value;
  if (!isText(id, isId) || !isText(entry, isId) || !isText(at, isInstant) || !isPlainObject(receipt))
    return null;
  if (JSON.stringify(receipt).length > LIMITS.receipt) return null;
  return partOf(value, RECEIPT_FIELDS) as unknown as KeptReceipt;
}

function isChange(value: unknown): value is Change {
  if (!isPlainObject(value) || !isOneOf(PARTS, value.part)) return false;
  const { key, place } = value;
  if (key !== undefined && typeof key !== 'string') return false;
  return place === undefined || (typeof place === 'number' && Number.isSafeInteger(place) && place >= 0);
}

export function readHistoryItem(value: unknown): HistoryItem | null {
  if (!isPlainObject(value)) return null;
  const { id, at, device, changes, undoes } = value;
  if (!isText(id, isId) || !isText(at, isInstant) || !isLine(device) || !Array.isArray(changes)) return null;
  if (undoes !== undefined && !isText(undoes, isId)) return null;
  return changes.every(isChange) ? (value as unknown as HistoryItem) : null;
}

/** What a newer version tells of a person stays beside what is known. */
export const isPerson = (value: unknown): value is Person =>
  isPlainObject(value) &&
  Object.entries(value).every(([field, text]) => !isOneOf(PERSON_FIELDS, field) || isLine(text));

const isMark = (value: unknown): value is CalendarMark =>
  isPlainObject(value) &&
  (value.day === null || isText(value.day, isDay)) &&
  Number.isSafeInteger(value.sequence) &&
  (value.sequence as number) >= 0 &&
  (value.was === undefined || isText(value.was, isDay)) &&
  (value.at === undefined || isText(value.at, isInstant)) &&
  (value.told === undefined || isLine(value.told));

export const isCalendar = (value: unknown): value is Readonly<Record<string, CalendarMark>> =>
  isPlainObject(value) &&
  Object.keys(value).length <= LIMITS.calendar &&
  Object.entries(value).every(([id, mark]) => isId(id) && isMark(mark));
