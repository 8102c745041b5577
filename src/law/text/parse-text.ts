import { readsAsHeading } from './article-line.ts';
import { type ArticleLines, divideArticles } from './divide.ts';
import { cutEnding } from './ending.ts';
import { readLabel } from './labels.ts';
import { splitLines } from './lines.ts';
import { titleStart } from './title.ts';
import type { Article, TextTree } from './tree.ts';
import { readUnits } from './units.ts';

/**
 * A treaty's text, as a portal or a gazette prints it, as a tree of provisions with Akoma Ntoso eIds. Never throws; of
 * a text without articles all lines are front. Printing the tree gives the source back, white space aside.
 */
export function parseText(source: string, lang: string): TextTree {
  const { head, articles } = divideArticles(splitLines(source));
  const last = articles.at(-1);
  if (!last) return { lang, front: head, preamble: [], articles: [], closing: [], signature: [] };
  const ending = cutEnding(last.lines);
  const title = titleStart(head);
  return {
    lang,
    front: head.slice(0, title),
    preamble: head.slice(title),
    articles: articles.map((article) => readArticle(article, article === last ? ending.body : article.lines)),
    closing: ending.closing,
    signature: ending.signature,
  };
}

function readArticle(article: ArticleLines, body: readonly string[]): Article {
  const { mark, label, number, glued, rest } = article.opening;
  const { heading, lines } = takeHeading(rest, body);
  // Words behind the label that are no heading are the article's first line.
  const units = readUnits(number, lines);
  const read = { ...units, kind: 'article' as const, label, number, heading };
  return { ...read, ...(mark === '' ? {} : { mark }), ...(glued ? { glued: true as const } : {}) };
}

/** The heading stands behind the label, or on a line of its own below it, and words follow it. */
function takeHeading(rest: string, body: readonly string[]): { heading: string; lines: readonly string[] } {
  const titled = /^[^.]{1,120}\.$/.test(rest) && body.length > 0;
  if (rest !== '') {
    return readsAsHeading(rest) || titled
      ? { heading: rest, lines: body }
      : { heading: '', lines: [rest, ...body] };
  }
  const [first = '', ...others] = body;
  const headed = others.length > 0 && readsAsHeading(first) && !readLabel(first);
  return headed ? { heading: first, lines: others } : { heading: '', lines: body };
}
