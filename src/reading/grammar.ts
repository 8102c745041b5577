import type { Find, PageLanguage } from './find.ts';
import type { Around } from './tokens.ts';

/** What Dedere reads of one language: the words it starts at, and what it makes of the tokens around one. */
export interface Grammar {
  readonly lang: PageLanguage;
  /** Units, months and their inflected forms, as they are spelled; look-alikes and accents need no forms of their own. */
  readonly anchors: readonly string[];
  /**
   * Stems of words that say number and unit in one («тридцатидневный»: «дневн»), of five letters at least: the longer
   * the shortest, the faster a page is read. A word that holds one and is no anchor is handed over as one.
   */
  readonly within?: readonly string[];
  /** The find at an anchor; null where the words say none. Offsets are those of the tokens. */
  read(around: Around, text: string): Find | null;
}
