import { buildData } from '../../../build/data.ts';
import { openLibrary } from '../../../src/app/library.ts';
import type { TermTelling } from '../../../src/app/terms-file/told.ts';
import type { LibraryIndex } from '../../../src/law/built/files.ts';
import { datesIn } from '../../../src/wording/dates.ts';
import {
  dataLangOf,
  type Lang,
  loadExplainWords,
  loadLaterWords,
  loadWords,
} from '../../../src/wording/words.ts';

const files = buildData();
/** The law as the build makes it, served without a network. */
const library = openLibrary('https://dedere.test/', async (address) => {
  const content = files.get(new URL(String(address)).pathname.slice(1));
  return new Response(JSON.stringify(content ?? null), { status: content ? 200 : 404 });
});

/** What terms are told with in files for other programs, in one language. */
export async function tellingIn(lang: Lang): Promise<TermTelling> {
  const index = files.get(`data/index.${dataLangOf(lang)}.json`) as LibraryIndex;
  const [first, later, explain] = await Promise.all([
    loadWords(lang),
    loadLaterWords(lang),
    loadExplainWords(lang),
  ]);
  const stateWords = Object.fromEntries(index.states.map((one) => [one.state, one.words]));
  return {
    library,
    index,
    stateWords,
    lang,
    words: { ...first, ...later, ...explain },
    dates: datesIn(lang),
  };
}
