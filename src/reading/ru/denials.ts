import { CLAUSE_ENDS, DENIABLE, DENIED_VERBS, MODALS } from '../../language/ru/reading-context.ts';
import { compared } from '../letters.ts';
import { isDash, type Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { caseBefore } from './cases.ts';

const [BE, NOT] = ['быть', 'не'].map(compared);
const MODAL = setOf(MODALS);
const isDeniable = stemsOf(DENIABLE);
const isDeniedVerb = stemsOf(DENIED_VERBS);
const ENDS_CLAUSE = setOf(CLAUSE_ENDS);
const DENIED_WITHIN = 12;

/** «не может превышать», «не должен быть менее», «не продлевается более чем на». */
export function isDenied(tokens: readonly Token[], from: number): boolean {
  if (!isDeniable(textAt(tokens, from))) return false;
  const before = caseBefore(tokens, from);
  return isDeniedBefore(tokens, from) || (before > 0 && isDeniedBefore(tokens, before));
}

function isDeniedBefore(tokens: readonly Token[], from: number): boolean {
  let commas = 0;
  for (let at = from - 1; at >= 0 && at >= from - DENIED_WITHIN; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS_CLAUSE.has(word)) return false;
    if (word === ',') commas += 1;
    if (word !== NOT) continue;
    const denied = textAt(tokens, at + 1);
    // A parenthesis between commas does not part the denial from what it denies.
    return (commas !== 1 || isLeftOut(tokens, from)) && (MODAL.has(denied) || isDeniedVerb(denied));
  }
  return false;
}

/** «не может превышать суток, а перерыв — быть менее часа»: the dash stands for the modal, and for its denial. */
const isLeftOut = (tokens: readonly Token[], from: number): boolean =>
  textAt(tokens, from - 1) === BE && isDash(tokens[from - 2]);
