import { printBody } from './print-text.ts';
import type { Article, Provision, TextTree } from './tree.ts';

/** The provision of this eId, `art_12__para_5`; undefined where the text has none. */
export function findProvision(tree: TextTree, eId: string): Provision | undefined {
  return provisionPath(tree, eId)?.at(-1);
}

/** From the article down to the provision itself. */
export function provisionPath(tree: TextTree, eId: string): readonly [Article, ...Provision[]] | undefined {
  const within = articleOf(eId);
  const article = tree.articles.find((one) => one.eId === within);
  if (!article) return undefined;
  const below: Provision[] = [];
  let at: Provision | undefined = article;
  while (at && at.eId !== eId) {
    at = at.children.find((child) => eId === child.eId || eId.startsWith(`${child.eId}__`));
    if (at) below.push(at);
  }
  return at ? [article, ...below] : undefined;
}

/** The eId of the article an eId lies in: `art_12` of `art_12__para_5`; undefined of `closing`. */
export function articleOf(eId: string): string | undefined {
  return /^art_\d+(?=__|$)/.exec(eId)?.[0];
}

/** Its own words with all below it printed, a line each, labels as in the text; its own label is left out. */
export function provisionText(provision: Provision): string {
  return printBody(provision);
}
