import { isoDay } from './date-parts.ts';
import type { DateFind } from './find.ts';
import { compared } from './letters.ts';
import { yearWordAt } from './year-word.ts';

/** 2026-11-02, 2026/11/2. */
const YEAR_FIRST = /^(\d{4})(-(?=..-..$)|\/)(\d{1,2})\2(\d{1,2})$/;
/** 2010.29.12, as portals of law stamp changes: of day and month one may stand first or the other. */
const STAMP = /^(\d{4})\.(\d\d)\.(\d\d)$/;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2}|[ivx]+)\2(\d{4})$/;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** 26 / 12 / 1991, as gazettes in Arabic print it: day and month before the year's figures. */
const PARTED = /(?<![\p{Nd}/.-])(\p{Nd}{1,2}[ \u00a0]?\/[ \u00a0]?){2}$/u;
const LONGEST_PARTED = 10;
const MONTHS = 12;

/** A date in figures alone: 2026-11-02, 02.11.2026, 2/11/2026, 2.XI.2026, 2026.13.11. The day stands before the month. */
export function readFigures(text: string, from: number, end: number): DateFind | null {
  const start = end - from === 4 ? partedFrom(text, from) : from;
  const figures = compared(text.slice(start, end)).replace(/\s/g, '');
  const yearFirst = YEAR_FIRST.exec(inOrder(figures));
  const [, first = '', , named = '', last = ''] = yearFirst ?? DAY_FIRST.exec(figures) ?? [];
  const [year, day] = yearFirst ? [first, yearFirst[4] ?? ''] : [last, first];
  const month = /\d/.test(named) ? named : String(ROMAN.indexOf(named));
  const iso = isoDay(Number(year), Number(month), Number(day));
  if (iso === null) return null;
  const said = yearWordAt(text, end);
  // With dots the day stands first in every state that writes so.
  const unclear = !yearFirst && month === named && Number(day) <= MONTHS && !figures.includes('.');
  return {
    kind: 'date',
    iso,
    start,
    end: said?.end ?? end,
    lang: said?.lang ?? 'en',
    inferred: unclear ? ['day-before-month'] : [],
  };
}

/** A stamp whose order is certain, as 2010-12-29: one figure is no month, or both are the same; others as they stand. */
function inOrder(figures: string): string {
  const [, year, first = '', last = ''] = STAMP.exec(figures) ?? [];
  if (year === undefined) return figures;
  if (Number(first) > MONTHS) return `${year}-${last}-${first}`;
  return Number(last) > MONTHS || first === last ? `${year}-${first}-${last}` : figures;
}

/** Where a date begins whose year stands alone at `year`; `year` itself where none does. */
function partedFrom(text: string, year: number): number {
  const least = Math.max(0, year - LONGEST_PARTED - 1);
  return year - (PARTED.exec(text.slice(least, year))?.[0].length ?? 0);
}
