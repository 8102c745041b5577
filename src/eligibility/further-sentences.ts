import { type DayProblem, readDay } from '../calendar/day.ts';
import type { FurtherSentence } from '../counting/unexpired-sentence.ts';
import { readLength } from '../counting/unexpired-sentence-length.ts';

/**
 * One further sentence as addresses write it, `[first day..]until`: `1y6m` a length from the day after the one before
 * ends, `2028-01-09` the last day served, `2026-01-10..1y6m` and `2026-01-10..2028-01-09` with the first day.
 */
export interface WrittenSentence {
  readonly start: string;
  readonly until: string;
}

export function splitSentence(piece: string): WrittenSentence {
  const at = piece.indexOf('..');
  if (at < 0) return { start: '', until: piece.trim() };
  return { start: piece.slice(0, at).trim(), until: piece.slice(at + 2).trim() };
}

export const joinSentence = ({ start, until }: WrittenSentence): string =>
  start === '' ? until : `${start}..${until}`;

/** Has the text the look of a day, right or wrong? Anything else is a length, right or wrong. */
export const looksLikeDay = (text: string): boolean => {
  const read = readDay(text);
  return 'day' in read || read.problem !== 'not-a-date';
};

/** What is wrong with a piece, and which part of it. */
export interface SentenceProblem {
  readonly part: 'start' | 'until';
  readonly problem: DayProblem | 'not-a-length';
}

/** Reads one piece; a first day alone tells no end. */
export function readSentence(piece: string): { readonly sentence: FurtherSentence } | SentenceProblem {
  const { start, until } = splitSentence(piece);
  const first = start === '' ? null : readDay(start);
  if (first && 'problem' in first) return { part: 'start', problem: first.problem };
  const from = first?.day ?? null;
  if (looksLikeDay(until)) {
    const last = readDay(until);
    if ('problem' in last) return { part: 'until', problem: last.problem };
    return { sentence: { start: from, until: { kind: 'last-day', day: last.day } } };
  }
  const read = readLength(until);
  if ('problem' in read) return { part: 'until', problem: read.problem };
  return { sentence: { start: from, until: { kind: 'length', length: read.length } } };
}
