import { foldLookalikes } from '../law/text/fold-lookalikes.ts';
import { followEId, followLabels } from '../law/text/follow-labels.ts';
import { plainLine } from '../law/text/lines.ts';
import { type Squeezed, squeeze } from '../law/text/squeeze.ts';
import type { Provision, TextTree } from '../law/text/tree.ts';

/** A run of words of a text that is searched and shown as one. */
export interface Passage {
  /** `art_12__para_5`, `art_12:heading`, `closing:1`: unique in its text. */
  readonly id: string;
  /** The provision it belongs to, or `front`, `preamble`, `closing`, `signature`. */
  readonly eId: string;
  readonly words: string;
}

/** [start, end) in UTF-16 units of the passage's words. */
export interface Hit {
  readonly passage: string;
  readonly eId: string;
  readonly start: number;
  readonly end: number;
}

export interface Found {
  /** `phrase`: the words as typed stand there; `words`: nowhere together, but all of them in these passages. */
  readonly how: 'phrase' | 'words';
  readonly hits: readonly Hit[];
}

/** All that can be searched in a text, in the order of reading. */
export function passagesOf(tree: TextTree): readonly Passage[] {
  const lines = (part: 'front' | 'preamble' | 'closing' | 'signature'): Passage[] =>
    tree[part].map((line, at) => ({ id: `${part}:${at}`, eId: part, words: plainLine(line) }));
  const articles = tree.articles.flatMap((article) => [
    { id: `${article.eId}:heading`, eId: article.eId, words: article.heading },
    ...ownWords(article),
  ]);
  const all = [
    ...lines('front'),
    ...lines('preamble'),
    ...articles,
    ...lines('closing'),
    ...lines('signature'),
  ];
  return all.filter((passage) => passage.words !== '');
}

function ownWords(provision: Provision): Passage[] {
  const { eId, text, children } = provision;
  return [{ id: eId, eId, words: text }, ...children.flatMap(ownWords)];
}

/**
 * Case, ё and е, quotation marks, dashes and letters that look alike in either case («Тарап», "Tapaп", «тарап») made
 * one. It takes a few letters too many for one another (в and b, н and һ): a hit too many is seen, a missed one is not.
 */
export function foldForSearch(text: string): string {
  const each = (letters: string, change: (letter: string) => string) =>
    letters.replace(/[^\s]/g, (letter) => {
      const changed = change(letter);
      return changed.length === 1 ? changed : letter;
    });
  const alike = foldLookalikes(each(text, (letter) => letter.toUpperCase()));
  return each(alike, (letter) => letter.toLowerCase())
    .replace(/ё/g, 'e')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‒–—]/g, '-');
}

/** Finds typed words in the passages of a text. Nothing typed: no hits. */
export function searchPassages(passages: readonly Passage[], typed: string): Found {
  const needle = squeeze(typed.trim(), foldForSearch).folded;
  if (needle === '') return { how: 'phrase', hits: [] };
  const squeezed = passages.map((passage) => ({ passage, in: squeeze(passage.words, foldForSearch) }));
  const phrase = squeezed.flatMap((one) => hitsOf(one.passage, placesOf(one.in, needle)));
  const words = [...new Set(needle.split(' '))];
  if (phrase.length > 0 || words.length === 1) return { how: 'phrase', hits: phrase };
  const hits = squeezed
    .filter((one) => words.every((word) => one.in.folded.includes(word)))
    .flatMap((one) => hitsOf(one.passage, apart(words.flatMap((word) => placesOf(one.in, word)))));
  return { how: 'words', hits };
}

type Place = Pick<Hit, 'start' | 'end'>;

function placesOf({ folded, origin }: Squeezed, needle: string): Place[] {
  const places: Place[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    const start = origin[at];
    const last = origin[at + needle.length - 1];
    if (start !== undefined && last !== undefined) places.push({ start, end: last + 1 });
  }
  return places;
}

/** In order, and none inside another. */
function apart(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (out.at(-1)?.end ?? 0)) out.push(place);
  }
  return out;
}

const hitsOf = ({ id, eId }: Passage, places: readonly Place[]): Hit[] =>
  places.map((place) => ({ passage: id, eId, ...place }));

export interface Named {
  readonly provision: Provision;
  /** False of a mere number: it may as well be looked for in the text. */
  readonly surely: boolean;
}

const ARTICLE =
  /^(?:(?<word>articles?|art|статья|статьи|статье|статью|ст)\.?\s*)?(?<n>\d{1,3})(?<bap>\s?-?\s?бап\p{L}*)?(?!\p{L})/iu;
const PART =
  /^(?<gap>[\s.,;()]*)(?:(?<word>paragraph|para|subparagraph|point|пункта?|подпункта?|пп|п)\.?\s*)?\(?(?<label>\d{1,3}|\p{L})(?!\p{L})\)?(?<kazakh>\s?-?\s?тармақ\p{L}*)?/iu;

/**
 * A provision named by what is typed: "12.5", "art 12(5)", «статья 12, пункт 5», «12-бап», `art_12__para_5`. Null where
 * nothing is named so, or the text has no such provision.
 */
export function namedProvision(tree: TextTree, typed: string): Named | null {
  const line = typed.trim();
  if (/^art_\d/.test(line)) {
    const followed = followEId(tree, line);
    return followed && followed.how !== 'above' ? { provision: followed.provision, surely: true } : null;
  }
  const opening = ARTICLE.exec(line);
  if (!opening?.groups) return null;
  const labels: string[] = [];
  let rest = line.slice(opening[0].length);
  while (/[\p{L}\p{N}]/u.test(rest)) {
    const part = PART.exec(rest);
    const said = part?.groups?.word || part?.groups?.kazakh;
    // Two numbers with a mere space between them name no provision.
    if (!part?.groups?.label || (!said && !/[.,(]/.test(part[0]))) return null;
    labels.push(part.groups.label);
    rest = rest.slice(part[0].length);
  }
  const provision = followLabels(tree, Number(opening.groups.n), labels);
  const surely = labels.length > 0 || Boolean(opening.groups.word ?? opening.groups.bap);
  return provision ? { provision, surely } : null;
}
