import { type Day, readDay } from '../calendar/day.ts';
import { arithmeticOf } from '../counting/arithmetic.ts';
import { countTerm } from '../counting/count-term.ts';
import type { InstrumentFile } from '../law/built/files.ts';
import type { ForceFound } from '../wording/force-text.ts';
import type { Facts } from './address.ts';
import { readEventFact } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { plainQuestion } from './plain-question.ts';

/**
 * `in-force`: the user's own answer. `last-notification`: from which it is computed. `request-day`: the day of the
 * request; left out, today.
 */
export const IN_FORCE_FACTS = ['in-force', 'last-notification', 'request-day'] as const;

/** Is the instrument in force on the day of the request, and where that is known from. */
export type Force = ForceFound & {
  /** The clause from which it was computed. */
  readonly rule?: string;
  readonly problems: readonly FactProblem[];
};

export function forceOf(file: InstrumentFile, facts: Facts, today: Day): Force {
  const problems: FactProblem[] = [];
  const asked = facts['request-day'] ? readDay(facts['request-day']) : null;
  if (asked && 'problem' in asked)
    problems.push({ fact: 'request-day', value: facts['request-day'] ?? '', problem: asked.problem });
  const on = asked && 'day' in asked ? asked.day : today;
  const answer = facts['in-force'];
  if (answer === 'yes' || answer === 'no') return { by: 'answer', value: answer, on, problems };
  const clause = file.terms.find(
    ({ act, rule }) => act === 'entry-into-force' && rule === 'entry-into-force',
  );
  const written = facts['last-notification'];
  const notified = written ? readEventFact('last-notification', written) : null;
  if (notified && 'problem' in notified) problems.push(notified);
  if (clause?.n && clause.unit && notified && !('problem' in notified)) {
    const count = countTerm({
      ...plainQuestion(clause.n, clause.unit, { event: 'last-notification', ...notified }),
      arithmetic: arithmeticOf(clause.form, 'treaty-clause', clause.n),
      nature: 'treaty-clause',
    });
    if (count.kind === 'computed' && count.days?.safe.found && count.days.outer.found) {
      const [from, earliest] = [count.days.safe.day, count.days.outer.day];
      const value = on >= from ? 'yes' : on < earliest ? 'no' : 'between';
      return { by: 'notification', value, from, earliest, rule: clause.rule, on, problems };
    }
    problems.push({ fact: 'last-notification', value: notified.to, problem: 'end-out-of-range' });
  }
  const stated = file.instrument.inForce ? readDay(file.instrument.inForce.date) : null;
  if (stated && 'day' in stated)
    return { by: 'source', value: on >= stated.day ? 'yes' : 'no', from: stated.day, on, problems };
  return { by: 'nothing', value: 'unknown', on, problems };
}
