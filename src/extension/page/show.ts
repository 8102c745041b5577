import { aroundOf, documentOf, isElement, parentOf, rectOf, scrollingElementOf, viewOf } from './dom.ts';
import { rangeOf } from './range.ts';
import type { Piece } from './text-map.ts';

const scrollBy: (options: ScrollToOptions) => void = Element.prototype.scrollBy;
const INSTANT = { behavior: 'instant' } as const;
/** What lies out of view may take another size once it is in view. */
const TIMES = 3;

/** Scrolls the page, and whatever scrolls in it, so that a piece stands in the middle. Focus and selection stay. */
export function scrollTo(piece: Piece): void {
  const found = rangeOf(piece);
  if (!found) return;
  const parent = parentOf(piece.node);
  if (isElement(parent))
    Element.prototype.scrollIntoView.call(parent, { block: 'nearest', inline: 'nearest', ...INSTANT });
  for (let time = 0; time < TIMES; time += 1) centre(piece.node, found.range);
}

/** From the inside out, each part that scrolls brings the place to its middle. */
function centre(node: Text, range: Range): void {
  let inner: Node = node;
  let frame: Element | null = null;
  for (;;) {
    const page = documentOf(inner);
    const view = page && viewOf(page);
    if (!page || !view) return;
    const place = frame;
    const rect = (): DOMRect | null => {
      const own = range.getClientRects()[0] ?? null;
      return own && place ? within(own, node, place) : own;
    };
    const root = scrollingElementOf(page);
    for (let around = aroundOf(inner); around; around = aroundOf(around)) {
      if (around === root || !scrolls(around, view)) continue;
      const box = rectOf(around);
      by(around, rect(), (box.top + box.bottom) / 2, box.left, box.right);
    }
    if (root) by(root, rect(), view.innerHeight / 2, 0, view.innerWidth);
    frame = frameOf(view);
    if (!frame) return;
    inner = frame;
  }
}

function by(scroller: Element, rect: DOMRect | null, middle: number, left: number, right: number): void {
  if (!rect) return;
  const top = (rect.top + rect.bottom) / 2 - middle;
  const aside = rect.left < left ? rect.left - left : Math.max(0, rect.right - right);
  if (Math.abs(top) > 1 || aside !== 0) scrollBy.call(scroller, { top, left: aside, ...INSTANT });
}

const scrolls = (element: Element, view: Window): boolean => {
  const { overflowY, overflowX } = view.getComputedStyle(element);
  return overflowY !== 'visible' || overflowX !== 'visible';
};

/** A place of an inner frame as the document of `frame` sees it. */
function within(rect: DOMRect, node: Node, frame: Element): DOMRect {
  let { x, y } = rect;
  const outermost = documentOf(frame);
  for (let page = documentOf(node); page && page !== outermost; ) {
    const view = viewOf(page);
    const around = view && frameOf(view);
    if (!around) break;
    const box = rectOf(around);
    x += box.left + around.clientLeft;
    y += box.top + around.clientTop;
    page = documentOf(around);
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** The frame in which a document stands; null at the top, and where what is around is another site's. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
