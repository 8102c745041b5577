import type { Formula } from '../law/schema/formula.ts';
import { evaluate, type Values } from './formula.ts';
import type { Truth } from './truth.ts';

/** How far a condition or ground pulls the whole, by its value; the whole is the highest level among its parts. */
export interface Part {
  readonly when: Formula;
  /** The keys of its atoms. */
  readonly keys: readonly string[];
  readonly level: Readonly<Record<Truth, number>>;
}

/** What each open question can still turn out to be. */
export type Open = ReadonlyMap<string, readonly Truth[]>;

/** The whole under two values of one question, all else the same. Without such a question both are the same. */
export interface Pair {
  readonly yes: number;
  readonly no: number;
}

/**
 * Every pair of levels that the whole can reach when the open questions are answered. With `probe`, the pair is the
 * whole for its two answers: a pair whose sides differ shows that the answer to `probe` can decide.
 *
 * Exact, and quick for real treaties: parts that share no open question are looked at apart and only their levels
 * combined; within a group the question that most parts share is tried first, after which the group falls apart. A
 * part that cannot pull higher than what is already certain is not looked at.
 */
export function reachable(
  parts: readonly Part[],
  values: Values,
  open: Open,
  probe?: string,
): readonly Pair[] {
  const ask = new Map([...open].filter(([key]) => key !== probe));
  const found = reach(parts, { yes: lane(values, probe, 'yes'), no: lane(values, probe, 'no') }, ask, 0);
  return [...found.values()];
}

interface Lanes {
  readonly yes: Values;
  readonly no: Values;
}
type Pairs = ReadonlyMap<string, Pair>;

const lane = (values: Values, key: string | undefined, value: Truth): Values =>
  key === undefined ? values : new Map(values).set(key, value);

const only = (pair: Pair): Pairs => new Map([[`${pair.yes}/${pair.no}`, pair]]);

const NOTHING = only({ yes: 0, no: 0 });

/** `floor`: a level that the whole has for certain, by parts looked at elsewhere. */
function reach(parts: readonly Part[], lanes: Lanes, open: Open, floor: number): Pairs {
  let whole = NOTHING;
  const unsettled: Part[] = [];
  for (const part of parts) {
    const yes = evaluate(part.when, lanes.yes);
    const no = evaluate(part.when, lanes.no);
    const settled = (yes !== 'unknown' && no !== 'unknown') || !part.keys.some((key) => open.has(key));
    if (settled) whole = highest(whole, only({ yes: part.level[yes], no: part.level[no] }));
    else unsettled.push(part);
  }
  const certain = Math.max(floor, lowest(whole));
  const higher = unsettled.filter(({ level }) => Math.max(level.yes, level.no, level.unknown) > certain);
  for (const group of groups(higher, open)) whole = highest(whole, branch(group, lanes, open, certain));
  return whole;
}

const lowest = (pairs: Pairs): number => Math.min(...[...pairs.values()].flatMap(({ yes, no }) => [yes, no]));

function branch(group: readonly Part[], lanes: Lanes, open: Open, floor: number): Pairs {
  const key = mostShared(group, open);
  const rest = new Map([...open].filter(([other]) => other !== key));
  const found = new Map<string, Pair>();
  for (const value of open.get(key) ?? []) {
    const next = { yes: lane(lanes.yes, key, value), no: lane(lanes.no, key, value) };
    for (const [name, pair] of reach(group, next, rest, floor)) found.set(name, pair);
  }
  return found;
}

function highest(a: Pairs, b: Pairs): Pairs {
  const found = new Map<string, Pair>();
  for (const x of a.values()) {
    for (const y of b.values()) {
      const pair = { yes: Math.max(x.yes, y.yes), no: Math.max(x.no, y.no) };
      found.set(`${pair.yes}/${pair.no}`, pair);
    }
  }
  return found;
}

/** Parts joined, directly or through others, by open questions they share. */
function groups(parts: readonly Part[], open: Open): readonly (readonly Part[])[] {
  let apart: { keys: Set<string>; parts: Part[] }[] = [];
  for (const part of parts) {
    const own = { keys: new Set(part.keys.filter((key) => open.has(key))), parts: [part] };
    const joined = apart.filter((group) => [...group.keys].some((key) => own.keys.has(key)));
    for (const group of joined) {
      for (const key of group.keys) own.keys.add(key);
      own.parts.push(...group.parts);
    }
    apart = [...apart.filter((group) => !joined.includes(group)), own];
  }
  return apart.map((group) => group.parts);
}

function mostShared(group: readonly Part[], open: Open): string {
  const counts = new Map<string, number>();
  for (const part of group) {
    for (const key of part.keys) if (open.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
