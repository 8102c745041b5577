import { instrumentsBehind } from '../../../../app/case/events.ts';
import type { Case } from '../../../../cases/case.ts';
import type { IndexedInstrument, LibraryIndex } from '../../../../law/built/files.ts';

/** Ids of the instruments that the questions of a case name. */
export const askedOf = (of: Case): readonly string[] => [
  ...new Set(of.entries.flatMap((entry) => (entry.kind === 'count' ? [] : [entry.instrument]))),
];

/** The instruments a case is about, as far as they are known here. */
export const instrumentsOf = (of: Case, index: LibraryIndex): readonly IndexedInstrument[] =>
  instrumentsBehind(of, index).own.flatMap((id) => index.instruments.find((one) => one.id === id) ?? []);
