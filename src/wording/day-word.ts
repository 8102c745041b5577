import type { TermQuestion } from '../counting/question.ts';
import type { Length } from './en/length.ts';

/** The word an instrument's own language has for its days where it is not the usual one. */
export type DayWord = NonNullable<Length['dayWord']>;

interface Calling {
  readonly dayWord?: DayWord | undefined;
}

/** A length, or a question as one, whose days are called as the instrument calls them. */
export const called = <T extends Length | TermQuestion>({ dayWord }: Calling, length: T): T & Calling =>
  dayWord ? { ...length, dayWord } : length;
