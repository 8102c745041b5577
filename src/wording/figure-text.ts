import type { Urgency } from '../law/schema/term-form.ts';
import type { ExplainWords } from './words.ts';

/** What a text without a figure says of time; null stands for a rule that names no such word. */
export const noFigureText = ({ explain }: ExplainWords, urgency: Urgency | null): string =>
  explain.noFigure[urgency ?? 'no-word'];
