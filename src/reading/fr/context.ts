import {
  BANS,
  CONDITION,
  COUNTED_FROM,
  COUNTING,
  DENIES,
  EVENTS,
  FORFEITS,
  LIMITS,
  LINKING,
  LINKING_BEHIND,
  NOT_DENIED,
  PENALTY,
  PENALTY_BEHIND,
  PENALTY_NEAR,
  PERIOD,
  UNLESS,
} from '../../language/fr/reading-context.ts';
import type { Token } from '../tokens.ts';
import { isNumeral } from './numerals.ts';
import { unitOf } from './units.ts';

export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
export const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);
/** Right before a length they make it a time gone by. */
const SINCE: ReadonlySet<string> = new Set(['apres', 'depuis']);
const PENALTY_SAID: ReadonlySet<string> = new Set(['peine', 'condamnation']);

/** A penalty's measure, or that of what is left of a sentence; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  const found = tokens.slice(from, to).map(({ text }) => text);
  if (found.some((word) => LIMITS.has(word) || unitOf(word) === 'hour')) return false;
  if (found.some((word) => PENALTY_SAID.has(word))) return true;
  const behind = matterBehind(tokens, to);
  if (behind === null && (SINCE.has(textAt(tokens, from - 1)) || isBarredBy(tokens, from))) return false;
  return behind ?? matterBefore(tokens, from);
}

/** "Se prescrit par vingt ans si …, et *par* deux ans". */
function isBarredBy(tokens: readonly Token[], from: number): boolean {
  if (textAt(tokens, from - 1) !== 'par') return false;
  for (let at = from - 2; at >= 0 && !ENDS.has(textAt(tokens, at)); at -= 1)
    if (textAt(tokens, at).startsWith('prescri')) return true;
  return false;
}

/** What the words behind make of it; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): boolean | null {
  for (let at = to; at < to + 8 && at < tokens.length; at += 1) {
    const [word, next] = [textAt(tokens, at), textAt(tokens, at + 1)];
    if (COUNTED_FROM.has(word) || (word === 'a' && COUNTING.has(next))) return false;
    if (EVENTS.has(word) && !isNumeral(textAt(tokens, at - 1)))
      return textAt(tokens, at - 2) === 'a' ? null : false;
    if (word === 'detention' && next === 'provisoire') return false;
    if (isForfeit(tokens, at)) return null;
    if (FIRM.has(word) && at === to) return true;
    if (word === 'sursis' && textAt(tokens, at - 1) === 'avec') return true;
    if (PENALTY_BEHIND.has(word)) return true;
    const goesOn =
      LINKING_BEHIND.has(word) ||
      isAmount(tokens, at) ||
      (word === 'a' && (isAmount(tokens, at + 1) || PENALTY_BEHIND.has(next)));
    if (!goesOn) return null;
  }
  return null;
}

/** "un an *et six mois* d'emprisonnement". */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'figures' || isNumeral(textAt(tokens, at)) || unitOf(textAt(tokens, at)) !== null;

/** The nearest word before that tells: a penalty, or a matter with periods of its own. */
function matterBefore(tokens: readonly Token[], from: number): boolean {
  let linked = true;
  let inCondition = false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word)) {
      if (!linked || !LISTS.has(word)) return false;
      continue;
    }
    if (PENALTY.has(word) && !isForfeit(tokens, at)) {
      const isOwn = linked && unitOf(textAt(tokens, at - 2)) === null;
      return isOwn || inCondition || !isOfPeriod(tokens, at);
    }
    if (linked && PENALTY_NEAR.has(word) && measures(tokens, at)) return true;
    if ((PERIOD.has(word) && !isOfDate(tokens, at)) || isCustody(tokens, at) || BANS.has(word)) return false;
    if (word === 'sursis' && !WITH.has(textAt(tokens, at - 1))) return false;
    inCondition ||= linked && IF.has(word);
    linked &&= LINKING.has(word) || PENALTY_NEAR.has(word) || word.length === 1 || isAmount(tokens, at);
  }
  return false;
}

/** Before a length with which an entry begins, they part it from others of its kind. */
const LISTS: ReadonlySet<string> = new Set([':', ';']);

/** "Le délai de prescription est de vingt ans pour les faits punis de …, de trois ans pour les autres". */
function isOfPeriod(tokens: readonly Token[], penalty: number): boolean {
  for (
    let at = penalty - 1;
    at >= 0 && (textAt(tokens, at) === ':' || !ENDS.has(textAt(tokens, at)));
    at -= 1
  )
    if (PERIOD.has(textAt(tokens, at)) && !isOfDate(tokens, at)) return true;
  return false;
}

/** "À peine de forclusion". */
const isForfeit = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'peine' &&
  ['a', 'sous'].includes(textAt(tokens, at - 1)) &&
  FORFEITS.has(textAt(tokens, at + 2));

