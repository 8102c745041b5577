import type { Share, Shared } from '../../../app/shared.ts';
import { type TakenText, type TextProblem, takeFile, takeText } from './take-text.ts';

/** What was shared, taken apart: words to read, and what there is to say of the rest. */
export interface TakenShare {
  /** Null where no words came that can be read. */
  readonly given: TakenText | { readonly problem: TextProblem } | null;
  /** Where the words stand; never opened, and kept out of what is read: figures in it are no terms. */
  readonly address: string | null;
  /** The words are no more than the title of the page at that address. */
  readonly titleAlone: boolean;
  /** Files that were left out. */
  readonly leftOut: readonly { readonly file: string; readonly problem: TextProblem }[];
}

/** Between what came apart. */
const GAP = '\n\n';
/** A phone puts the address of a page on the last line of its words, or in their place. */
const ADDRESS_AT_END = /(?:^|\n)[ \t]*(https?:\/\/\S+)\s*$/i;

export async function takeShare(share: Share): Promise<TakenShare> {
  if ('problem' in share) {
    const given = share.problem === 'unreadable' ? null : { problem: share.problem };
    return { given, address: null, titleAlone: false, leftOut: [] };
  }
  const { words, address, titleAlone } = wordsOf(share);
  const files = await Promise.all(
    share.files.map(async (file) => ({ file: file.name, taken: await takeFile(file) })),
  );
  const leftOut = files.flatMap(({ file, taken }) =>
    'problem' in taken ? [{ file, problem: taken.problem }] : [],
  );
  const read = files.flatMap(({ taken }) => ('problem' in taken ? [] : [taken]));
  const [first] = read;
  if (!first) return { given: words === '' ? null : takeText(words), address, titleAlone, leftOut };
  if (read.length === 1 && words === '') return { given: first, address, titleAlone, leftOut };
  const given = takeText([words, ...read.map(({ text }) => text)].filter((each) => each !== '').join(GAP));
  if ('problem' in given) return { given, address, titleAlone: false, leftOut };
  // Each was made whole by itself: what was damaged or guessed there is to be said here.
  const broken = read.reduce((sum, each) => sum + each.broken, given.broken);
  const guessed = read.find((each) => each.guessed)?.guessed ?? null;
  return { given: { ...given, broken, guessed }, address, titleAlone: false, leftOut };
}

/** Title and text as one, the address apart. */
function wordsOf({ title, text, url }: Shared): {
  words: string;
  address: string | null;
  titleAlone: boolean;
} {
  const atEnd = ADDRESS_AT_END.exec(text);
  const rest = (atEnd ? text.slice(0, atEnd.index) : text).trim();
  const heading = title.trim();
  const address = url.trim() || (atEnd?.[1] ?? null);
  const isNew = heading !== '' && heading !== address && !rest.startsWith(heading);
  return {
    words: [isNew ? heading : '', rest].filter((each) => each !== '').join(GAP),
    address,
    titleAlone: address !== null && rest === '' && isNew,
  };
}
