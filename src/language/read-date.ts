import type { Day } from '../calendar/day.ts';
import { type DateRead, type DateWrong, dateAt } from './date-at.ts';
import { type Token, tokensOf } from './tokens.ts';

const LONGEST = 100;

/**
 * Reads a typed date, in any of the languages: "3 nov", "nov 3, 2026", «вт, 3 ноября 2026 г. 10:15», 3.11.2026,
 * 3/11/2026 (day first), 2026-11-03, "yesterday". What was filled in is said in `inferred`; the whole text has to be
 * the date, and of what is wrong the piece is given as it was typed. Never throws.
 */
export function readDate(text: string, today: Day): DateRead | DateWrong {
  const typed = text.trim();
  if (typed.length > LONGEST) return { problem: 'not-a-date', piece: typed.slice(0, LONGEST) };
  const tokens = tokensOf(typed);
  const pieceOf = (from: number, to: number) =>
    typed.slice((tokens[from] as Token | undefined)?.start ?? 0, tokens[to - 1]?.end ?? typed.length);
  const found = dateAt(tokens, 0, today);
  if (!found) return { problem: 'not-a-date', piece: typed };
  if (found.to < tokens.length) return { problem: 'not-a-date', piece: pieceOf(found.to, tokens.length) };
  if ('day' in found.read) return found.read;
  const wrongTime = tokens.findIndex((token) => token.kind === 'time');
  const [from, to] = found.read.problem === 'not-a-time' ? [wrongTime, wrongTime + 1] : [0, found.to];
  return { problem: found.read.problem, piece: pieceOf(from, to) };
}
