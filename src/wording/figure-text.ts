import type { TermRule } from '../law/schema/term-rule.ts';
import { languageInSentence } from './language-name.ts';
import type { ExplainTelling } from './telling.ts';

export type FigureRule = Pick<TermRule, 'urgency' | 'quotes' | 'report' | 'provision'>;

/** What is said of time where there is no figure, by the text or the report; then the very words of the text, in its language. */
export function noFigureText(
  { words, lang }: Pick<ExplainTelling, 'words' | 'lang'>,
  { urgency = 'no-word', quotes, report, provision }: FigureRule,
): string {
  const { of, say, quote } = words.explain.noFigure;
  const said = say[urgency](provision === null && report ? of.report : of.text);
  const found = quotes.find(({ kind }) => kind === 'term');
  return found ? `${said} ${quote(found.text, languageInSentence(found.lang, lang))}` : said;
}