/** "La détention ne peut durer": of what is done with someone, not of a penalty. */
const isCustody = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'detention' &&
  ['la', 'en', 'sa'].includes(textAt(tokens, at - 1)) &&
  ['ne', 'peut', 'pourra', 'dure', 'durera', 'excede', 'depasse', 'depuis', 'pendant'].includes(
    textAt(tokens, at + 1),
  );

/** "se prescrit …, par quinze ans *si elle* dépasse trois ans": the penalty, not the limitation. */
const IF: ReadonlySet<string> = new Set(['si', 'lorsque', 'quand']);

/** Of imprisonment: "un an ferme". */
const FIRM: ReadonlySet<string> = new Set(['ferme', 'fermes']);

const WITH: ReadonlySet<string> = new Set(['sans', 'avec']);
const AT: ReadonlySet<string> = new Set(['a', 'au', 'aux']);

/** "À la date de la remise", "l'arrêté de remise": when the rest is measured, not what. */
const isOfDate = (tokens: readonly Token[], at: number): boolean =>
  ['date', 'moment'].some((word) =>
    [at - 2, at - 3].some((place) => textAt(tokens, place) === word && AT_THE.has(textAt(tokens, place - 1))),
  );
const AT_THE: ReadonlySet<string> = new Set(['la', 'au']);

/** "Personne condamnée" names someone, "mise en liberté" nothing of a penalty. */
function measures(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [textAt(tokens, at - 1), textAt(tokens, at), textAt(tokens, at + 1)];
  if (word.startsWith('condamne')) return AT.has(next);
  if (word === 'liberte') return before === 'de' && textAt(tokens, at - 2).startsWith('privati');
  if (word === 'surete') return before === 'de' && textAt(tokens, at - 2).startsWith('mesure');
  if (word === 'detention') return before !== 'en' && before !== 'la' && next !== 'provisoire';
  if (['subir', 'executer', 'accomplir'].includes(word)) return before === 'a' || before === 'doit';
  return true;
}

/** "ne devra, en aucun cas, excéder", "ne peut être maintenu en détention plus de". */
export function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const first = textAt(tokens, from);
  if (first === 'ne' && to === from + 2) return isUnless(tokens, from);
  if (!/^(plus|moins|exced|depass|superieur|inferieur)/.test(first) && !isBeyond(tokens, from)) return false;
  if (isBesideDenied(tokens, from)) return true;
  const isVerb = first.startsWith('exced') || first.startsWith('depass');
  for (let at = from - 1; at >= 0 && at >= from - DENIED_FAR; at -= 1) {
    const word = textAt(tokens, at);
    if (word === 'sans' && !isVerb && !WITHOUT.has(textAt(tokens, at + 1))) return false;
    if (DENIES.has(word)) return !isUnless(tokens, at) && !isOnly(tokens, at, from);
    if (word === 'que' && textAt(tokens, at - 1) === 'sans') return true;
    if (ENDS.has(word) || (CONDITION.has(word) && !(isVerb && word === 'que'))) return false;
    if (!isVerb && (NOT_DENIED.has(word) || unitOf(word) !== null)) return false;
  }
  return false;
}
const DENIED_FAR = 18;
/** "Sans sursis" denies nothing of what follows. */
const WITHOUT: ReadonlySet<string> = new Set(['pouvoir', 'devoir', 'que', 'etre']);

/** "Ne peut être inférieur à un mois *ou* supérieur à deux": the denial is of both. */
function isBesideDenied(tokens: readonly Token[], from: number): boolean {
  if (textAt(tokens, from - 1) !== 'ou' || unitOf(textAt(tokens, from - 2)) === null) return false;
  for (let at = from - 3; at >= 0 && at >= from - 9; at -= 1) {
    if (/^(inf|sup)erieur/.test(textAt(tokens, at)))
      return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'ne');
    if (ENDS.has(textAt(tokens, at))) return false;
  }
  return false;
}

const isBeyond = (tokens: readonly Token[], from: number): boolean =>
  textAt(tokens, from) === 'au' && ['dela', '-'].includes(textAt(tokens, from + 1));

/** "à moins que la durée n'excède": "ne" denies nothing. */
function isUnless(tokens: readonly Token[], ne: number): boolean {
  for (let at = ne - 1; at > 0 && at >= ne - 8; at -= 1)
    if (textAt(tokens, at) === 'que' && UNLESS.has(textAt(tokens, at - 1))) return true;
  return false;
}

/** "ne … que": only, which denies nothing. */
const isOnly = (tokens: readonly Token[], ne: number, to: number): boolean =>
  textAt(tokens, ne) === 'ne' && tokens.slice(ne, to).some(({ text }) => text === 'que');
