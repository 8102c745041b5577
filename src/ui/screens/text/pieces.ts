import type { RuleMark, SlipMark } from './annotate.ts';

export interface HitSpan {
  readonly start: number;
  readonly end: number;
  /** Its number among all hits, from 0. */
  readonly index: number;
}

/** A run of words that looks one way; `notes` stand behind it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly slip: boolean;
  readonly hit: number | null;
  readonly notes: readonly SlipMark[];
}

/** Pieces under one mark of a rule, or under none. */
export interface Group {
  readonly mark: RuleMark | null;
  readonly pieces: readonly Piece[];
}

/** Cuts words where a mark, a slip or a hit begins or ends. Of marks that overlap, the earlier keeps the words. */
export function groupsOf(
  words: string,
  marks: readonly RuleMark[],
  slips: readonly SlipMark[],
  hits: readonly HitSpan[],
): readonly Group[] {
  const cuts = [...marks, ...slips, ...hits].flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([0, words.length, ...cuts])].sort((a, b) => a - b);
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  const groups: { mark: RuleMark | null; pieces: Piece[] }[] = [];
  for (const [at, start] of bounds.entries()) {
    const end = bounds[at + 1];
    if (end === undefined) break;
    const covers = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    const mark = ordered.find(covers) ?? null;
    const piece = {
      start,
      text: words.slice(start, end),
      slip: slips.some(covers),
      hit: hits.find(covers)?.index ?? null,
      notes: slips.filter((slip) => slip.end === end),
    };
    const last = groups.at(-1);
    if (last && last.mark === mark) last.pieces.push(piece);
    else groups.push({ mark, pieces: [piece] });
  }
  return groups;
}
