import type { Case } from '../../cases/case.ts';
import type { IndexedState, LibraryIndex } from '../../law/built/files.ts';
import { ROLES } from '../roles.ts';
import { foldForSearch } from '../search-text.ts';

/** Letters of Arabic that are typed for one another. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ـ/g, ''],
];

/**
 * A text as the board's search compares it: small letters without accents and vowel signs, letters that look alike
 * made one. What is typed is folded the same way.
 */
export function foldForBoard(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{Mn}+/gu, '');
  return foldForSearch(ARABIC.reduce((all, [letter, other]) => all.replace(letter, other), plain));
}

/** The instruments of a case: those it is about, and those its questions name. */
export const instrumentsOf = ({ instruments, entries }: Pick<Case, 'instruments' | 'entries'>): string[] => [
  ...new Set([
    ...instruments,
    ...entries.flatMap((entry) => ('instrument' in entry ? [entry.instrument] : [])),
  ]),
];

/** Codes of the States that a case names, its instruments' parties included. */
export function statesOf(of: Case, index: Pick<LibraryIndex, 'instruments'>): string[] {
  const ids = instrumentsOf(of);
  const named = [of.facts, ...of.entries.map(({ facts }) => facts)].flatMap((facts) =>
    [...ROLES, 'state'].flatMap((role) => facts[role] ?? []),
  );
  const parties = index.instruments.filter(({ id }) => ids.includes(id)).flatMap((one) => one.parties);
  return [...new Set([...named, ...parties, ...of.parties.map(({ state }) => state)])].filter(Boolean);
}

/** All that a case is found by: its names and notes, whoever takes part, and its States in every language. */
export function searchTextOf(of: Case, index: Pick<LibraryIndex, 'instruments' | 'states'>): string {
  const codes = statesOf(of, index);
  const called = ({ words, called: all }: IndexedState) => [words.name, ...all];
  const texts = [
    of.name,
    ...Object.values(of.person),
    ...of.parties.flatMap(({ name, contact }) => [name, contact]),
    ...of.events.flatMap(({ title, place, note }) => [title, place, note]),
    ...of.tasks.map(({ text }) => text),
    of.note,
    ...instrumentsOf(of),
    ...codes,
    ...index.states.filter(({ state }) => codes.includes(state)).flatMap(called),
  ];
  return foldForBoard([...new Set(texts.filter(Boolean))].join('\n'));
}
