import type { EligibilityRules } from '../law/schema/condition.ts';
import type { Formula, Moment } from '../law/schema/formula.ts';

/** The moments at which, by the text, enough of a sentence must be left; each once, as the rules name them. */
export function momentsOf({ conditions }: EligibilityRules): readonly Moment[] {
  const found = new Set<Moment>();
  const collect = (part: Formula): void => {
    if ('all' in part) part.all.forEach(collect);
    else if ('any' in part) part.any.forEach(collect);
    else if ('not' in part) collect(part.not);
    else if ('enough-left' in part) found.add(part['enough-left'].moment);
  };
  for (const { when } of conditions) collect(when);
  return [...found];
}
