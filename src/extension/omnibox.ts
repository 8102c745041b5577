import { writeAddress } from '../app/address.ts';
import { readCommand } from '../app/command-line/read-command.ts';
import { addressOf, tellCommand } from '../app/command-line/tell-command.ts';
import { openLibrary } from '../app/library.ts';
import { day } from '../calendar/day.ts';
import { datesIn } from '../wording/dates.ts';
import { en } from '../wording/en/catalogue.ts';
import { ru } from '../wording/ru/catalogue.ts';
import { dataLangOf, pickLang } from '../wording/words.ts';
import { browserLanguages, type Suggestion } from './chrome.ts';

/** A worker must not load words later: both languages are in it from the start. */
const WORDS = { en, ru } as const;

const library = openLibrary(new URL('./', location.origin).href);

/** What a line typed behind the keyword means, as in the command line of the panel; at most six, best first. */
export async function proposalsFor(typed: string): Promise<readonly Suggestion[]> {
  const lang = pickLang(browserLanguages());
  const loaded = await library.index(dataLangOf(lang));
  if ('problem' in loaded) return [];
  const index = loaded.value;
  const today = day(Temporal.Now.plainDateISO().toString());
  const stateWords = Object.fromEntries(index.states.map(({ state, words }) => [state, words]));
  const telling = { lang, words: WORDS[dataLangOf(lang)], dates: datesIn(lang), index, stateWords };
  // The user's own State is kept where a worker cannot look: the panel asks for what is left open.
  return readCommand(typed, { index, today, ourState: null }).proposals.map((command) => {
    const { title, detail } = tellCommand(telling, command);
    return { content: writeAddress(addressOf(command)), description: described(title, detail) };
  });
}

/** The address that an entered line opens: that of a suggestion, or of what the words mean; the start where they mean nothing. */
export async function addressFor(entered: string): Promise<string> {
  if (entered.startsWith('#/')) return entered;
  const [first] = await proposalsFor(entered);
  return first?.content ?? '#/terms';
}

/** As the browser's markup for suggestions wants it. */
export const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const described = (title: string, detail: string): string =>
  `<match>${escaped(title)}</match>${detail && ` <dim>${escaped(detail)}</dim>`}`;
