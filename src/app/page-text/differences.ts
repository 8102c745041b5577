import { type Detector, detectorOf } from '../../reading/detect.ts';
import { everyLanguage } from '../../reading/every-language.ts';
import type { TokenDifference } from './align.ts';
import type { Stretch } from './articles.ts';
import type { PageWords, Vocabulary } from './words.ts';

/** Words of a quote, and what the page has in their place; either may be empty. */
export interface Difference {
  /** As our text has it. */
  readonly rule: string;
  readonly page: string;
  /** Offsets into the page's text; empty where the page has nothing. */
  readonly at: Stretch;
  /** The gravest of what differs: figures, a word that denies, other words, punctuation alone. */
  readonly about: 'figure' | 'negation' | 'words' | 'marks';
}

/** Words that turn a sentence around, in the languages of pages. Kazakh also denies within the verb: that is `words`. */
const DENYING = `not no nor never neither none cannot unless without except only
  не ни нет нельзя без кроме лишь только
  емес жоқ ешқандай тек
  ne n pas ni non sans aucun aucune jamais sauf
  لا لم لن ليس ليست غير دون بدون عدم إلا`;
const denying = new WeakMap<Vocabulary, ReadonlySet<number>>();

function denies(id: number, vocabulary: Vocabulary): boolean {
  let own = denying.get(vocabulary);
  if (!own) {
    own = new Set(DENYING.split(/\s+/).map((word) => vocabulary.number(word, 'word')));
    denying.set(vocabulary, own);
  }
  return own.has(id);
}

/** What differs, in words. Letters that are the same but for the white space between them do not differ. */
export function tellDifferences(
  quote: PageWords,
  page: PageWords,
  differences: readonly TokenDifference[],
  vocabulary: Vocabulary,
): readonly Difference[] {
  return differences.flatMap(({ from, to, at, until }) => {
    const own = quote.ids.slice(from, to);
    const other = page.ids.slice(at, until);
    if (joined(own, vocabulary) === joined(other, vocabulary)) return [];
    const place = placeOf(page, at, until);
    return [
      {
        rule: quote.text.slice(
          quote.starts[from] ?? 0,
          to > from ? quote.ends[to - 1] : (quote.starts[from] ?? 0),
        ),
        page: page.text.slice(place.start, place.end),
        at: place,
        about: gravest([...own, ...other], vocabulary),
      },
    ];
  });
}

/** Figures that stand apart are not the figures in one: they never join. */
const joined = (ids: readonly number[], { words, kinds }: Vocabulary): string =>
  ids.map((id) => (kinds[id] === 'figures' ? ` ${words[id]} ` : words[id])).join('');

function gravest(ids: readonly number[], vocabulary: Vocabulary): Difference['about'] {
  if (ids.some((id) => vocabulary.kinds[id] === 'figures')) return 'figure';
  if (ids.some((id) => denies(id, vocabulary))) return 'negation';
  return ids.every((id) => vocabulary.kinds[id] === 'mark') ? 'marks' : 'words';
}

/** Where tokens [at, until) stand; of none, the place behind the token before. */
export function placeOf({ starts, ends }: PageWords, at: number, until: number): Stretch {
  if (until > at) return { start: starts[at] as number, end: ends[until - 1] as number };
  const place = at > 0 ? (ends[at - 1] as number) : 0;
  return { start: place, end: place };
}

/**
 * A word that denies, or a figure, that came in or went beside words which are themselves the same: "surrendered" of a
 * page that says "not surrendered". `neighbours` are the words beside the quote in our own text, empty at an end.
 */
export function turnedAround(
  page: PageWords,
  [from, to]: readonly [number, number],
  neighbours: { readonly before: string; readonly after: string },
  vocabulary: Vocabulary,
): Difference | null {
  const { kinds } = vocabulary;
  const sides = [
    { own: neighbours.before, at: wordAt(page, from - 1, -1, kinds) },
    { own: neighbours.after, at: wordAt(page, to, 1, kinds) },
  ];
  for (const { own, at } of sides) {
    const id = at === undefined ? undefined : page.ids[at];
    const isNumber = /^\p{N}+$/u.test(own);
    const ownId = own === '' ? undefined : vocabulary.number(own, isNumber ? 'figures' : 'word');
    if (id === undefined || at === undefined || id === ownId) continue;
    const here = denies(id, vocabulary) || (own !== '' && kinds[id] === 'figures');
    const ours = ownId !== undefined && (denies(ownId, vocabulary) || isNumber);
    if (!here && !ours) continue;
    const place = placeOf(page, at, at + 1);
    const about = gravest([id, ...(ownId === undefined ? [] : [ownId])], vocabulary);
    return { rule: ours ? own : '', page: page.text.slice(place.start, place.end), at: place, about };
  }
  return null;
}

/** The next word or figure of the same sentence; none behind a mark that ends something. */
function wordAt(page: PageWords, from: number, step: 1 | -1, kinds: Vocabulary['kinds']): number | undefined {
  const id = page.ids[from];
  if (id === undefined) return undefined;
  if (kinds[id] !== 'mark') return from;
  return /[(,]/.test(page.text.charAt(page.starts[from] as number))
    ? wordAt(page, from + step, step, kinds)
    : undefined;
}

let detector: Detector | undefined;

/** Of words that differ where a length or a day has become another ("thirty days", "sixty days"), that it is a figure. */
export function withSpelledFigures(
  differences: readonly Difference[],
  quote: string,
  page: string,
): readonly Difference[] {
  if (differences.length === 0 || differences.some(({ about }) => about === 'figure')) return differences;
  detector ??= detectorOf(everyLanguage);
  if (figuresIn(detector, quote) === figuresIn(detector, page)) return differences;
  return differences.map((one) => (one.about === 'words' ? { ...one, about: 'figure' } : one));
}

const figuresIn = (by: Detector, text: string): string =>
  by
    .detect(text)
    .map((find) =>
      find.kind === 'date' ? find.iso : `${find.n} ${find.upTo} ${find.unit} ${find.bound} ${find.days}`,
    )
    .join('; ');
