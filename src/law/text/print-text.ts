import type { Article, Provision, TextTree } from './tree.ts';

/** The whole text printed back from its tree: equal to the source, white space aside. */
export function printText(tree: TextTree): string {
  const articles = tree.articles.map(printArticle);
  return [...tree.front, ...tree.preamble, ...articles, ...tree.closing, ...tree.signature].join('\n');
}

function printArticle(article: Article): string {
  // What is glued to the label is the heading or, where there is none, the article's first words.
  const opening = `${article.mark ?? ''}${article.label}`;
  const body = printBody(article);
  if (article.heading === '') return join(opening, article.glued ? '' : '\n', body);
  return join(join(opening, article.glued ? '' : ' ', article.heading), '\n', body);
}

/** A provision with its label, and all below it, a line each. */
export function printProvision(provision: Provision): string {
  return join(provision.label, provision.glued ? '' : ' ', printBody(provision));
}

/** A provision's own words and all below it with their labels, a line each; its own label is left out. */
export function printBody(provision: Provision): string {
  const children = provision.children.map(printProvision);
  return [provision.text, ...children].filter((part) => part !== '').join('\n');
}

function join(left: string, between: string, right: string): string {
  return left === '' || right === '' ? left + right : left + between + right;
}
