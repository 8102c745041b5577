import type { TermRule } from '../law/schema/term-rule.ts';
import type { FirstWords } from './words.ts';

type Unmet = keyof FirstWords['terms']['unmet'];

const BY_ACT: Partial<Record<TermRule['act'], Unmet>> = {
  receipt: 'receipt',
  surrender: 'handover',
  removal: 'handover',
  detention: 'handover',
  'onward-transport': 'transport',
};

/** On what a release hangs: "If it has not been received by then"; in a plain count, that custody ends with the term. */
export const unmetText = ({ terms }: Pick<FirstWords, 'terms'>, rule: Pick<TermRule, 'act'> | null): string =>
  terms.unmet[rule ? (BY_ACT[rule.act] ?? 'other') : 'plain'];

/** What may have been done in the case that moves the release, and is not entered: a new date, an extension. */
export function mayHaveMoved(
  { terms }: Pick<FirstWords, 'terms'>,
  rule: Pick<TermRule, 'after' | 'extension'> | null,
  granted: readonly unknown[],
): string | null {
  if (!rule || granted.length > 0) return null;
  const fresh =
    rule.extension?.length.kind === 'replaced' || rule.after.some(({ what }) => what === 'new-date');
  if (fresh) return terms.note.newDate;
  return rule.extension ? terms.note.extended : null;
}
