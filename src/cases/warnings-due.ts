import type { Instant, Zone } from '../calendar/zone.ts';
import type { BoardRow, PendingTerm } from './board-row.ts';
import type { Millis } from './warning-clock.ts';
import { instantAt, LAST_MOMENT, millisOf, type WarningMoment, warningMoments } from './warning-moments.ts';
import type { WarningSettings } from './warning-settings.ts';
import { turnsOf } from './warning-standing.ts';

/** What was told of a term whose safe day was `day`: the names of its moments. */
export interface Told {
  readonly day: string;
  readonly names: readonly string[];
}
/** By `termKey`. */
export type ToldTerms = Readonly<Record<string, Told>>;

export const termKey = (caseId: string, entry: string): string => `${caseId}/${entry}`;

export interface DueTerm {
  readonly caseId: string;
  readonly term: PendingTerm;
  /** The last of its moments that has passed: those before it are not told any more. */
  readonly moment: WarningMoment;
}

export interface Due {
  /** The one that ends first comes first. */
  readonly due: readonly DueTerm[];
  /** What is to be kept once `due` was told: terms that are no longer pending fall away. */
  readonly told: ToldTerms;
  /** When to look again: the next moment, or the next at which the badge may change. */
  readonly next: Instant | null;
}

/**
 * What is to be told now, and when to look again. Nothing is told twice, whatever happened to the clock, its zone or
 * the settings meanwhile; of several moments that passed unseen only the last is told. A term seen for the first time
 * at this day warns of what has passed since somebody last touched its case: what lay before, they saw.
 */
export function dueWarnings(
  rows: Iterable<Pick<BoardRow, 'id' | 'changed' | 'order' | 'pending'>>,
  told: ToldTerms,
  settings: WarningSettings,
  now: Instant,
  here: Zone,
): Due {
  const due: DueTerm[] = [];
  const known: Record<string, Told> = {};
  const present = millisOf(now);
  let next = Number.POSITIVE_INFINITY;
  const lookAt = (at: Millis) => {
    if (at > present) next = Math.min(next, at);
  };
  for (const { id, changed, order, pending } of rows) {
    if (order === undefined) continue;
    for (const term of pending) {
      const key = termKey(id, term.entry);
      const before = told[key]?.day === term.day ? told[key] : null;
      // The last of all was told: of many cases that wait long past their day each look would cost.
      if (before?.names.includes(LAST_MOMENT) && term.snoozed === null) {
        known[key] = before;
        continue;
      }
      const moments = warningMoments(term, settings, here);
      for (const one of moments) lookAt(one.at);
      for (const at of turnsOf(term, here)) lookAt(at);
      const passed = moments.filter(({ at }) => at <= present);
      const moment = passed.at(-1);
      known[key] = { day: term.day, names: namesOf(before, passed) };
      if (!moment || !settings.on) continue;
      const isNews = before ? !before.names.includes(moment.name) : moment.at > millisOf(changed);
      if (isNews) due.push({ caseId: id, term, moment });
    }
  }
  due.sort((a, b) => (a.term.day < b.term.day ? -1 : a.term.day > b.term.day ? 1 : 0));
  return { due, told: known, next: Number.isFinite(next) ? instantAt(next) : null };
}

const namesOf = (before: Told | null, passed: readonly WarningMoment[]): readonly string[] => [
  ...new Set([...(before?.names ?? []), ...passed.map(({ name }) => name)]),
];

const isName = (value: unknown): value is string => typeof value === 'string' && value.length < 40;

/** What was kept of what was told; what cannot be read was not told. */
export function readTold(kept: unknown): ToldTerms {
  if (typeof kept !== 'object' || kept === null) return {};
  const terms = Object.entries(kept as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { day, names } = value as Readonly<Record<string, unknown>>;
    return isName(day) && Array.isArray(names) && names.every(isName) ? [[key, { day, names }] as const] : [];
  });
  return Object.fromEntries(terms);
}
