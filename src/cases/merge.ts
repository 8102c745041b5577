import type { Instant } from '../calendar/zone.ts';
import { type Case, changeAt } from './case.ts';
import {
  type Change,
  mergedValue,
  type Part,
  placeName,
  placeOf,
  sameContent,
  sameJson,
  valueAt,
  valuesOf,
  withValue,
} from './change.ts';
import { type Author, bounded, compareInstants, type HistoryItem, logged } from './history.ts';
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
  const [own, their] = [unseen(mine, theirs), unseen(theirs, mine)];
  const [lastOwn, lastTheir] = [lastChanges(mine.history), lastChanges(theirs.history)];
  const [values, others] = [valuesOf(mine), valuesOf(theirs)];
  const conflicts: Conflict[] = [];
  const incoming: Change[] = [];
  let made = mine;
  for (const [name, { part, key }] of new Map([...values, ...others])) {
    const [here, there] = [values.get(name)?.value, others.get(name)?.value];
    if (sameJson(here, there)) continue;
    const at = key === undefined ? { part } : { part, key };
    const value =
      settledValue(
        sideOf(own, name, here, lastOwn.get(name)),
        sideOf(their, name, there, lastTheir.get(name)),
      ) ?? (part === 'calendar' ? laterMark(here, there) : null);
    const chosen = value ?? (settled.has(name) ? { value: settled.get(name) } : null);
    if (!value) conflicts.push({ ...at, ...def('mine', here), ...def('theirs', there) });
    if (!chosen || sameJson(chosen.value, here)) continue;
    const change: Change = { ...at, ...def('before', here), ...def('after', chosen.value) };
    incoming.push(change);
    made = withValue(made, { ...change, ...placeOf(theirs, at) }, chosen.value);
  }
  const united = unite(mine.history, theirs.history);
  const least = Math.min(mine.dropped, theirs.dropped);
  const whole = bounded({ ...made, history: united, dropped: least });
  const known = new Set(mine.history.map(({ id }) => id));
  // What was settled in favour of what is here is written down too: it is not asked a second time.
  const isSettled = conflicts.some((at) => settled.has(placeName(at)));
  const isNews = incoming.length > 0 || isSettled || whole.history.some(({ id }) => !known.has(id));
  if (!isNews) return { case: mine, conflicts, incoming };
  // A copy that only caught up is the other one, to the instant.
  if (conflicts.length === 0 && united === theirs.history && sameContent(made, theirs))
    return { case: theirs, conflicts, incoming };
  const dropped = Math.max(whole.dropped, mine.dropped, theirs.dropped);
  const changed = after(mine.changed, theirs.changed, now);
  return {
    case: settledIn({ ...whole, dropped, changed }, mine, theirs, conflicts, by),
    conflicts,
    incoming,
  };
}

/** `now`, or just past both copies where a clock is behind: what is settled is the last word of both histories. */
function after(mine: Instant, theirs: Instant, now: Instant): Instant {
  const later = compareInstants(mine, theirs) < 0 ? theirs : mine;
  return compareInstants(later, now) < 0 ? now : changeAt(later, later);
}

/**
 * What was settled is a change of its own, so that the other copy learns of it, and so that a value that gave way and
 * stands in no history yet can be found there.
 */
function settledIn(whole: Case, mine: Case, theirs: Case, conflicts: readonly Conflict[], by: Author): Case {
  let before = whole;
  for (const at of conflicts) {
    const [here, there] = [valueAt(mine, at.part, at.key), valueAt(theirs, at.part, at.key)];
    if (!sameJson(there, valueAt(whole, at.part, at.key))) before = withValue(before, at, there);
    else if (here !== undefined && !isTold(whole.history, at, here)) before = withValue(before, at, here);
  }
  return logged(before, whole, by);
}

/** Whether a history tells that this value once stood there. */
const isTold = (history: readonly HistoryItem[], at: Conflict, value: Json): boolean =>
  history.some(({ changes }) =>
    changes.some(
      (change) =>
        placeName(change) === placeName(at) &&
        [change.before, change.after].some((one) => one !== undefined && sameJson(one, value)),
    ),
  );

const def = <K extends string>(key: K, value: Json | undefined): { [P in K]?: Json } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: Json };

/** What one copy changed and the other does not know of. */
interface Unseen {
  /** By place the first of those changes. */
  readonly first: ReadonlyMap<string, Change>;
  /** Places changed so long ago that the other copy may have known it, and let it go. */
  readonly perhaps: ReadonlySet<string>;
}

function unseen(of: Case, by: Case): Unseen {
  const known = new Set(by.history.map(({ id }) => id));
  const keptSince = by.history[0]?.at;
  const isOld = ({ at }: HistoryItem) =>
    by.dropped > 0 && (!keptSince || compareInstants(at, keptSince) <= 0);
  const first = new Map<string, Change>();
  const perhaps = new Set<string>();
  for (const item of of.history) {
    if (known.has(item.id)) continue;
    for (const change of item.changes) {
      const name = placeName(change);
      if (isOld(item)) perhaps.add(name);
      else if (!first.has(name)) first.set(name, change);
    }
  }
  return { first, perhaps };
}

const lastChanges = (of: readonly HistoryItem[]): ReadonlyMap<string, Change> =>
  new Map(of.flatMap(({ changes }) => changes.map((change) => [placeName(change), change] as const)));

/** One copy's value at a place. */
interface Side {
  readonly value: Json | undefined;
  /** Its first change there that the other copy has not seen. */
  readonly first: Change | undefined;
  /** It was changed there too, long ago: whether the other copy has seen that is not known. */
  readonly perhaps: boolean;
  /** Whether its history tells how the value came about, so that a copy with all of that history has seen it. */
  readonly isLogged: boolean;
}

const sideOf = (changed: Unseen, name: string, value: Json | undefined, last: Change | undefined): Side => ({
  value,
  first: changed.first.get(name),
  perhaps: changed.perhaps.has(name),
  isLogged: last !== undefined && sameJson(last.after, value),
});

function settledValue(mine: Side, theirs: Side): { readonly value: Json | undefined } | null {
  if (mine.first && theirs.first) return bothChanged(mine, theirs, mine.first.before, theirs.first.before);
  if (theirs.first) return follows(theirs.first, mine) ? { value: theirs.value } : null;
  if (mine.first) return follows(mine.first, theirs) ? { value: mine.value } : null;
  if (mine.perhaps || theirs.perhaps) return null;
  if (mine.value === undefined) return { value: theirs.value };
  return theirs.value === undefined ? { value: mine.value } : null;
}

/**
 * Each side's first change tells what it was made on. After earlier merges, or where old changes are no longer kept,
 * these differ: then both must come to the same, else it is asked.
 */
function bothChanged(mine: Side, theirs: Side, base: Json | undefined, other: Json | undefined) {
  const value = mergedValue(base, mine.value, theirs.value);
  const alike = value && mergedValue(other, mine.value, theirs.value);
  return alike && sameJson(value.value, alike.value) ? value : null;
}

/** Whether a change was made by one who knew what stands in the other copy. */
const follows = (change: Change, other: Side): boolean =>
  (other.isLogged && !other.perhaps) || sameJson(change.before, other.value);

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
  // Whoever has all of the other keeps it as the other has it.
  if (more.length + a.length === b.length) return b;
  return [...a, ...more].sort((x, y) => compareInstants(x.at, y.at) || (x.id < y.id ? -1 : 1));
}
