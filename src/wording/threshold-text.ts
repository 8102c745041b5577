import type { Threshold } from '../law/schema/formula.ts';
import type { EligibilityTelling } from './narrate-eligibility.ts';

/**
 * The figure that a yes says is reached, in words, with what the text leaves open: "Penalty under both laws: at least
 * 1 year; the text says neither minimum nor maximum." The help of a question does not say it again.
 */
export function thresholdText(
  { words }: Pick<EligibilityTelling, 'words'>,
  { measure, bound, n, unit, moment }: Threshold,
  by: 'text' | 'report',
): string {
  const t = words.eligibility;
  const who = t.threshold.by[by];
  const amount = t.amount[bound](words.terms.length(n, unit));
  return `${t.threshold.measure[measure](amount, who)} ${t.threshold.moment[moment](who)}`;
}
