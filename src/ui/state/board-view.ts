import { signal } from '@preact/signals';
import { foldForBoard } from '../../app/case/board-text.ts';
import type { CaseState } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import { type Place, type RowTest, typedWords, wordsTest } from './board-search.ts';

/** What the board is asked for, and how far it is unrolled. */
export interface BoardView {
  readonly typed: string;
  /** `away`: closed or put away, whatever became of it. */
  readonly state: CaseState | 'away' | '';
  readonly archived: 'yes' | 'no' | '';
  /** Id of an instrument. */
  readonly instrument: string;
  /** Code of a State. */
  readonly country: string;
  /** How many cases of a section are shown, where it is more than the first. */
  readonly unrolled: Readonly<Partial<Record<Place, number>>>;
}

export const PLAIN: BoardView = {
  typed: '',
  state: '',
  archived: '',
  instrument: '',
  country: '',
  unrolled: {},
};

export const FIRST = 10;
export const FURTHER = 30;

export const view = signal<BoardView>(PLAIN);

/** How many filters are set. */
export const filtersOf = ({ state, archived, instrument, country }: BoardView): number =>
  [state, archived, instrument, country].filter(Boolean).length;

/** Is the whole open board asked for? */
export const isPlain = (of: BoardView): boolean => filtersOf(of) === 0 && of.typed.trim() === '';

/** Another question; what was unrolled of the last one is rolled in. */
export const ask = (change: Partial<Omit<BoardView, 'unrolled'>>): void => {
  view.value = { ...view.value, ...change, unrolled: {} };
};

export const shownOf = (of: BoardView, place: Place): number => of.unrolled[place] ?? FIRST;

export const unroll = (place: Place): void => {
  const { unrolled } = view.value;
  const further = shownOf(view.value, place) + FURTHER;
  view.value = { ...view.value, unrolled: { ...unrolled, [place]: further } };
};

/** Instruments whose name, in any language of the interface, holds a folded word. */
function namedBy(index: LibraryIndex): (word: string) => ReadonlySet<string> {
  const names = index.instruments.map(({ id, name, short, called }) => ({
    id,
    name: foldForBoard([name, short.partner, short.kind, ...called].join(' ')),
  }));
  return (word) => new Set(names.flatMap(({ id, name }) => (name.includes(word) ? [id] : [])));
}

/**
 * The States of a case stand in its row's text by code and by all their names. A code alone may be a word of a note,
 * as may a name: both are hardly.
 */
function countryTest(code: string, index: LibraryIndex): RowTest {
  const called = index.states.find(({ state }) => state === code)?.called ?? [];
  const words = [` ${foldForBoard(code)} `, ...called.map((name) => foldForBoard(name).trim())];
  return ({ text }) => {
    const whole = ` ${text} `;
    return words.every((word) => whole.includes(word));
  };
}

/** Whether a row is what the view asks for. */
export function testOf(of: BoardView, index: LibraryIndex): RowTest {
  const { state, archived, instrument, country } = of;
  const words = wordsTest(typedWords(of.typed), namedBy(index));
  const ofCountry = country === '' ? () => true : countryTest(country, index);
  return (row) =>
    (state === '' || (state === 'away' ? row.order === undefined : row.state === state)) &&
    (archived === '' || row.archived === (archived === 'yes')) &&
    (instrument === '' || row.instruments.includes(instrument)) &&
    ofCountry(row) &&
    words(row);
}
