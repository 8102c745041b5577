import type { Instant } from '../calendar/zone.ts';
import { type Case, changeAt } from './case.ts';
import {
  type Change,
  mergedValue,
  type Part,
  placeName,
  placesOf,
  sameJson,
  valueAt,
  withValue,
} from './change.ts';
import { type Author, bounded, type HistoryItem, logged } from './history.ts';
import type { Json } from './json.ts';

/** A place at which two copies of a case were changed apart, differently. Absent: it is not there, or was removed. */
export interface Conflict {
  readonly part: Part;
  readonly key?: string;
  readonly mine?: Json;
  readonly theirs?: Json;
}

export interface Merged {
  /** Both copies' changes; at each conflict what is chosen there, else `mine`. */
  readonly case: Case;
  readonly conflicts: readonly Conflict[];
  /** What `mine` did not have and now has. */
  readonly incoming: readonly Change[];
}

/** By `placeName`: the value to take at a conflict; undefined takes what stands there away. */
export type Settled = ReadonlyMap<string, Json | undefined>;

/**
 * Puts two copies of one case together. A change that the other copy has not seen is made in it; a place that both
 * changed differently is a conflict. Where the history says nothing, what is missing in one copy is kept from the
 * other: nothing vanishes by merging.
 */
export function mergeCases(
  mine: Case,
  theirs: Case,
  by: Author,
  now: Instant,
  settled: Settled = new Map(),
): Merged {
  const own = unseen(mine.history, theirs.history);
  const their = unseen(theirs.history, mine.history);
  const conflicts: Conflict[] = [];
  const incoming: Change[] = [];
  let made = mine;
  const seen = new Set<string>();
  for (const at of [...placesOf(mine), ...placesOf(theirs)]) {
    const name = placeName(at);
    if (seen.has(name)) continue;
    seen.add(name);
    const [here, there] = [valueAt(mine, at.part, at.key), valueAt(theirs, at.part, at.key)];
    if (sameJson(here, there)) continue;
    const value =
      settledValue(
        { value: here, first: own.get(name)?.[0], isLogged: isLogged(mine, name, here) },
        { value: there, first: their.get(name)?.[0], isLogged: isLogged(theirs, name, there) },
      ) ?? (at.part === 'calendar' ? laterMark(here, there) : null);
    const chosen = value ?? (settled.has(name) ? { value: settled.get(name) } : null);
    if (!value) conflicts.push({ ...at, ...def('mine', here), ...def('theirs', there) });
    if (!chosen || sameJson(chosen.value, here)) continue;
    const change: Change = { ...at, ...def('before', here), ...def('after', chosen.value) };
    incoming.push(change);
    made = withValue(made, { ...change, ...placeOf(theirs, at) }, chosen.value);
  }
  const history = unite(mine.history, theirs.history);
  const apart = history.length > Math.max(mine.history.length, theirs.history.length);
  // What was settled in favour of what is here is written down too: it is not asked a second time.
  const isSettled = conflicts.some((at) => settled.has(placeName(at)));
  const isNews = incoming.length > 0 || isSettled || history.length > mine.history.length;
  if (!isNews) return { case: mine, conflicts, incoming };
  const later = Temporal.Instant.compare(mine.changed, theirs.changed) < 0 ? theirs.changed : mine.changed;
  const dropped = Math.max(mine.dropped, theirs.dropped);
  const whole = { ...made, history, dropped };
  // Without a change of its own a copy that only caught up is the other one, to the instant.
  if (!apart && conflicts.length === 0)
    return { case: bounded({ ...whole, changed: theirs.changed }), conflicts, incoming };
  const changed = changeAt(later, now);
  return { case: settledIn({ ...whole, changed }, theirs, conflicts, by), conflicts, incoming };
}

/** What was settled is a change of its own, so that the other copy learns of it. */
function settledIn(whole: Case, theirs: Case, conflicts: readonly Conflict[], by: Author): Case {
  let before = whole;
  for (const at of conflicts) {
    const there = valueAt(theirs, at.part, at.key);
    if (!sameJson(there, valueAt(whole, at.part, at.key))) before = withValue(before, at, there);
  }
  return logged(before, whole, by);
}

const def = <K extends string>(key: K, value: Json | undefined): { [P in K]?: Json } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: Json };

function placeOf(of: Case, { part, key }: { part: Part; key?: string }): { place?: number } {
  const list = (of as unknown as Record<string, unknown>)[part];
  if (!Array.isArray(list)) return {};
  const place = list.findIndex((one: { id?: string }) => one.id === key);
  return place >= 0 && place < list.length - 1 ? { place } : {};
}

/** The changes of one history that another does not have, by place, in their order. */
function unseen(of: readonly HistoryItem[], by: readonly HistoryItem[]): Map<string, Change[]> {
  const known = new Set(by.map(({ id }) => id));
  const found = new Map<string, Change[]>();
  for (const item of of) {
    if (known.has(item.id)) continue;
    for (const change of item.changes) {
      const name = placeName(change);
      found.set(name, [...(found.get(name) ?? []), change]);
    }
  }
  return found;
}

/** One copy's value at a place. */
interface Side {
  readonly value: Json | undefined;
  /** Its first change there that the other copy has not seen. */
  readonly first: Change | undefined;
  /** Whether its history tells how the value came about, so that a copy with all of that history has seen it. */
  readonly isLogged: boolean;
}

function settledValue(mine: Side, theirs: Side): { readonly value: Json | undefined } | null {
  if (mine.first && theirs.first) return mergedValue(mine.first.before, mine.value, theirs.value);
  if (theirs.first) return follows(theirs.first, mine) ? { value: theirs.value } : null;
  if (mine.first) return follows(mine.first, theirs) ? { value: mine.value } : null;
  if (mine.value === undefined) return { value: theirs.value };
  return theirs.value === undefined ? { value: mine.value } : null;
}

/** Whether a change was made by one who knew what stands in the other copy. */
const follows = (change: Change, other: Side): boolean =>
  other.isLogged || sameJson(change.before, other.value);

function isLogged(of: Case, name: string, value: Json | undefined): boolean {
  const changes = of.history.flatMap((item) => item.changes.filter((one) => placeName(one) === name));
  const last = changes.at(-1);
  return last !== undefined && sameJson(last.after, value);
}

/** Of two marks of a calendar the later one: whoever reads calendars takes the higher SEQUENCE, and nobody is asked. */
function laterMark(here: Json | undefined, there: Json | undefined): { readonly value: Json | undefined } {
  const sequenceOf = (mark: Json | undefined) => (mark as { sequence?: number } | undefined)?.sequence ?? -1;
  return { value: sequenceOf(there) > sequenceOf(here) ? there : here };
}

/** Both histories, in the order of their instants. */
function unite(a: readonly HistoryItem[], b: readonly HistoryItem[]): readonly HistoryItem[] {
  const known = new Set(a.map(({ id }) => id));
  const more = b.filter(({ id }) => !known.has(id));
  if (more.length === 0) return a;
  return [...a, ...more].sort((x, y) => Temporal.Instant.compare(x.at, y.at) || (x.id < y.id ? -1 : 1));
}
