import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import type { EntryEffect } from '../../../../../app/case/event-effects.ts';
import type { MovedReading } from '../../../../../app/case/moved-readings.ts';
import type { Day } from '../../../../../calendar/day.ts';
import { type Distance, distance, isFar, type Moment, momentOf } from './moment.ts';

/** What becomes of one question, as it is told. */
export type EffectKind =
  /** It has a day now, and had none. */
  | { readonly kind: 'starts'; readonly to: Moment; readonly overdue: boolean }
  | { readonly kind: 'stops'; readonly met: Extract<EntryAnswer, { kind: 'met' }> }
  /** It was met, and is no longer. */
  | { readonly kind: 'runs-again'; readonly to: Moment | null; readonly overdue: boolean }
  | {
      readonly kind: 'moves';
      readonly from: Moment;
      readonly to: Moment;
      /** In whole days where both ends come at the same hour. */
      readonly by: Distance;
      readonly overdue: boolean;
      readonly noLongerOverdue: boolean;
      /** Those of a release; the others go with it. */
      readonly readings: readonly MovedReading[];
    }
  | { readonly kind: 'lost'; readonly from: Moment }
  /** Its safe moment stays, something beside it does not: the latest reading, how sure it is. */
  | { readonly kind: 'detail'; readonly to: Moment; readonly readings: readonly MovedReading[] }
  /** An outcome, papers: no day. */
  | { readonly kind: 'changed' };

const isMet = (answer: EntryAnswer | null) => answer?.kind === 'met';
const isOverdue = (answer: EntryAnswer | null, today: Day) => answer?.kind === 'safe' && answer.day < today;

export function effectKind({ before, after, readings }: EntryEffect, today: Day): EffectKind {
  const [from, to] = [momentOf(before), momentOf(after)];
  const overdue = isOverdue(after, today);
  if (after?.kind === 'met' && !isMet(before)) return { kind: 'stops', met: after };
  if (isMet(before) && !isMet(after)) return { kind: 'runs-again', to, overdue };
  if (!from) return to ? { kind: 'starts', to, overdue } : { kind: 'changed' };
  if (!to) return { kind: 'lost', from };
  const by = distance(from, to);
  if (!isFar(by)) return { kind: 'detail', to, readings };
  const was = isOverdue(before, today);
  return {
    kind: 'moves',
    from,
    to,
    by,
    overdue: overdue && !was,
    noLongerOverdue: was && !overdue,
    readings: readings.filter(({ which }) => which.startsWith('release')),
  };
}
