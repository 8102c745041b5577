import type { ChosenReading } from '../counting/reading.ts';
import type { ExplainWords } from './words.ts';

/** A kind of reading by its name alone, whatever is counted. */
export const readingKind = ({ explain }: ExplainWords, kind: ChosenReading): string =>
  explain.name[kind === 'usual' ? 'usual-plain' : kind];
