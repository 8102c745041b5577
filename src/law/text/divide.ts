import { type ArticleLine, readArticleLine, readsAsHeading } from './article-line.ts';

/** The lines of an article, its opening line apart. */
export interface ArticleLines {
  readonly opening: ArticleLine;
  readonly source: string;
  readonly lines: string[];
}

export interface Divided {
  /** All that stands before the first article. */
  readonly head: readonly string[];
  readonly articles: readonly ArticleLines[];
}

/** Cuts a source at the lines that open its articles. Numbers must rise: a reference at the head of a line opens none. */
export function divideArticles(lines: readonly string[]): Divided {
  const head: string[] = [];
  let articles: ArticleLines[] = [];
  for (const line of lines) {
    const opening = readArticleLine(line);
    const last = articles.at(-1);
    if (opening?.number === 1 && articles.length > 1 && isContents(articles)) {
      for (const entry of articles) head.push(entry.source, ...entry.lines);
      articles = [{ opening, source: line, lines: [] }];
    } else if (opening && opens(opening, last?.opening.number ?? 0)) {
      articles.push({ opening, source: line, lines: [] });
    } else if (last) {
      last.lines.push(line);
    } else {
      head.push(line);
    }
  }
  return { head, articles };
}

function opens(opening: ArticleLine, last: number): boolean {
  if (opening.number === last + 1) return true;
  return opening.number > last && (opening.rest === '' || readsAsHeading(opening.rest));
}

/** A list of contents: articles without a word in them, before the numbers begin again. */
function isContents(articles: readonly ArticleLines[]): boolean {
  return articles.slice(0, -1).every((article) => article.lines.length === 0);
}
