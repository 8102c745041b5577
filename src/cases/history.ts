import type { Instant } from '../calendar/zone.ts';
import { type Case, changeAt } from './case.ts';
import {
  type Change,
  changesBetween,
  inverse,
  type ListPart,
  mergedValue,
  sameContent,
  valueAt,
  withValue,
} from './change.ts';
import { isPlainObject, type Json } from './json.ts';
import { readEntry } from './record-entry.ts';
import { readEvent, readParty, readReceipt, readTask } from './record-parts.ts';
import { LIMITS } from './text.ts';

/** One change of a case, with all that is needed to take it back or to make it in another copy. */
export interface HistoryItem {
  readonly id: string;
  readonly at: Instant;
  /** The name the user gave the device; empty where none. */
  readonly device: string;
  readonly changes: readonly Change[];
  /** The change that this one takes back. */
  readonly undoes?: string;
}

/** Who changes something, and how the change will be known. */
export interface Author {
  /** `crypto.randomUUID()`, a new one for each change. */
  readonly id: string;
  readonly device: string;
}

/** Writes down what leads from `before` to `after`; the same state twice is no change. */
export function logged(before: Case, after: Case, by: Author, undoes?: string): Case {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return after === before ? before : { ...after, history: before.history };
  const item: HistoryItem = {
    id: by.id,
    at: after.changed,
    device: by.device,
    changes,
    ...(undoes ? { undoes } : {}),
  };
  return bounded({ ...after, history: [...before.history, item], dropped: before.dropped });
}

/** Items never change, and a case that grows keeps those it has: each is measured once. */
const measured = new WeakMap<HistoryItem, number>();

function lengthOf(item: HistoryItem): number {
  const known = measured.get(item);
  if (known !== undefined) return known;
  const length = JSON.stringify(item).length;
  measured.set(item, length);
  return length;
}

/** Lets the oldest changes go where more are kept than a case may hold. */
export function bounded(of: Case): Case {
  let length = of.history.reduce((sum, item) => sum + lengthOf(item), 0);
  let gone = 0;
  for (const item of of.history) {
    if (of.history.length - gone <= LIMITS.history && length <= LIMITS.historyLength) break;
    length -= lengthOf(item);
    gone += 1;
  }
  return gone === 0 ? of : { ...of, history: of.history.slice(gone), dropped: of.dropped + gone };
}

/** Which of two instants of a case comes first, as `sort` takes it: both are in UTC, so that their text tells. */
export function compareInstants(a: Instant, b: Instant): number {
  const [one, other] = [a.slice(0, -1), b.slice(0, -1)];
  return one === other ? 0 : one < other ? -1 : 1;
}

export type UndoProblem =
  | { readonly problem: 'no-such-change' }
  /** What it made has been changed again since, at these places: nothing was taken back. */
  | { readonly problem: 'changed-since'; readonly changes: readonly Change[] };

const MEMBERS: { readonly [P in ListPart]: (value: unknown) => object | null } = {
  parties: readParty,
  events: readEvent,
  entries: readEntry,
  tasks: readTask,
  receipts: readReceipt,
};

/** A file's history may hold anything: what a list is given back must be one of its members. */
function isMember({ part, key }: Change, value: Json | undefined): boolean {
  if (value === undefined || !Object.hasOwn(MEMBERS, part)) return true;
  return isPlainObject(value) && value.id === key && MEMBERS[part as ListPart](value) !== null;
}

/** Takes one change back, whenever it was made; what has been changed since at the same place stands in the way. */
export function undo(
  of: Case,
  itemId: string,
  by: Author,
  now: Instant,
): { readonly case: Case } | UndoProblem {
  const item = of.history.find(({ id }) => id === itemId);
  if (!item) return { problem: 'no-such-change' };
  const blocked: Change[] = [];
  let undone = of;
  // What goes is taken out first, so that what comes back finds its place in the list.
  for (const change of [...item.changes].sort((a, b) => Number(isRemoval(a)) - Number(isRemoval(b)))) {
    const { before, after } = inverse(change);
    const value = mergedValue(before, valueAt(undone, change.part, change.key), after);
    if (value && isMember(change, value.value)) undone = withValue(undone, change, value.value);
    else blocked.push(change);
  }
  if (blocked.length > 0) return { problem: 'changed-since', changes: blocked };
  if (sameContent(of, undone)) return { case: of };
  return { case: logged(of, { ...undone, changed: changeAt(of.changed, now) }, by, itemId) };
}

const isRemoval = ({ after }: Change): boolean => after === undefined;

/** Changes that were taken back and not made again since. */
export function undoneIds(history: readonly HistoryItem[]): ReadonlySet<string> {
  const undone = new Set<string>();
  // The last word counts: an undo that was itself undone takes nothing back.
  for (const item of [...history].reverse()) {
    if (item.undoes && !undone.has(item.id)) undone.add(item.undoes);
  }
  return undone;
}
