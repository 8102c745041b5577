import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Papers } from '../../../app/with-documents.ts';
import type { InstrumentFile, InstrumentWordsFile } from '../../../law/built/files.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import type { Annotations } from './annotate.ts';
import type { HitSpan } from './pieces.ts';

/** What every part of the reader needs to know of the text that is read. */
export interface Reading {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  readonly tree: TextTree;
  /** What the instrument asks to be sent; null where there is no list of it. */
  readonly papers: Papers | null;
  readonly annotations: Annotations;
  readonly hits: ReadonlyMap<string, readonly HitSpan[]>;
  readonly currentHit: number | null;
  /** The provision that the address names. */
  readonly target: string | null;
  /** The one article that is being printed, if not all of them are. */
  readonly printed: string | null;
  /** "Article 12, paragraph 5", "Closing words". */
  nameOf(eId: string): string;
  /** Opens the menu of a provision: the buttons point at it, this says for which. */
  chooseForMenu(eId: string): void;
}

const Context = createContext<Reading | null>(null);
export const ReadingProvider = Context.Provider;

export function useReading(): Reading {
  const reading = useContext(Context);
  if (!reading) throw new Error('a part of the reader outside it');
  return reading;
}

/** The id of the one menu that all provisions share. */
export const MENU_ID = 'provision-menu';
