import { isTurned } from '../counting/arithmetic.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { FirstWords } from './words.ts';

/** Who asks: who must act, who holds the person (or would rely on a lapse), the person and counsel. */
export type Chair = 'act' | 'hold' | 'person';

/** The chairs from which a question makes sense, the one that is taken unless another is chosen first. */
export function chairsOf({
  nature,
  release,
  arithmetic,
}: Pick<TermQuestion, 'nature' | 'release' | 'arithmetic'>): readonly [Chair, ...Chair[]] {
  if (isTurned(arithmetic)) return ['act'];
  if (nature === 'custody' && release) return ['act', 'hold', 'person'];
  return nature === 'protection' ? ['person', 'hold'] : ['act'];
}

/** A chair by its name; where a protection runs out those who sit on two of them are others. */
export function chairText(
  { terms }: Pick<FirstWords, 'terms'>,
  chair: Chair,
  { nature }: Pick<TermQuestion, 'nature'>,
): string {
  if (nature !== 'protection' || chair === 'act') return terms.chair[chair];
  return chair === 'hold' ? terms.chair.relies : terms.chair.protected;
}
