import { batch, effect, type Signal, signal } from '@preact/signals';
import { type AnchoredQuote, anchorQuotes } from '../../../../app/page-text/anchor-quotes.ts';
import { knownQuotes } from '../../../../app/page-text/known-quotes.ts';
import { type Page, type Recognised, recognising } from '../../../../app/page-text/recognise-treaty.ts';
import type { PageLanguage } from '../../../../reading/find.ts';
import { dataLangOf } from '../../../../wording/words.ts';
import type { Session } from '../../../state/session.ts';
import type { NamedUse } from '../provision-find.ts';
import type { FindSource, FindsRead } from '../source.ts';
import { inBetween } from './in-between.ts';
import { provisionsOf } from './provisions-of.ts';
import { usesNamed } from './use-names.ts';

/** A quote of a treaty and what the text has of it. */
export interface LookedFor extends AnchoredQuote {
  readonly uses: readonly NamedUse[];
  /** Its number as a find; null: it is none. */
  readonly n: number | null;
}

export interface QuotesHere {
  readonly instrument: string;
  /** The language of our text that was compared. */
  readonly lang: string;
  readonly state: 'looking' | 'done' | 'failed';
  /** How far it has been gone over. */
  readonly percent: number;
  /** The text that was compared: while another is looked at, no longer the one that is listed. */
  readonly text: string;
  readonly quotes: readonly LookedFor[];
}

/** Which treaty a text is, and what it has of its quotes. */
export interface TreatyHere {
  /** Null: the text has not been looked at yet. */
  readonly candidates: Signal<readonly Recognised[] | null>;
  readonly quotes: Signal<QuotesHere | null>;
  /** The treaty whose quotes are looked for; null: none. */
  readonly checked: Signal<string | null>;
  /** Takes a treaty for that of this text; null: none of them. */
  choose(instrument: string | null): void;
}

const known = new WeakMap<FindSource, { session: Session; here: TreatyHere; end(): void }>();

/** Begins to look, once; again whenever the text has changed and has been read. */
export function treatyIn(source: FindSource, session: Session): TreatyHere {
  const begun = known.get(source);
  if (begun?.session === session) return begun.here;
  begun?.end();
  const { here, end } = begin(source, session);
  known.set(source, { session, here, end });
  return here;
}

