import type { StateWords } from '../law/schema/state-law.ts';
import type { Dates } from './dates.ts';
import type { DayWord } from './day-word.ts';
import type { ExplainWords, FirstWords, Words } from './words.ts';

/** What the sentences of an answer are made with. `nouns`: by event, "arrest". */
export interface AnswerTelling {
  readonly words: FirstWords;
  readonly dates: Dates;
  /** Language in which sources are named. */
  readonly lang: 'en' | 'ru';
  readonly states: Readonly<Record<string, StateWords>>;
  readonly nouns: Readonly<Record<string, string>>;
  /** What the instrument calls its days, where that is not the usual word. */
  readonly dayWord?: DayWord | undefined;
}

/** The same with the words of the explanation, for the steps and the paragraph. */
export interface ExplainTelling extends AnswerTelling {
  readonly words: FirstWords & ExplainWords;
}

export interface Telling extends AnswerTelling {
  readonly words: Words;
}

export const nounOf = ({ nouns }: Pick<AnswerTelling, 'nouns'>, event: string): string =>
  nouns[event] ?? event;
