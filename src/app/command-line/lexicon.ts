import { type Token, tokensOf } from '../../language/tokens.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import { KEYWORDS } from './keywords.ts';

export interface Meaning {
  readonly as: 'state' | 'kind' | 'rule' | 'event' | 'keyword';
  /** State code; `instrument`, `instrument/rule`, `instrument/rule/event`; the keyword. */
  readonly key: string;
}

/** A meaning found in what was typed, from token `from` up to and without token `to`. */
export interface Found extends Meaning {
  readonly from: number;
  readonly to: number;
  /** The whole phrase as the library has it, not the beginning of it or an inflected form. */
  readonly exact: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

const SHORTEST_PREFIX = 3;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

const built = new WeakMap<LibraryIndex, readonly Phrase[]>();

function build(index: LibraryIndex): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  const add = (as: Meaning['as'], key: string, called: readonly string[]) => {
    for (const each of new Set(called)) {
      const words = tokensOf(each).map((token) => token.text);
      const phrase = phrases.get(words.join(' ')) ?? { words, meanings: [] };
      if (words.length > 0) phrases.set(words.join(' '), phrase);
      if (!phrase.meanings.some((known) => known.as === as && known.key === key))
        phrase.meanings.push({ as, key });
    }
  };
  for (const [key, words] of Object.entries(KEYWORDS)) add('keyword', key, words.split(' '));
  for (const { state, words, called } of index.states) add('state', state, [words.name, ...called]);
  for (const { id, short, called, rules } of index.instruments) {
    add('kind', id, [id, short.kind, ...called]);
    for (const { rule, name, called, events } of rules) {
      add('rule', `${id}/${rule}`, [rule, name, ...called]);
      for (const { event, called } of events) add('event', `${id}/${rule}/${event}`, called);
    }
  }
  return [...phrases.values()];
}

function phrasesOf(index: LibraryIndex): readonly Phrase[] {
  const known = built.get(index) ?? build(index);
  built.set(index, known);
  return known;
}

const inflected = (typed: string, word: string) =>
  word.length >= SHORTEST_STEM && typed.startsWith(word) && typed.length - word.length <= LONGEST_ENDING;

/** How many tokens from `from` on say this phrase, or its beginning. */
function match(tokens: readonly Token[], from: number, words: readonly string[]) {
  let length = 0;
  while (length < words.length && tokens[from + length]?.text === words[length]) length++;
  if (length === words.length) return { length, exact: true };
  const typed = tokens[from + length]?.text ?? '';
  const word = words[length] ?? '';
  const begun = typed.length >= SHORTEST_PREFIX && word.startsWith(typed);
  if (begun || (length === words.length - 1 && inflected(typed, word))) length++;
  else if ((words[0]?.length ?? 0) < SHORTEST_PREFIX) length = 0;
  return { length, exact: false };
}

/**
 * What the words of the command mean in this library. `taken`: tokens that are a date or a length. Where a word
 * stands in the library as it was typed, the names it merely begins are left out.
 */
export function findMeanings(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  index: LibraryIndex,
): Found[] {
  const found: Found[] = [];
  const exactly = new Set<number>();
  tokens.forEach((token, from) => {
    if (token.kind !== 'word' || taken.has(from)) return;
    for (const { words, meanings } of phrasesOf(index)) {
      const { length, exact } = match(tokens, from, words);
      const to = from + length;
      if (length === 0 || tokens.slice(from, to).some((_, at) => taken.has(from + at))) continue;
      for (const meaning of meanings) found.push({ ...meaning, from, to, exact });
      for (let at = from; exact && at < to; at++) exactly.add(at);
    }
  });
  return found.filter(({ from, to, exact }) => {
    for (let at = from; at < to; at++) if (!exactly.has(at)) return true;
    return exact;
  });
}