function begin(source: FindSource, session: Session): { here: TreatyHere; end(): void } {
  const candidates = signal<readonly Recognised[] | null>(null);
  const quotes = signal<QuotesHere | null>(null);
  const checked = signal<string | null>(null);
  /** The text whose quotes may be looked for. */
  const ready = signal<FindsRead | null>(null);
  /** What the user chose holds for this page, also when it is read anew. */
  let chosenFor: string | null = null;
  let looked: FindsRead | null = null;
  let lookedTitle = '';
  /** What came of the last text: a page is often read anew without a change of its words. */
  let recognised: { readonly page: Page; readonly value: readonly Recognised[] } | null = null;
  let compared: {
    readonly key: string;
    readonly text: string;
    readonly value: readonly AnchoredQuote[];
  } | null = null;
  let [look, search] = [0, 0];

  const recognise = async (list: FindsRead, page: Page) => {
    look += 1;
    const mine = look;
    const isGone = () => mine !== look;
    const loaded = await session.library.recognition();
    if (isGone()) return;
    const isKnown = recognised?.page.text === page.text && recognised.page.title === page.title;
    // Without what treaties are known by none is recognised; one may still be chosen.
    const found =
      'problem' in loaded
        ? { value: [] }
        : isKnown
          ? recognised
          : await inBetween(recognising(page, loaded.value.treaties), isGone);
    if (!found || isGone()) return;
    if (!('problem' in loaded)) recognised = { page, value: found.value };
    const sure = found.value.find(({ surely }) => surely)?.instrument ?? null;
    batch(() => {
      candidates.value = found.value;
      // A pasted text has no title to know it by: one that is surely another treaty is another text.
      if (chosenFor !== page.title || (page.title === '' && sure)) {
        chosenFor = null;
        checked.value = sure;
      }
      source.treaty.value = checked.value ?? found.value[0]?.instrument ?? source.treaty.value;
      ready.value = list;
    });
  };

  const forget = () => {
    look += 1;
    [looked, candidates.value, quotes.value, ready.value] = [null, null, null, null];
  };

  const endLooking = effect(() => {
    const list = source.list.value;
    const title = source.title();
    if (list.state === 'reading') {
      if (looked && looked.finds !== list.finds) forget();
      return;
    }
    if (looked?.finds === list.finds && looked.text === list.text) return;
    // What is known of another page is not to stand beside this one, not even until this one has been looked at.
    if (looked && lookedTitle !== title) forget();
    // What is still looked for in the text before would be marked in this one, at the same places.
    search += 1;
    [looked, lookedTitle] = [list, title];
    void recognise(list, { title, text: list.text });
  });

  const forgetKnown = () => {
    if (source.known.peek().length > 0) source.known.value = [];
  };

  const searchQuotes = async (instrument: string, text: string, lang: string, words: 'en' | 'ru') => {
    search += 1;
    const mine = search;
    const isGone = () => mine !== search;
    const told = { instrument, lang, percent: 0, text, quotes: [] } as const;
    const before = quotes.peek();
    if (before?.instrument !== instrument) {
      quotes.value = { ...told, state: 'looking' };
      forgetKnown();
    }
    const [sought, names] = await Promise.all([
      knownQuotes(session.library, instrument, lang),
      usesNamed(session.library, instrument, words),
    ]);
    if (isGone()) return;
    if ('problem' in sought || 'problem' in names) {
      quotes.value = { ...told, state: 'failed' };
      return;
    }
    const key = `${instrument} ${lang}`;
    const isKnown = compared?.key === key && compared.text === text;
    const anchored = isKnown
      ? compared
      : await inBetween(anchorQuotes(text, sought.value), isGone, (part) => {
          if (quotes.peek()?.state === 'looking')
            quotes.value = { ...told, state: 'looking', percent: Math.floor(100 * part) };
        });
    if (!anchored || isGone()) return;
    compared = { key, text, value: anchored.value };
    const { finds, looked: all } = provisionsOf(anchored.value, names.value);
    source.known.value = finds;
    quotes.value = { ...told, state: 'done', percent: 100, quotes: all };
  };

  const endSearching = effect(() => {
    const list = ready.value;
    const instrument = checked.value;
    const words = dataLangOf(session.lang.value);
    // Chosen while another text is looked at: looked for in that one, once it is known.
    if (list && list !== looked) return;
    const lang = list && instrument && languageOf(instrument, candidates.peek() ?? [], list, session);
    if (lang) {
      void searchQuotes(instrument, list.text, lang, words);
      return;
    }
    search += 1;
    quotes.value = null;
    forgetKnown();
  });

  const here: TreatyHere = {
    candidates,
    quotes,
    checked,
    choose(instrument) {
      chosenFor = source.title();
      checked.value = instrument;
      if (instrument) source.treaty.value = instrument;
    },
  };
  return {
    here,
    end() {
      endLooking();
      endSearching();
      [look, search] = [look + 1, search + 1];
    },
  };
}

/** The text of ours to compare with: in the language in which it was recognised, else that of most finds, else the first. */
function languageOf(
  instrument: string,
  candidates: readonly Recognised[],
  { finds }: FindsRead,
  { index }: Session,
): string | undefined {
  const texts = index.peek().instruments.find(({ id }) => id === instrument)?.texts ?? [];
  const told = candidates.find((one) => one.instrument === instrument)?.langs[0];
  if (told) return told;
  const counts = new Map<PageLanguage, number>();
  for (const { lang } of finds) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).find(([lang]) => texts.includes(lang))?.[0];
  return most ?? texts[0];
}
