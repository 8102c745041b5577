import { foldLookalikes } from './fold-lookalikes.ts';
import type { Provision, TextTree } from './tree.ts';

/**
 * The provision that a reader means by "8.3": article 8, and in it whatever is numbered 3, paragraph or point. A label
 * counts as printed («Һ)» is h) or by the provision's place (its eId). Undefined where the text has none.
 */
export function followLabels(
  tree: TextTree,
  article: number,
  labels: readonly string[],
): Provision | undefined {
  let at: Provision | undefined = tree.articles.find((one) => one.number === article);
  for (const label of labels) at = at && childCalled(at, bare(label));
  return at;
}

/**
 * What an eId leads to: `exact`; or, where a text has points for paragraphs, what carries the same numbers; else the
 * nearest thing above it that there is.
 */
export function followEId(
  tree: TextTree,
  eId: string,
): { readonly how: 'exact' | 'same-numbers' | 'above'; readonly provision: Provision } | undefined {
  const [article, ...rest] = eId.split('__');
  const number = Number(/^art_(\d{1,4})$/.exec(article ?? '')?.[1]);
  let at: Provision | undefined = tree.articles.find((one) => one.number === number);
  if (!at) return undefined;
  for (const part of rest) {
    const below: Provision | undefined =
      at.children.find((child) => child.eId === `${at?.eId}__${part}`) ??
      childCalled(at, bare(part.slice(part.indexOf('_') + 1)));
    if (!below) return { how: 'above', provision: at };
    at = below;
  }
  return { how: at.eId === eId ? 'exact' : 'same-numbers', provision: at };
}

const bare = (label: string) => foldLookalikes(label.replace(/[^\p{L}\p{N}]/gu, '')).toLowerCase();

function childCalled(parent: Provision, label: string): Provision | undefined {
  const labelled = parent.children.filter((child) => child.kind !== 'subparagraph');
  return (
    labelled.find((child) => bare(child.label) === label) ??
    labelled.find((child) => child.eId.endsWith(`_${label}`))
  );
}
