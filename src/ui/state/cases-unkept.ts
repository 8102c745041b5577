import { type Case, changeAt } from '../../cases/case.ts';
import { type Change, changesBetween, placeName, sameJson, withValue } from '../../cases/change.ts';
import { type Author, logged } from '../../cases/history.ts';
import { isPlainObject, type Json } from '../../cases/json.ts';

/** What was entered into a case and the store did not take, by place: it is in memory only. */
export type Unkept = ReadonlyMap<string, Change>;

export const NOTHING_UNKEPT: Unkept = new Map();

/** With what leads from `before` to `mine`. What is tried once more takes the place of what was tried first. */
export function withUnkept(unkept: Unkept, before: Case, mine: Case): Unkept {
  const all = new Map(unkept);
  for (const change of changesBetween(before, mine)) {
    const name = placeName(change);
    const tried = all.get(name);
    all.set(name, tried ? both(tried, change) : change);
  }
  return all;
}

/** Two attempts at one place: each may have changed another field of what stands there; of the same the last counts. */
function both(tried: Change, change: Change): Change {
  const [was, first, last] = [change.before, tried.after, change.after];
  if (!isPlainObject(was) || !isPlainObject(first) || !isPlainObject(last)) return change;
  const fields = [...new Set([...Object.keys(first), ...Object.keys(last)])].flatMap(
    (field): [string, Json][] => {
      const value = sameJson(last[field], was[field]) ? first[field] : last[field];
      return value === undefined ? [] : [[field, value]];
    },
  );
  return { ...change, after: Object.fromEntries(fields) };
}

/** Without what has been kept since. */
export function withoutKept(unkept: Unkept, before: Case, after: Case): Unkept {
  if (unkept.size === 0) return unkept;
  const kept = new Set(changesBetween(before, after).map(placeName));
  return new Map([...unkept].filter(([name]) => !kept.has(name)));
}

/** The case with all of it, for a file. */
export function caseWithUnkept(of: Case, unkept: Unkept, by: Author, now: string): Case {
  if (unkept.size === 0) return of;
  const made = [...unkept.values()].reduce((one, change) => withValue(one, change, change.after), of);
  return logged(of, { ...made, changed: changeAt(of.changed, now) }, by);
}
