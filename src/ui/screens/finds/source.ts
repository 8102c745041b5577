import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Find } from '../../../reading/find.ts';
import type { MarkKind } from '../../../reading/mark-kind.ts';
import type { Words } from '../../../wording/words.ts';
import type { ProvisionFind } from './provision-find.ts';
import { type Shown, shownOf } from './shown.ts';

/** A text as far as it has been read. */
export interface FindsRead {
  readonly state: 'reading' | 'stopped' | 'done';
  readonly text: string;
  /** In the order of the text; while it is read, the same list grows. */
  readonly finds: readonly Find[];
  /** How far it has been gone over. */
  readonly percent: number;
}

/** What the list of finds is drawn from, and where it leads: a pasted text, or the page beside. */
export interface FindSource extends Shown {
  readonly where: 'text' | 'page';
  readonly list: ReadonlySignal<FindsRead>;
  /** Words of known instruments in it, in the order of the text. */
  readonly known: Signal<readonly ProvisionFind[]>;
  /** The number of the find one stands at. */
  readonly current: Signal<number | null>;
  readonly switchedOff: Signal<readonly MarkKind[]>;
  /** The treaty whose events a date may be; null: none was recognised or chosen yet. */
  readonly treaty: Signal<string | null>;
  /** What the text calls itself, where it does. */
  title(): string;
  /** What stands above a copy of the list. */
  heading(words: Words): string;
  stop(): void;
  goOn(): void;
  /** Stands at a find and shows it where it stands. */
  show(n: number): void;
  /** The same, from the list: where there is no room for both, one goes over to the text. */
  follow(n: number): void;
  toggle(kind: MarkKind): void;
}

type Given = Omit<FindSource, keyof Shown | 'toggle'>;

export function sourceOf(given: Given): FindSource {
  const { list, known, switchedOff } = given;
  return {
    ...given,
    ...shownOf(() => ({ finds: list.value.finds, known: known.value, off: switchedOff.value })),
    toggle(kind) {
      const off = switchedOff.value;
      switchedOff.value = off.includes(kind) ? off.filter((each) => each !== kind) : [...off, kind];
    },
  };
}

/** How a find is named in the document: `find-12`, `mark-p3`. */
export const findId = (n: number): string => (n < 0 ? `p${-n - 1}` : String(n));

/** The number of such a name without what stands before it. */
export const findNumber = (id: string): number =>
  id.startsWith('p') ? -Number(id.slice(1)) - 1 : Number(id);

const Context = createContext<FindSource | null>(null);
export const FindsOf = Context.Provider;

export function useFinds(): FindSource {
  const source = useContext(Context);
  if (!source) throw new Error('a list of finds without its source');
  return source;
}
