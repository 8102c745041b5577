import { daysInMonth } from '../calendar/day-number.ts';

/** What a case may hold, so that a file from anywhere can neither fill the store nor break a screen. UTF-16 units. */
export const LIMITS = {
  name: 120,
  note: 20_000,
  entries: 200,
  facts: 100,
  factValue: 500,
  instruments: 20,
  parties: 50,
  events: 500,
  tasks: 200,
  receipts: 60,
  /** Questions, those since removed included, of which a calendar was told. */
  calendar: 1_000,
  /** A name, a place, a contact, a task, an answer about the person. */
  line: 500,
  /** The note of an event. */
  eventNote: 4_000,
  /** One receipt, as JSON. */
  receipt: 200_000,
  /** Changes that are kept, and their length as JSON; older ones go. */
  history: 1_000,
  historyLength: 2_000_000,
  /** Levels of nesting in a whole record, and in what a newer version added to a part of it. */
  depth: 24,
  restDepth: 12,
  /** The whole of what a newer version added to one case, as JSON. */
  rest: 50_000,
} as const;

/**
 * A name as it is kept: one line, no blanks around it, no control characters, no half of a surrogate pair, and no
 * embedding or override of direction, which would turn the text around it (marks of Arabic and Hebrew stay).
 */
export const cleanName = (name: string): string =>
  name
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

/** Names that are clean at a glance: a hundred thousand of them are read at once. */
const CLEAN = /^[!-~\u0400-\u04ff](?:[ -~\u0400-\u04ff]*[!-~\u0400-\u04ff])?$/;

export const isCaseName = (name: string): boolean =>
  name !== '' && name.length <= LIMITS.name && (CLEAN.test(name) || name === cleanName(name));

/** The id of a case or entry: safe in an address. `~` sets apart what an import added beside a differing case. */
export const isId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9~-]{0,119}$/.test(id);

/** The id of an instrument or a rule; whether there is one of that name is not the case's to know. */
export const isLawName = (name: string): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 80;

/** The name of a fact as an address carries it; `constructor` and its like are no names. */
export const isFactName = (name: string): boolean =>
  /^[A-Za-z][A-Za-z0-9._:~-]{0,79}$/.test(name) && !(name in Object.prototype);

const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** An instant in UTC, `2026-11-03T08:15:00Z`. */
export function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const day = Number(text.slice(8, 10));
  // Every month has as many; only of the days behind them the month must be asked.
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}
