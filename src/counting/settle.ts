import { addDays, type Day, daysBetween, earliest, LAST_DAY } from '../calendar/day.ts';
import { withoutExcluded } from './excluded-days.ts';
import { addLength, isInDays } from './length.ts';
import type { Extension, Length, TermQuestion } from './question.ts';
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
  /** The last day this reading would have with another length, before `beyond`. */
  readonly withLength: (length: Length) => Day;
}

/** What was granted is a length in all. */
type Total = Extract<Extension, { kind: 'total' }>;

/**
 * Moves a last day by what happened: excluded days left out, the day a side set within it, what was granted, the cap.
 * Each extension is added to the reading's own day, and excluded days within it are left out again.
 */
export function settle(
  question: TermQuestion,
  draft: Draft,
  leavesOut: boolean,
): { readonly day: Day; readonly moves: readonly Move[] } {
  const { excluded, extensions, cap, setDay } = question;
  const { beyond } = draft;
  if (!excluded && extensions.length === 0 && !cap && !setDay) {
    return { day: addDays(draft.day, beyond), moves: UNMOVED };
  }
  const moves: Move[] = [];
  let day = draft.day;
  const go = (to: Day, move: DistributedMove) => {
    if (to !== day) moves.push({ ...move, from: day, to } as Move);
    day = to;
  };
  const left = (first: Day, last: Day): Day =>
    excluded && leavesOut ? withoutExcluded(excluded.intervals, first, last) : last;
  const leaveOut = (first: Day) => {
    const to = left(first, day);
    go(to, { move: 'skipped', days: daysBetween(day, to) });
  };
  if (!draft.passedOver) leaveOut(draft.first);
  day = addDays(day, beyond);
  if (setDay && setDay <= day) {
    moves.push({ move: 'set', from: day, to: setDay });
    day = setDay;
  }
  const setTotal = (by: Total) => {
    const counted = draft.withLength(by.length);
    const whole = addDays(draft.passedOver ? counted : left(draft.first, counted), beyond);
    if (whole <= day) return;
    const to = addDays(counted, beyond);
    moves.push({ move: 'extended', by, from: day, to });
    day = to;
    go(whole, { move: 'skipped', days: daysBetween(to, whole) });
  };
  for (const by of extensions) {
    if (by.kind === 'not-stated' || day > LAST_DAY) continue;
    if (by.kind === 'until') {
      // Also where it is the same day: one that was set neither rolls nor moves back.
      moves.push({ move: 'extended', by, from: day, to: by.day });
      day = by.day;
    } else if (by.kind === 'total') setTotal(by);
    else {
      const from = day;
      go(granted(day, by.length, by.most), { move: 'extended', by });
      leaveOut(addDays(from, 1));
    }
  }
  if (cap) {
    const most = addDays(draft.withLength(cap), beyond);
    if (most < day) go(most, { move: 'capped', at: cap });
  }
  return { day, moves };
}
type DistributedMove = Move extends infer M ? (M extends Move ? Omit<M, 'from' | 'to'> : never) : never;

const granted = (day: Day, length: Length, most: Length | null): Day =>
  most ? earliest([longer(day, length), longer(day, most)]) : longer(day, length);
const longer = (day: Day, length: Length): Day => (isInDays(length) ? addLength(day, length) : day);
