import type { IndexedInstrument, LibraryIndex } from '../../law/built/files.ts';

/** Treaties first, then the laws of States, each in the order of the index. */
export const instrumentsInOrder = ({ instruments }: LibraryIndex): readonly IndexedInstrument[] =>
  [false, true].flatMap((national) =>
    instruments.filter(({ kind }) => (kind === 'national-law') === national),
  );
