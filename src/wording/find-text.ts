import type { Day } from '../calendar/day.ts';
import type { Find, Inferred } from '../reading/find.ts';
import type { InSentence } from '../reading/sentence-around.ts';
import type { Dates } from './dates.ts';
import type { LaterWords } from './words.ts';

type ReadWords = LaterWords['read'];

/** What was read: "at most 40 days", "Tuesday 3 November 2026". */
export const findText = (t: ReadWords, dates: Dates, find: Find): string =>
  find.kind === 'date' ? dates.full(find.iso as Day) : t.length(find);

/** What was concluded, and on which word the figure rests where two differ: sentences. */
export function inferredTexts(t: ReadWords, find: Find): readonly string[] {
  const said = find.inferred.map((each) => inferredText(t, find, each));
  return find.kind !== 'date' && find.days === 'clear' ? [...said, t.clearDays] : said;
}

function inferredText(t: ReadWords, find: Find, inferred: Inferred): string {
  if (inferred !== 'digits-differ') return t.inferred[inferred];
  if (find.kind === 'date' || find.digits === null) throw new Error('figures differ where there are none');
  return t.inferred['digits-differ'](find.digits, find.upTo ?? find.n);
}

/** An entry of a copied list: what it is, the sentence it stands in, what was concluded. */
export interface Listed {
  readonly said: string;
  readonly sentence: InSentence;
  readonly notes: readonly string[];
}

export function toldFind(t: ReadWords, dates: Dates, find: Find, sentence: InSentence): Listed {
  const iso = find.kind === 'date' ? ` (${find.iso})` : '';
  const said = `${t.kind[find.kind]}: ${findText(t, dates, find)}${iso}`;
  return { said, sentence, notes: inferredTexts(t, find) };
}

/** The list as plain text; the words that were found stand in brackets within their sentence. */
export function listText(t: ReadWords, heading: string, listed: readonly Listed[], closing: string): string {
  const items = listed.map(({ said, sentence: { before, words, after }, notes }, n) =>
    [`${n + 1}. ${said}`, `   ${before}[${words}]${after}`, ...notes.map((note) => `   ${note}`)].join('\n'),
  );
  return [heading, ...items, `${t.mayMiss} ${closing}`].join('\n\n');
}
