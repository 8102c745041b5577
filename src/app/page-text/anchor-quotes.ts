import { articleOf } from '../../law/text/find-provision.ts';
import { type Alignment, align } from './align.ts';
import {
  ArticleParts,
  findRuns,
  type PageArticle,
  type Run,
  type Standing,
  type Stretch,
} from './articles.ts';
import {
  type Difference,
  placeOf,
  tellDifferences,
  turnedAround,
  withSpelledFigures,
} from './differences.ts';
import { firstWithin, occurrences, type Postings, postingsOf, tokensWithin, windows } from './find-words.ts';
import type { KnownQuote } from './known-quotes.ts';
import { type PageWords, readWords, Vocabulary, wordsOf } from './words.ts';

/** What a page has of a quote. */
export interface AnchoredQuote {
  readonly quote: KnownQuote;
  /**
   * `exact`: in its provision, and nothing differs but white space, unseen letters, quotation marks, dashes, case and
   * look-alike letters. `approximate`: in its provision, and `differences` says what is another there. `elsewhere`:
   * the very words, but not where they belong. `missing`: its article is on the page, the words are not.
   * `not-on-page`: the page does not have its article.
   */
  readonly how: 'exact' | 'approximate' | 'elsewhere' | 'missing' | 'not-on-page';
  /** Offsets into the page's text. */
  readonly at: Stretch | null;
  /** In the order of the text; empty but for `approximate`. */
  readonly differences: readonly Difference[];
}

/** Half of a quote may differ where its provision stands; where it is looked for more widely, little. */
const IN_PLACE = 0.5;
const NEAR = 0.25;
/** So many words in a row are no coincidence, wherever they stand. */
const TELLING = 5;

/**
 * Looks for quotes in the text of a page: first in the provision they belong to. To be run step by step: what it yields
 * is the part that is done, 0 to 1, and each step takes a few milliseconds. Never throws.
 */
export function* anchorQuotes(
  text: string,
  quotes: readonly KnownQuote[],
): Generator<number, readonly AnchoredQuote[], void> {
  if (quotes.length === 0) return [];
  const vocabulary = new Vocabulary();
  const sought = quotes.map((quote) => {
    const own = wordsOf(quote.text, vocabulary);
    return { quote, own, words: own.ids };
  });
  const wanted = new Set(sought.flatMap(({ words }) => words));
  const page = yield* share(readWords(text, vocabulary), 0, 0.6 / text.length);
  const runs = yield* share(findRuns(text), 0.6, 0.1 / text.length);
  const postings = yield* share(postingsOf(page, wanted), 0.7, 0.1 / page.ids.length);
  const places = new Map<string, readonly number[]>();
  for (const { quote, words } of sought) {
    if (places.has(quote.text)) continue;
    places.set(quote.text, occurrences(words, page, postings));
    yield 0.8;
  }
  const found = sought.map((each) => ({ ...each, places: places.get(each.quote.text) ?? [] }));
  const run = yield* share(bestRun(runs, found, page), 0.8, 0);
  const looking = new Looking(page, vocabulary, postings, run);
  const anchored: AnchoredQuote[] = [];
  for (const each of found) {
    anchored.push(looking.anchor(each));
    yield 0.8 + (0.2 * anchored.length) / found.length;
  }
  return anchored;
}

function* share<T>(
  steps: Generator<number, T, void>,
  from: number,
  each: number,
): Generator<number, T, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield from + step.value * each;
  }
}

interface Sought {
  readonly quote: KnownQuote;
  readonly own: PageWords;
  readonly words: readonly number[];
  /** The tokens at which the very words begin. */
  readonly places: readonly number[];
}

/** More runs than this no page has but one made to be slow. */
const MOST_RUNS = 200;

/** The instrument itself among what the page has: the articles that hold the most quotes, else the most articles. */
function* bestRun(
  runs: readonly Run[],
  sought: readonly Sought[],
  page: PageWords,
): Generator<number, Run | undefined, void> {
  const longest = [...runs].sort((a, b) => b.articles.length - a.articles.length).slice(0, MOST_RUNS);
  let best: { run: Run; hits: number } | undefined;
  for (const run of longest) {
    const articles = new Map(
      run.articles.map((one) => [`art_${one.number}`, tokensWithin(page, one.start, one.end)]),
    );
    const hits = sought.filter(({ quote, places }) => {
      const article = articles.get(articleOf(quote.eId) ?? '');
      return article && firstWithin(places, article.from, article.to) !== undefined;
    }).length;
    if (hits > (best?.hits ?? -1)) best = { run, hits };
    yield 0;
  }
  return best?.run;
}

