import type { EntryAnswer } from '../../../../../app/case-answer.ts';
import { dayOfAnswer, type EntryEffect } from '../../../../../app/event-effects.ts';
import { type Day, daysBetween } from '../../../../../calendar/day.ts';

/** What becomes of one question, as it is told. */
export type EffectKind =
  /** It has a day now, and had none. */
  | { readonly kind: 'starts'; readonly to: Day; readonly overdue: boolean }
  | { readonly kind: 'stops'; readonly met: Extract<EntryAnswer, { kind: 'met' }> }
  /** It was met, and is no longer. */
  | { readonly kind: 'runs-again'; readonly to: Day | null; readonly overdue: boolean }
  | {
      readonly kind: 'moves';
      readonly from: Day;
      readonly to: Day;
      readonly by: number;
      readonly overdue: boolean;
      readonly noLongerOverdue: boolean;
    }
  | { readonly kind: 'lost'; readonly from: Day }
  /** Its day stays, something beside it does not: the latest reading, how sure it is. */
  | { readonly kind: 'detail'; readonly to: Day }
  /** An outcome, papers: no day. */
  | { readonly kind: 'changed' };

const isMet = (answer: EntryAnswer | null) => answer?.kind === 'met';
const isOverdue = (answer: EntryAnswer | null, today: Day) => answer?.kind === 'safe' && answer.day < today;

export function effectKind({ before, after }: EntryEffect, today: Day): EffectKind {
  const [from, to] = [dayOfAnswer(before), dayOfAnswer(after)];
  const overdue = isOverdue(after, today);
  if (after?.kind === 'met' && !isMet(before)) return { kind: 'stops', met: after };
  if (isMet(before) && !isMet(after)) return { kind: 'runs-again', to, overdue };
  if (from && to && from !== to) {
    const noLongerOverdue = isOverdue(before, today) && !overdue;
    return {
      kind: 'moves',
      from,
      to,
      by: daysBetween(from, to),
      overdue: overdue && !isOverdue(before, today),
      noLongerOverdue,
    };
  }
  if (!from && to) return { kind: 'starts', to, overdue };
  if (from && !to) return { kind: 'lost', from };
  return to ? { kind: 'detail', to } : { kind: 'changed' };
}
