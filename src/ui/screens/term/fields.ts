import { ROLES } from '../../../app/roles.ts';
import { askedRole, chainOf, startsOfChain, takesSetDay } from '../../../app/term-facts.ts';
import type { InputProps } from './TermInputs.tsx';

/**
 * The facts that have a field on the page of this term, where what is wrong with them is said. Everything else that
 * an opened address gets wrong is said above the answer.
 */
export function fieldsOf({ rule, rules }: Pick<InputProps, 'rule' | 'rules'>): ReadonlySet<string> {
  const starts = [...startsOfChain(rule, rules), ...(rule.notBefore ? [rule.notBefore] : [])];
  const sentence = starts.some((start) => start.sentence);
  return new Set([
    ...starts.map(({ event }) => event),
    ...(sentence ? ['sentence-end', 'release', 'sentence-start', 'length', 'credit-days'] : []),
    ...(askedRole(rule) ? ROLES : []),
    ...(rule.appliesIf ? [rule.appliesIf] : []),
    ...(typeof rule.nature === 'string' ? [] : [rule.nature.fact]),
    ...chainOf(rule, rules).flatMap((one) => [
      ...(takesSetDay(one) ? ['set-day'] : []),
      ...(one.excluded ? ['excluded'] : []),
      ...(one.extension ? ['extension'] : []),
    ]),
    ...(rule.receivedBy ? ['channel'] : []),
    'closed',
    'shift',
    'reading',
  ]);
}