/** What is known of one page while quotes are looked for in it. */
class Looking {
  readonly #parts = new Map<PageArticle, ArticleParts>();

  constructor(
    private readonly page: PageWords,
    private readonly vocabulary: Vocabulary,
    private readonly postings: Postings,
    private readonly run: Run | undefined,
  ) {}

  anchor(sought: Sought): AnchoredQuote {
    const { quote, words, places } = sought;
    const lost = (how: 'missing' | 'not-on-page'): AnchoredQuote => ({
      quote,
      how,
      at: null,
      differences: [],
    });
    const longEnough = words.filter((id) => this.vocabulary.kinds[id] !== 'mark').length >= TELLING;
    const anywhere = places[0];
    if (!this.run) {
      if (anywhere !== undefined) return this.exact(sought, anywhere, longEnough ? 'exact' : 'elsewhere');
      return (longEnough && this.nearly(sought, null, NEAR)) || lost('not-on-page');
    }
    const { whole, standing } = this.#placeOf(quote, this.run);
    if (whole) {
      const own = standing.how === 'found' ? standing : standing.how === 'unnumbered' ? whole : null;
      const inOwn = own ? this.#within(places, own) : undefined;
      if (inOwn !== undefined) return this.exact(sought, inOwn, 'exact');
      const inArticle = this.#within(places, whole);
      // The very words beside it say more than words that are half like it.
      const near = own && this.nearly(sought, own, inArticle === undefined ? IN_PLACE : NEAR);
      if (near) return near;
      if (inArticle !== undefined) return this.exact(sought, inArticle, 'elsewhere');
    }
    if (anywhere !== undefined && longEnough) return this.exact(sought, anywhere, 'elsewhere');
    return lost(whole ? 'missing' : 'not-on-page');
  }

  #within(places: readonly number[], { start, end }: Stretch): number | undefined {
    const { from, to } = tokensWithin(this.page, start, end);
    return firstWithin(places, from, to);
  }

  /** The article of an eId on the page, and where the provision stands in it. */
  #placeOf(
    { eId, label, otherLabels }: KnownQuote,
    { head, articles }: Run,
  ): { whole: Stretch | null; standing: Standing } {
    const absent = { whole: null, standing: { how: 'absent' } } as const;
    if (eId === 'preamble') return { whole: head, standing: { how: 'found', ...head } };
    const number = Number(/^art_(\d+)/.exec(eId)?.[1]);
    const article = eId === 'closing' ? articles.at(-1) : articles.find((one) => one.number === number);
    if (!article) return absent;
    let parts = this.#parts.get(article);
    if (!parts) {
      parts = new ArticleParts(this.page.text, article);
      this.#parts.set(article, parts);
    }
    const standing = parts.where(eId, label, otherLabels);
    // Without its closing words a page is cut off there, whatever its last article is.
    return eId === 'closing' && standing.how !== 'found' ? absent : { whole: article, standing };
  }

  private exact({ quote, words }: Sought, from: number, how: 'exact' | 'elsewhere'): AnchoredQuote {
    const to = from + words.length;
    const turned = how === 'exact' ? turnedAround(this.page, [from, to], quote, this.vocabulary) : null;
    const at = placeOf(this.page, from, to);
    return turned
      ? { quote, how: 'approximate', at, differences: [turned] }
      : { quote, how, at, differences: [] };
  }

  /** The words of a stretch, null for the whole page, that differ least, if they differ no more than that. */
  private nearly({ quote, own, words }: Sought, stretch: Stretch | null, most: number): AnchoredQuote | null {
    const { page, vocabulary, postings } = this;
    const { from, to } = stretch
      ? tokensWithin(page, stretch.start, stretch.end)
      : { from: 0, to: page.ids.length };
    let best: Alignment | null = null;
    for (const window of windows(words, from, to, postings)) {
      const laid = align(words, page.ids, window.from, window.to, vocabulary);
      if (laid && laid.cost < (best?.cost ?? Infinity)) best = laid;
    }
    if (!best || best.cost > most || fallenOff(best, words.length) > words.length / 3) return null;
    const at = placeOf(page, best.from, best.to);
    const told = tellDifferences(own, page, best.differences, vocabulary);
    const differences = withSpelledFigures(told, quote.text, page.text.slice(at.start, at.end));
    return { quote, how: differences.length > 0 ? 'approximate' : 'exact', at, differences };
  }
}

/** Words at either end for which the text has nothing: what is left of them may be a part of another sentence. */
function fallenOff({ differences }: Alignment, length: number): number {
  const gone = differences.filter(({ at, until }) => at === until);
  return gone
    .filter(({ from, to }) => from === 0 || to === length)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}
