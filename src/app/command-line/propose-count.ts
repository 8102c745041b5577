import type { Command, InferredFacts } from './command.ts';
import { Cover, type Typed } from './typed.ts';

export const LONGEST = 9999;
export const isLength = ({ n }: { readonly n: number }): boolean => n >= 1 && n <= LONGEST;

/**
 * A count without a treaty; null where nothing typed asks for one. A second length leaves the first open too; a date
 * or a length that is wrong is proposed as it is, for the page to say so in its field.
 */
export function proposeCount(typed: Typed): { command: Command; cover: Cover } | null {
  const cover = new Cover();
  const facts: Record<string, string> = {};
  const inferred: Record<string, InferredFacts[string]> = {};
  const [date] = typed.placed;
  const [length, second] = typed.lengths;
  const keyword = (name: string) => typed.meanings.filter(({ as, key }) => as === 'keyword' && key === name);
  const called = cover.addAll(keyword('count'));
  if (!date && !length && !called) return null;
  if (date) {
    facts.from = date.written;
    cover.add('date', date);
    if (date.inferred) inferred.from = date.inferred;
  }
  if (length && !second) {
    facts.n = String(length.n);
    facts.unit = length.unit;
    cover.add('length', length);
  }
  const states = typed.meanings.filter(({ as }) => as === 'state');
  const state = states.find(({ exact }) => exact) ?? states[0];
  if (state && (length || called)) {
    facts.state = state.key;
    cover.add('state', state);
  }
  if (cover.addAll(keyword('custody'))) facts.custody = '1';
  const missing = [...(facts.from ? [] : ['from']), ...(facts.n ? [] : ['n'])];
  return { command: { kind: 'count', facts, missing, inferred }, cover };
}
