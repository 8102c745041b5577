import { DAY_OF, FROM_TO, MONTHS, TO_THE, YEAR_WORDS } from '../../language/fr/reading-dates.ts';
import { type DateParts, dateFind } from '../date-parts.ts';
import type { DateFind } from '../find.ts';
import { compared } from '../letters.ts';
import { phraseAfter, phraseBefore, phrasesOf } from '../phrases.ts';
import { isDash, type Token } from '../tokens.ts';
import { dayBefore, rankBefore } from './numbers.ts';
import { numberFrom } from './numerals.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((forms, at) => forms.split(' ').map((form) => [compared(form), at + 1] as const)),
);
export const isMonth = (word: string): boolean => NUMBERS.has(word);
export const monthForms: readonly string[] = [...NUMBERS.keys()];
/** A number too: "dix-sept". */
const ALSO_SEVEN = 'sept';

const JOINS: ReadonlySet<string> = new Set(FROM_TO.map(compared));
const THE: ReadonlySet<string> = new Set(TO_THE);
const BEFORE_YEAR = phrasesOf([[null, YEAR_WORDS]]);
const BEFORE_MONTH = phrasesOf([[null, DAY_OF]]);

/** The date whose month stands at `at`. */
export function dateAt(tokens: readonly Token[], at: number): DateFind | null {
  const read = partsAt(tokens, at);
  return read && dateFind(tokens, read, 'fr');
}

function partsAt(tokens: readonly Token[], at: number, mayImply = true): DateParts | null {
  const month = NUMBERS.get(tokens[at]?.text ?? '');
  if (month === undefined) return null;
  const before = dayOf(tokens, at);
  if (!before) return null;
  if (tokens[at]?.text === ALSO_SEVEN && tokens[before.from]?.kind !== 'figures') return null;
  const behind = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const year = yearFrom(tokens, behind);
  if (year) return { ...before, month, year: year.value, to: year.to, inferred: [] };
  return mayImply ? implied(tokens, { ...before, month, to: at + 1 }) : null;
}

/** The day before its month: "13", "13-", "treizième jour du mois de". */
function dayOf(tokens: readonly Token[], at: number): { day: number; from: number } | null {
  const hyphen = isDash(tokens[at - 1]) && tokens[at - 1]?.joined && tokens[at]?.joined;
  const plain = dayBefore(tokens, hyphen ? at - 1 : at);
  if (plain) return plain;
  const of = phraseBefore(tokens, at, BEFORE_MONTH);
  return of && (rankBefore(tokens, of.from) ?? dayBefore(tokens, of.from));
}

/** "1er janvier au 31 mars 2024": the later date tells the year of the earlier. */
function implied(tokens: readonly Token[], date: Omit<DateParts, 'year' | 'inferred'>): DateParts | null {
  const join = tokens[date.to];
  if (!join || !(JOINS.has(join.text) || isDash(join))) return null;
  const first = THE.has(tokens[date.to + 1]?.text ?? '') ? date.to + 2 : date.to + 1;
  for (let at = first + 1; at < first + 7; at += 1) {
    if (!isMonth(tokens[at]?.text ?? '')) continue;
    const later = partsAt(tokens, at, false);
    if (!later) continue;
    const isLater = later.month > date.month || (later.month === date.month && later.day > date.day);
    return isLater && later.from === first ? { ...date, year: later.year, inferred: ['year-implied'] } : null;
  }
  return null;
}

const EARLIEST = 1000;
/** "Le premier mai mille personnes": no year in words. */
const EARLIEST_IN_WORDS = 1200;
const END = 3000;

/** "1957", "-1957", ", 1957", "de l'an deux mille", "mil neuf cent cinquante-sept". */
function yearFrom(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const isJoined = tokens[at]?.text === ',' || (isDash(tokens[at]) && tokens[at]?.joined);
  const from = isJoined ? at + 1 : at;
  const named = phraseAfter(tokens, from, BEFORE_YEAR)?.to ?? from;
  const token = tokens[named];
  const figures = token?.kind === 'figures' && token.text.length === 4;
  const read = figures ? { value: Number(token.text), to: named + 1 } : numberFrom(tokens, named, 19);
  return read && read.value >= (figures ? EARLIEST : EARLIEST_IN_WORDS) && read.value < END ? read : null;
}
