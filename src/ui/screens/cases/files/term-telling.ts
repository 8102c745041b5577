import type { TermTelling } from '../../../../app/terms-file/told.ts';
import type { Session } from '../../../state/session.ts';

/** What terms are told with in files, in the language of the interface now. */
export const termTelling = ({ library, index, stateWords, lang, words, dates }: Session): TermTelling => ({
  library,
  index: index.value,
  stateWords: stateWords.value,
  lang: lang.value,
  words: words.value,
  dates: dates.value,
});

/** What links in files begin with; null where the web app's address is not known. */
export const linkBaseOf = ({ platform, preferences }: Session): string | null =>
  platform.linkBase() ?? preferences.value.linkBase;
