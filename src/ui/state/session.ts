import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address, Facts } from '../../app/address.ts';
import { type Library, openLibrary } from '../../app/library.ts';
import type { Platform } from '../../app/platform.ts';
import { type Preferences, readPreferences, writePreferences } from '../../app/preferences.ts';
import { type Day, readDay } from '../../calendar/day.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { StateWords } from '../../law/schema/state-law.ts';
import { type Dates, datesIn } from '../../wording/dates.ts';
import {
  dataLangOf,
  type ExplainWords,
  isLang,
  type Lang,
  type LaterWords,
  loadExplainWords,
  loadLaterWords,
  loadWords,
  pickLang,
  type Words,
} from '../../wording/words.ts';
import { keepDay, keptDay, type WrongSessionFact } from './counted-day.ts';
import { applyLook } from './look.ts';

/** What every screen needs: language, words, today, the law's index, the user's preferences. */
export interface Session {
  readonly platform: Platform;
  readonly library: Library;
  readonly lang: ReadonlySignal<Lang>;
  /**
   * The sentences of the interface. Those of the later screens (`eligibility`, `text`, `cases`, `settings`) are there
   * once `loadLaterWords` has been awaited, `explain` once `loadExplainWords` has: whoever loads such a screen or part
   * does both together.
   */
  readonly words: ReadonlySignal<Words>;
  loadLaterWords(): Promise<void>;
  loadExplainWords(): Promise<void>;
  readonly dates: ReadonlySignal<Dates>;
  /** The day that "in 18 days" and a date without a year are reckoned from. */
  readonly today: ReadonlySignal<Day>;
  /** True where an address fixed that day (`today=`). */
  readonly todayFixed: ReadonlySignal<boolean>;
  /** The day of this device's clock, whatever an address said: the date of computation on copies and print. */
  readonly realToday: ReadonlySignal<Day>;
  /** Lets the clock count again where an address had fixed the day. */
  returnToToday(): void;
  /** What opened addresses said of `today` or `lang` and could not be taken. */
  readonly wrongFacts: ReadonlySignal<readonly WrongSessionFact[]>;
  dismissWrongFacts(): void;
  readonly index: ReadonlySignal<LibraryIndex>;
  readonly stateWords: ReadonlySignal<Readonly<Record<string, StateWords>>>;
  readonly preferences: ReadonlySignal<Preferences>;
  /** Keeps the preferences; false where the browser refused. */
  prefer(change: Partial<Preferences>): boolean;
  /** Changes the language in place; what is typed stays. */
  changeLang(lang: Lang): Promise<void>;
  /**
   * Takes `lang` and `today` out of an opened address and applies them, the day for this tab, the language until the
   * page is loaded anew; `lang` of a text's address is the language of the text and stays.
   */
  takeSessionFacts(opened: Address): Facts;
}

const Context = createContext<Session | null>(null);
export const SessionProvider = Context.Provider;

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('a screen outside the session');
  return session;
}

const EMPTY_INDEX: LibraryIndex = { lang: 'en', law: '', instruments: [], states: [] };

/** Opens the session: reads preferences, loads the words and the index of the law. Null: the index did not load. */
export async function openSession(platform: Platform, opened: Facts): Promise<Session | null> {
  const library = openLibrary(platform.base);
  const preferences = signal(readPreferences(() => localStorage));
  const wanted = isLang(opened.lang) ? opened.lang : preferences.value.lang;
  const first = isLang(wanted) ? wanted : pickLang(navigator.languages);
  const lang: Signal<Lang> = signal(first);
  // Typed whole: a later screen is never shown before its words (see `words` above).
  const words = signal(await loadWords(first)) as unknown as Signal<Words>;
  /** The language asked for last: what loads while it changes is loaded in it. */
  let asked: Lang = first;
  let later: Promise<LaterWords> | null = null;
  let explain: Promise<ExplainWords> | null = null;
  const index = signal(EMPTY_INDEX);
  const fixedToday = signal(keptDay());
  const wrongFacts = signal<readonly WrongSessionFact[]>([]);
  const clock = signal(platform.today());

  const loadIndex = async (next: Lang) => {
    const loaded = await library.index(dataLangOf(next));
    if ('value' in loaded) index.value = loaded.value;
    return 'value' in loaded;
  };
  if (!(await loadIndex(first))) return null;
  applyLook(first, preferences.value.theme);
  addEventListener('visibilitychange', () => {
    clock.value = platform.today();
  });

  const changeLang = async (next: Lang) => {
    asked = next;
    if (later) later = loadLaterWords(next);
    if (explain) explain = loadExplainWords(next);
    const [loaded, rest, said] = await Promise.all([loadWords(next), later, explain, loadIndex(next)]);
    if (asked !== next) return;
    // What a screen that opened meanwhile has loaded stays: it is in the same language.
    words.value = { ...words.value, ...loaded, ...rest, ...said };
    lang.value = next;
    applyLook(next, preferences.value.theme);
  };

  return {
    platform,
    library,
    lang,
    words,
    index,
    preferences,
    dates: computed(() => datesIn(lang.value)),
    today: computed(() => fixedToday.value ?? clock.value),
    todayFixed: computed(() => fixedToday.value !== null),
    realToday: clock,
    returnToToday() {
      fixedToday.value = null;
      keepDay(null);
    },
    wrongFacts,
    dismissWrongFacts() {
      wrongFacts.value = [];
    },
    stateWords: computed(() =>
      Object.fromEntries(index.value.states.map((entry) => [entry.state, entry.words])),
    ),
    changeLang,
    async loadLaterWords() {
      later ??= loadLaterWords(asked).catch((reason: unknown) => {
        later = null;
        throw reason;
      });
      const begun = later;
      const loaded = await begun;
      words.value = { ...words.value, ...(begun === later ? loaded : await later) };
    },
    async loadExplainWords() {
      explain ??= loadExplainWords(asked).catch((reason: unknown) => {
        explain = null;
        throw reason;
      });
      const begun = explain;
      const loaded = await begun;
      words.value = { ...words.value, ...(begun === explain ? loaded : await explain) };
    },
    prefer(change) {
      preferences.value = { ...preferences.value, ...change };
      applyLook(lang.value, preferences.value.theme);
      return writePreferences(() => localStorage, preferences.value);
    },
    takeSessionFacts({ route, facts }) {
      const { lang: wantedLang, today, ...rest } = facts;
      const wrong: WrongSessionFact[] = [];
      const day = today ? readDay(today) : null;
      if (today && day && 'problem' in day) wrong.push({ fact: 'today', value: today, problem: day.problem });
      if (day && 'day' in day) {
        fixedToday.value = day.day;
        keepDay(day.day);
      }
      if (route.screen === 'text') {
        if (wantedLang) Object.assign(rest, { lang: wantedLang });
      } else if (isLang(wantedLang)) {
        if (wantedLang !== lang.value) void changeLang(wantedLang);
      } else if (wantedLang) wrong.push({ fact: 'lang', value: wantedLang, problem: 'not-a-choice' });
      if (wrong.length > 0) wrongFacts.value = wrong;
      return rest;
    },
  };
}
