import {
  CLAUSE_ENDS,
  DENIABLE,
  DENIED_VERBS,
  DENYING,
  HAVE,
  MODALS,
} from '../../language/ru/reading-context.ts';
import type { LengthFind } from '../find.ts';
import { compared } from '../letters.ts';
import { isDash, type Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { caseBefore } from './cases.ts';
import { unitOf } from './units.ts';

const [BE, NOT, THAN, RIGHT] = ['быть', 'не', 'чем', 'права'].map(compared);
const DENIES = setOf(DENYING);
const HAS = setOf(HAVE);
const MODAL = setOf(MODALS);
const isDeniable = stemsOf(DENIABLE);
const isDeniedVerb = stemsOf(DENIED_VERBS);
const ENDS_CLAUSE = setOf(CLAUSE_ENDS);
const DENIED_WITHIN = 12;

/** «не может превышать», «не должен быть менее», «не продлевается более чем на». */
export function isDenied(tokens: readonly Token[], from: number): boolean {
  if (!isDeniable(textAt(tokens, from))) return false;
  const before = caseBefore(tokens, from);
  return denialBefore(tokens, from) !== null || (before > 0 && denialBefore(tokens, before) !== null);
}

/** Where the «не» stands that denies what begins at `from`; null: none does. */
function denialBefore(tokens: readonly Token[], from: number): number | null {
  let commas = 0;
  let least = from - DENIED_WITHIN;
  for (let at = from - 1; at >= 0 && at >= least; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS_CLAUSE.has(word)) return null;
    const opened = word === ',' ? conditionBefore(tokens, at) : null;
    if (opened !== null) {
      least -= at - opened;
      at = opened;
      commas += 2;
      continue;
    }
    if (word === ',') commas += 1;
    // A parenthesis between commas does not part the denial from what it denies.
    const reaches = commas !== 1 || isLeftOut(tokens, from);
    if (DENIES.has(word)) return reaches && isDeniedVerb(textAt(tokens, at + 1)) ? at : null;
    if (word === NOT) return reaches && deniesBound(tokens, at, from) ? at : null;
  }
  return null;
}

/** «не может, если суд не решил об ином, длиться»: the comma at which the condition opens that the comma at `end` closes. */
function conditionBefore(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at > 0 && at >= end - DENIED_WITHIN && tokens[at]?.kind !== 'mark'; at -= 1)
    if (ENDS_CLAUSE.has(textAt(tokens, at)) && textAt(tokens, at - 1) === ',') return at - 1;
  return null;
}

/** The «не» at `at`, by the word behind it: «не может», «не имеет права», «не продлевается»; any verb right before «более чем». */
function deniesBound(tokens: readonly Token[], at: number, from: number): boolean {
  const denied = textAt(tokens, at + 1);
  if (MODAL.has(denied) || isDeniedVerb(denied)) return true;
  if (HAS.has(denied) && textAt(tokens, at + 2) === RIGHT) return true;
  return at === from - 2 && textAt(tokens, textAt(tokens, from + 1) === ',' ? from + 2 : from + 1) === THAN;
}

/** «не может превышать суток, а перерыв — быть менее часа»: the dash stands for the modal, and for its denial. */
const isLeftOut = (tokens: readonly Token[], from: number): boolean =>
  textAt(tokens, from - 1) === BE && isDash(tokens[from - 2]);

const LENGTH_OF_YEAR = 4;

/** «не может превышать 2 месяца» is shown from its «не» on: without it the words say the opposite. */
export function withDenial(find: LengthFind, tokens: readonly Token[]): LengthFind {
  const from = tokens.findIndex(({ start }) => start === find.start);
  if (!isDeniable(textAt(tokens, from))) return find;
  const denial = denialBefore(tokens, from);
  // «не может быть менее двух месяцев и более года»: what stands between is a find of its own
  if (denial === null || tokens.slice(denial, from).some(isOfAnother)) return find;
  return { ...find, start: tokens[denial]?.start ?? find.start };
}

const isOfAnother = ({ kind, text }: Token): boolean =>
  kind === 'figures' ? text.length === LENGTH_OF_YEAR : unitOf(text) !== null;
