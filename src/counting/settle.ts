import { addDays, type Day, daysBetween, earliest } from '../calendar/day.ts';
import { withoutExcluded } from './excluded-days.ts';
import { addLength, isInDays } from './length.ts';
import type { Length, TermQuestion } from './question.ts';
import { type Move, UNMOVED } from './reading.ts';

/** A reading's last day before anything that happened in the case moves it. */
export interface Draft {
  readonly day: Day;
  /** The first day that counts; excluded days before it do nothing. */
  readonly first: Day;
  /** Days after the count (clear days); excluded days are looked for before them. */
  readonly beyond: 0 | 1;
  /** The days left out were passed over as the days were counted (working days). */
  readonly passedOver: boolean;
  /** The last day this reading would have with another length. */
  readonly withLength: (length: Length) => Day;
}

/**
 * Moves a last day by what happened: excluded days left out, then what was granted, then the cap.
 * Each extension is added to the reading's own day, and excluded days within it are left out again.
 */
export function settle(
  question: TermQuestion,
  draft: Draft,
  leavesOut: boolean,
): { readonly day: Day; readonly moves: readonly Move[] } {
  const { excluded, extensions, cap } = question;
  if (!excluded && extensions.length === 0 && !cap) {
    return { day: addDays(draft.day, draft.beyond), moves: UNMOVED };
  }
  const moves: Move[] = [];
  let day = draft.day;
  const go = (to: Day, move: DistributedMove) => {
    if (to !== day) moves.push({ ...move, from: day, to } as Move);
    day = to;
  };
  const leaveOut = (first: Day) => {
    if (!excluded || !leavesOut) return;
    const to = withoutExcluded(excluded.intervals, first, day);
    go(to, { move: 'skipped', days: daysBetween(day, to) });
  };
  if (!draft.passedOver) leaveOut(draft.first);
  day = addDays(day, draft.beyond);
  for (const by of extensions) {
    if (by.kind === 'not-stated') continue;
    if (by.kind === 'until') go(by.day, { move: 'extended', by });
    else {
      const from = day;
      const to = by.kind === 'total' ? draft.withLength(by.length) : granted(day, by.length, by.most);
      go(to, { move: 'extended', by });
      leaveOut(addDays(from, 1));
    }
  }
  if (cap && draft.withLength(cap) < day) go(draft.withLength(cap), { move: 'capped', at: cap });
  return { day, moves };
}
type DistributedMove = Move extends infer M ? (M extends Move ? Omit<M, 'from' | 'to'> : never) : never;

const granted = (day: Day, length: Length, most: Length | null): Day =>
  most ? earliest([longer(day, length), longer(day, most)]) : longer(day, length);
const longer = (day: Day, length: Length): Day => (isInDays(length) ? addLength(day, length) : day);
