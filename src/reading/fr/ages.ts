import {
  AGE_BEFORE,
  AGE_KINDS,
  COMPLETED,
  HAS,
  OLDER,
  PENALTY,
  PERSONS,
  REACHED,
  WHOSE,
} from '../../language/fr/reading-context.ts';
import { isDash, type Token } from '../tokens.ts';
import { ENDS, textAt } from './context.ts';
import { isNumeral } from './numerals.ts';
import { unitOf } from './units.ts';

/** The years are someone's: "âgé de dix-huit ans", "les mineurs de moins de seize ans". */
export function isAge(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  for (let at = from - 1; at >= from - 6 && at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (AGE_BEFORE.has(word)) return true;
    if (ENDS.has(word) || word === ',') break;
  }
  if (n > 6 && isHad(tokens, from, to)) return true;
  if (n > 6 && [from - 1, from, from + 1, from + 2].some((at) => at < to && WHOSE.has(textAt(tokens, at))))
    return true;
  if (n > 12 && (textAt(tokens, from - 1) === 'avant' || REACHES.has(textAt(tokens, from - 1)))) return true;
  if (n > 6 && textAt(tokens, from - 1) === '(' && PERSONS.has(textAt(tokens, from - 2))) return true;
  if (n > 6 && isOfPerson(tokens, to)) return true;
  const [first, before] = [textAt(tokens, from), textAt(tokens, from - 1)];
  if ((first === 'moins' || first === 'plus') && MANY.has(before)) return true;
  if (before === 'de' && textAt(tokens, from - 2) === 'partir') return true;
  if (before === 'a' && n > 6 && textAt(tokens, to) !== 'pour' && isAtAge(tokens, from - 2)) return true;
  if (before === 'de' && OLDER.has(textAt(tokens, from - 2))) return true;
  if (before === 'a' && textAt(tokens, from - 2) === 'y' && textAt(tokens, from - 4) === 'ne') return true;
  if (isOfAge(tokens, from)) return true;
  const earlier = besides(tokens, from);
  if (earlier !== null && isAge(tokens, earlier, from - 1, n)) return true;
  if (textAt(tokens, to) === 'de' && AGE_BEFORE.has(textAt(tokens, to + 1))) return true;
  const whose = textAt(tokens, textAt(tokens, from) === 'de' ? from - 1 : from - 2);
  const isOf = textAt(tokens, from - 1) === 'de' || textAt(tokens, from) === 'de';
  return isOf && (CHILDREN.has(whose) || (n > 6 && PERSONS.has(whose)));
}

/** Of whom few years are an age too. */
const CHILDREN: ReadonlySet<string> = new Set(['enfant', 'enfants', 'mineur', 'mineurs', 'fils', 'fille']);

const REACHES: ReadonlySet<string> = new Set(['atteindre', 'atteignant', 'atteignent', 'atteignez']);

/** "les seize ans *de l'enfant*". */
const isOfPerson = (tokens: readonly Token[], to: number): boolean =>
  textAt(tokens, to) === 'de' &&
  ['le', 'la'].includes(textAt(tokens, to + 1)) &&
  PERSONS.has(textAt(tokens, to + 2));

/** "moins de quatorze ans *ou* plus de soixante-dix ans": where the years beside these begin; null: none do. */
function besides(tokens: readonly Token[], from: number): number | null {
  const join = textAt(tokens, from - 1) === 'de' ? from - 2 : from - 1;
  if (!['ou', 'et', 'ni', 'mais'].includes(textAt(tokens, join))) return null;
  let at = join - 1;
  while (at > 0 && BOUND_BEHIND.has(textAt(tokens, at))) at -= 1;
  if (unitOf(textAt(tokens, at)) !== 'year') return null;
  const number = (token: Token | undefined): boolean =>
    isDash(token) || token?.kind === 'figures' || isNumeral(token?.text ?? '');
  while (at > 0 && number(tokens[at - 1])) at -= 1;
  while (at > 0 && BOUND.has(textAt(tokens, at - 1))) at -= 1;
  return at;
}
/** Last words of a bound behind its unit. */
export const BOUND_BEHIND: ReadonlySet<string> = new Set([
  'au',
  'moins',
  'plus',
  'maximum',
  'minimum',
  'revolus',
]);
const BOUND: ReadonlySet<string> = new Set(['moins', 'plus', 'de']);

/** "L'âge minimum ne devra en aucun cas être inférieur à". */
function isOfAge(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (PENALTY.has(word)) return false;
    if (ENDS.has(word) && !(word === ';' && TAKES_UP.has(textAt(tokens, at + 1)))) return false;
    if (word !== 'age') continue;
    if (AGE_KINDS.has(textAt(tokens, at + 1)) || textAt(tokens, at - 2) === 'limite') return true;
  }
  return false;
}

/** "L'autoriser *à* seize ans", "la retraite *à* 65 ans"; not "porté à dix ans", "de six mois à deux ans". */
function isAtAge(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (tokens.slice(Math.max(0, at - NEAR), at + 1).some(({ text }) => RETIRES.has(text))) return true;
  const isBare = tokens[at + 2]?.kind === 'figures' || isNumeral(textAt(tokens, at + 2));
  return (
    isBare && tokens[at]?.kind === 'word' && unitOf(word) === null && !isNumeral(word) && !MEASURES.test(word)
  );
}
const NEAR = 5;
const RETIRES: ReadonlySet<string> = new Set(['retraite', 'majorite', 'minorite']);
/** Before "à" and a length: what is so long. */
const MEASURES =
  /^(jusque?$|allant|du$|au$|est$|sont$|plus$|moins$|entre$|port|limit|fix|redui|reduct|rame?n|el[ei]v|relev|releve|prolong|proro|condamn|egal|abaiss|et[ae]n|augment|correspond|equiva|commu|sup|inf|estim|evalu|plafonn|montant|arret|restrein|anterieur|posterieur)/;

/** "La limite d'âge est de soixante ans ; *elle* est de". */
const TAKES_UP: ReadonlySet<string> = new Set(['elle', 'il', 'celle', 'celui']);

/** "les moins de dix-huit ans". */
const MANY: ReadonlySet<string> = new Set(['les', 'des', 'aux']);

/** "a plus ou moins de treize ans". */
const EITHER: ReadonlySet<string> = new Set(['plus', 'ou', 'moins']);

/** "qui a dix-huit ans révolus", "n'ayant pas atteint seize ans"; "a" is also "à". */
function isHad(tokens: readonly Token[], from: number, to: number): boolean {
  if (textAt(tokens, to) === 'pour') return false;
  let at = from - 1;
  while (at > 0 && (REACHED.has(textAt(tokens, at)) || EITHER.has(textAt(tokens, at)))) at -= 1;
  const [has, before] = [textAt(tokens, at), textAt(tokens, at - 1)];
  if (HAS.has(has) || (has === 'a' && before === 'ne')) return true;
  return has === 'a' && (PERSONS.has(before) || COMPLETED.has(textAt(tokens, to - 1)));
}
