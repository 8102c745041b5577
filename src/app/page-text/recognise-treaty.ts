import type { KnownTreaty } from '../../law/built/files.ts';
import { type Detector, detectorOf } from '../../reading/detect.ts';
import { everyLanguage } from '../../reading/every-language.ts';
import { findRuns, type Run } from './articles.ts';
import { pageLanguages } from './page-languages.ts';
import { isTitleLine, type Said, type Statement, saidOf, statements } from './title-words.ts';

/** A treaty that a page may be, or may speak of. */
export interface Recognised {
  readonly instrument: string;
  /** Of the page's text, those in which its text is at hand; the most of the page first. */
  readonly langs: readonly string[];
  readonly by: {
    /** A title, its own or the page's, of this kind between these States; false of a mere mention. */
    readonly title: boolean;
    /** The States that the title names. */
    readonly parties: readonly string[];
    /** Its signing day, where the page has it before the first or behind the last article. */
    readonly date: string | null;
  };
  /** The page is this one treaty: its own title, its day of signing, its articles, and no other instrument's. */
  readonly surely: boolean;
}

export interface Page {
  readonly title: string;
  /** Blocks parted by blank lines. */
  readonly text: string;
}

/** A title stands so near its first article, the preamble between them. */
const HEAD = 8000;
/** Of the last article and what follows it: the testimonium lies in it. */
const TAIL = 12_000;
/** Fewer articles are a law of ratification or an excerpt; shorter ones a list of contents. */
const FEWEST = 3;
const SHORTEST = 80;
/** More instruments than this on one page are not told apart. */
const MOST = 30;
/** So much of a text shows its language. */
const SAMPLE = 50_000;
/** No page has a longer title. */
const TITLE = 1000;
/** So much of a page without articles is searched for what it speaks of. */
const OPENING = 20_000;

/**
 * The treaties among those known that a page is or speaks of, best first. Nothing is claimed surely by a mention, of a
 * page with several instruments, or where the day of signing is not on it.
 */
export function recogniseTreaties(page: Page, known: readonly KnownTreaty[]): readonly Recognised[] {
  const steps = recognising(page, known);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps of a few milliseconds, for a long page; what it yields is how much of the text it has gone over. */
export function* recognising(
  { title, text }: Page,
  known: readonly KnownTreaty[],
): Generator<number, readonly Recognised[], void> {
  const runs = yield* findRuns(text);
  const bodies = runs.filter((run) => run.articles.length >= FEWEST && isBody(run, text));
  const titles: Titled[] = [];
  for (const body of bodies.slice(0, MOST)) {
    const start = Math.max(body.head.start, body.head.end - HEAD);
    titles.push({ body, own: yield* ownTitles(text.slice(start, body.head.end), known) });
  }
  const named = yield* spokenOf(title.slice(0, TITLE), known);
  const opening = yield* spokenOf(text.slice(0, OPENING), known);
  const found: { readonly one: Recognised; readonly weight: number }[] = [];
  for (const treaty of known) {
    const own = titles.filter((each) => each.own.has(treaty));
    const told = own[0]?.own.get(treaty) ?? named.get(treaty) ?? opening.get(treaty);
    if (!told) continue;
    const alone = own.length > 0 && own.length === bodies.length;
    const one = recognised(treaty, text, own, alone, named.has(treaty));
    const evidence = [told.alone, named.has(treaty), one.by.date !== null, own.length > 0, one.surely];
    found.push({ one, weight: evidence.reduce((sum, has, at) => sum + Number(has) * 2 ** at, 0) });
    yield text.length;
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ one }) => one);
}

/** An instrument on the page, and the treaties whose title it bears. */
interface Titled {
  readonly body: Run;
  readonly own: SaidOf;
}

/** `own`: where the page has it, if it does; `alone`: and nothing else. */
function recognised(
  treaty: KnownTreaty,
  text: string,
  own: readonly Titled[],
  alone: boolean,
  named: boolean,
): Recognised {
  const [first] = own;
  const date = first ? signedOn(treaty, text, first.body) : null;
  const words = own.map(({ body }) => text.slice(body.head.end, body.articles.at(-1)?.end).slice(0, SAMPLE));
  const langs = pageLanguages(first ? words.join('\n') : text.slice(0, OPENING));
  return {
    instrument: treaty.instrument,
    langs: langs.filter((lang) => treaty.texts.includes(lang)),
    by: {
      title: first !== undefined || named,
      parties: treaty.parties.map(({ state }) => state),
      date,
    },
    surely: alone && date !== null && own.every((each) => each.own.get(treaty)?.alone),
  };
}

/** Articles with words in them, and more than a law of ratification has. */
function isBody({ articles }: Run, text: string): boolean {
  const worded = articles.filter(({ start, end }) => {
    const shown = text.slice(start, Math.min(end, start + 4 * SHORTEST)).trim();
    const heading = shown.indexOf('\n');
    return heading < 0 ? shown.length > 3 * SHORTEST : shown.length - heading > SHORTEST;
  });
  return worded.length >= FEWEST;
}

type SaidOf = ReadonlyMap<KnownTreaty, Said>;

/**
 * The own title of an instrument is the last title before its first article, so a later one takes the place of an
 * earlier one, also where it is of a treaty not known: above it a page prints the law, or links to other treaties.
 */
function* ownTitles(head: string, known: readonly KnownTreaty[]): Generator<number, SaidOf, void> {
  let last: SaidOf = new Map();
  let titled: ReadonlySet<unknown> = new Set();
  for (const grown of statements(head)) {
    yield head.length;
    const [first] = grown;
    if (first && isTitleLine(first) && !titled.has(first.lines[0])) last = new Map();
    for (const statement of grown) {
      const own = saidIn([statement], known).filter(([, said]) => said.own);
      if (own.length === 0) continue;
      last = new Map(own);
      titled = new Set(statement.lines);
      break;
    }
  }
  return last;
}

/** Of each treaty that statements which begin alike speak of, what the shortest says. */
const saidIn = (
  grown: readonly Statement[],
  known: readonly KnownTreaty[],
): (readonly [KnownTreaty, Said])[] =>
  known.flatMap((treaty) => {
    const longest = grown.at(-1);
    if (!longest || !saidOf(longest, treaty, known)) return [];
    for (const statement of grown) {
      const said = saidOf(statement, treaty, known);
      if (said) return [[treaty, said] as const];
    }
    return [];
  });

function* spokenOf(text: string, known: readonly KnownTreaty[]): Generator<number, SaidOf, void> {
  const found = new Map<KnownTreaty, Said>();
  for (const grown of statements(text)) {
    for (const [treaty, said] of saidIn(grown, known)) if (!found.has(treaty)) found.set(treaty, said);
    yield text.length;
  }
  return found;
}

let detector: Detector | undefined;

/** The known day of signing, where it stands before the first article or behind the last. */
function signedOn({ signed }: KnownTreaty, text: string, { head, articles }: Run): string | null {
  const last = articles.at(-1);
  if (!signed || !last) return null;
  detector ??= detectorOf(everyLanguage);
  const near = [
    text.slice(Math.max(head.start, head.end - HEAD), head.end),
    text.slice(last.start, Math.min(last.end, last.start + TAIL)),
  ];
  for (const find of near.flatMap((words) => detector?.detect(words) ?? []))
    if (find.kind === 'date' && find.iso.startsWith(signed)) return find.iso;
  return null;
}
