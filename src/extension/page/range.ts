import { dataOf, documentOf, isConnected, viewOf } from './dom.ts';
import type { Piece } from './text-map.ts';

export interface PlacedRange {
  readonly page: Document;
  readonly range: Range;
}

/** The letters of a piece as a live range; null where the page has taken them away meanwhile. */
export function rangeOf({ node, from, to }: Piece): PlacedRange | null {
  const page = documentOf(node);
  const view = page && viewOf(page);
  if (!view || !isConnected(node) || to > dataOf(node).length) return null;
  const range = new view.Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return { range, page };
}
