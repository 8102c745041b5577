import { type PageWords, tokenFrom } from './words.ts';

/** Where each word of interest stands, by its number; made once for a page. */
export type Postings = ReadonlyMap<number, readonly number[]>;

const SLICE = 0x10000;

/** Gathers the places of the words that are looked for. Rests after every slice. */
export function* postingsOf(
  { ids }: PageWords,
  wanted: ReadonlySet<number>,
): Generator<number, Postings, void> {
  const most = Math.max(-1, ...wanted);
  const places: (number[] | undefined)[] = Array.from({ length: most + 1 }, (_, id) =>
    wanted.has(id) ? [] : undefined,
  );
  for (let at = 0; at < ids.length; at += 1) {
    if (at % SLICE === SLICE - 1) yield at;
    const id = ids[at] as number;
    if (id <= most) places[id]?.push(at);
  }
  return new Map(places.flatMap((own, id) => (own ? [[id, own] as const] : [])));
}

/** More places of the same words say nothing more. */
const ENOUGH = 5000;

/** The tokens at which these words begin to stand one after the other. */
export function occurrences(
  words: readonly number[],
  page: PageWords,
  postings: Postings,
): readonly number[] {
  const rarest = rarestOf(words, postings)[0];
  if (rarest === undefined) return [];
  const found: number[] = [];
  for (const place of postings.get(words[rarest] as number) ?? []) {
    const from = place - rarest;
    if (from >= 0 && words.every((id, at) => page.ids[from + at] === id)) found.push(from);
    if (found.length >= ENOUGH) break;
  }
  return found;
}

/** The places in a row of words of its rarest on the page, the rarest first. */
export function rarestOf(words: readonly number[], postings: Postings): readonly number[] {
  const often = words.map((id) => postings.get(id)?.length ?? 0);
  return words.map((_, at) => at).sort((a, b) => (often[a] as number) - (often[b] as number));
}

/** The first of these tokens that stands in [from, to). */
export function firstWithin(places: readonly number[], from: number, to: number): number | undefined {
  const place = places[indexFrom(places, from)];
  return place !== undefined && place < to ? place : undefined;
}

/** How many of these tokens stand before one. */
function indexFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of the text as tokens [from, to). */
export const tokensWithin = (page: PageWords, start: number, end: number): { from: number; to: number } => ({
  from: tokenFrom(page, start),
  to: tokenFrom(page, end),
});

/** A stretch no longer than this is gone over whole. */
const SHORT = 3000;
/** So many rare words of a row lead to where it may stand, each at so many places. */
const SEEDS = 3;
const PLACES = 12;

/** Where in tokens [from, to) a row of words may stand with changes; around its rarest words where that is much. */
export function windows(
  words: readonly number[],
  from: number,
  to: number,
  postings: Postings,
): readonly { readonly from: number; readonly to: number }[] {
  if (to - from <= SHORT) return [{ from, to }];
  const around: { from: number; to: number }[] = [];
  const seeds = rarestOf(words, postings).filter(
    (at) => (postings.get(words[at] as number)?.length ?? 0) > 0,
  );
  for (const seed of seeds.slice(0, SEEDS)) {
    const places = postings.get(words[seed] as number) ?? [];
    const first = indexFrom(places, from);
    for (const place of places.slice(first, first + PLACES).filter((one) => one < to))
      around.push({
        from: Math.max(from, place - 2 * words.length),
        to: Math.min(to, place + 2 * words.length),
      });
  }
  return around;
}
