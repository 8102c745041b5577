import { childrenOf } from './children.ts';
import {
  dataOf,
  designModeOf,
  firstChildOf,
  frameDocument,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  rectOf,
  rootElementOf,
  textContentOf,
  viewOf,
} from './dom.ts';
import { holdsWords, isWrittenIn } from './fields.ts';
import {
  howShown,
  isFootnoteSign,
  isInitial,
  isPassedOver,
  isPicture,
  type Shown,
  spacesOf,
} from './how-shown.ts';
import { type Spaces, TextMap } from './text-map.ts';

export interface Walked {
  readonly map: TextMap;
  /** Parts passed over; grows as the walk goes on. */
  readonly unread: { frames: number; editable: number };
}

export interface WalkHost {
  shadowOf(element: Element): ShadowRoot | null;
  /** Called with every tree of nodes before it is read: documents, shadow roots. */
  onRoot(root: Document | ShadowRoot): void;
}

/** So many nodes are passed between two looks at the clock. */
const NODES = 64;

export const nothingWalked = (): Walked => ({ map: new TextMap(), unread: { frames: 0, editable: 0 } });

/** Reads a page as it is laid out: shadow roots in their hosts, slotted nodes in their slots, frames in their place. */
export function* walk(page: Document, host: WalkHost, walked: Walked): Generator<void, void, void> {
  const walker = new Walker(host, walked);
  walker.openDocument(page);
  for (let count = 1; walker.step(); count += 1) if (count % NODES === 0) yield;
}

/** An element that is being read. */
interface Level {
  readonly element: Element | null;
  /** What is still to be read in it: the next child of `parent`, or what is left of a list. */
  next: Node | null;
  parent: Node | null;
  readonly list: readonly Node[] | null;
  at: number;
  readonly style: CSSStyleDeclaration | null;
  readonly shown: Shown;
  readonly box: number;
  readonly view: Window;
  /** Looked up when the first text of the element comes. */
  spaces: Spaces | 'unseen' | null;
  /** Its children turned out to stand outside of what is laid out. */
  isAsked: boolean;
}

class Walker {
  readonly #levels: Level[] = [];
  readonly #host: WalkHost;
  readonly #walked: Walked;
  readonly #shadowOf: (element: Element) => ShadowRoot | null;

  constructor(host: WalkHost, walked: Walked) {
    this.#host = host;
    this.#walked = walked;
    this.#shadowOf = (element) => host.shadowOf(element);
  }

  openDocument(page: Document): void {
    const view = viewOf(page);
    const root = rootElementOf(page);
    if (!view || !root) return;
    this.#host.onRoot(page);
    if (designModeOf(page) === 'on') {
      this.#walked.unread.editable += 1;
      return;
    }
    this.#walked.map.parts();
    this.#push(view, null, null, 'block', -1, null, [root]);
  }

  /** Passes one node; false: all is read. */
  step(): boolean {
    const level = this.#levels.at(-1);
    if (!level) return false;
    const node = taken(level);
    if (!node) {
      this.#levels.pop();
      this.#part(level.shown);
    } else if (isText(node)) this.#text(node, level);
    else if (isElement(node)) this.#open(node, level);
    return true;
  }

  #text(node: Text, level: Level): void {
    const { style } = level;
    if (!style) return;
    level.spaces ??= style.visibility === 'visible' ? spacesOf(style) : 'unseen';
    if (level.spaces !== 'unseen') this.#walked.map.add(node, dataOf(node), level.spaces, level.box);
  }

  #open(element: Element, around: Level): void {
    const name = nameOf(element);
    const { map } = this.#walked;
    if (isPassedOver(name)) return;
    if (name === 'br') map.endsLine();
    else if (isPicture(name)) map.spaces();
    else this.#enter(element, name, around);
  }

  #enter(element: Element, name: string, around: Level): void {
    const { map, unread } = this.#walked;
    const style = around.view.getComputedStyle(element);
    let shown = howShown(style);
    if (shown === 'hidden') {
      if (style.display === '') this.#askFor(around);
      return;
    }
    const words = () => textContentOf(element) ?? '';
    if (isWrittenIn(element, name)) {
      if (holdsWords(element, name) && style.visibility === 'visible') unread.editable += 1;
      map.spaces();
      return;
    }
    if (shown === 'block' && isInitial(name, style, words)) shown = 'inline';
    if (shown === 'inline' && isFootnoteSign(name, style, words)) return;
    this.#part(shown);
    if (name === 'iframe' || name === 'frame') {
      this.#frame(element, style);
      return;
    }
    const box = shown === 'block' || shown === 'apart' ? map.boxes.push(element) - 1 : around.box;
    const { first, list, shadow } = childrenOf(element, name, this.#shadowOf);
    if (shadow) this.#host.onRoot(shadow);
    this.#push(around.view, element, style, shown, box, first, list);
  }

  /** A child that no style is computed for stands in no slot: what is around it hides a closed root, which is read instead. */
  #askFor(around: Level): void {
    if (around.isAsked || !around.element) return;
    around.isAsked = true;
    const shadow = this.#host.shadowOf(around.element);
    if (!shadow || around.parent === shadow) return;
    this.#host.onRoot(shadow);
    around.next = firstChildOf(shadow);
    around.parent = shadow;
  }

  #frame(frame: Element, style: CSSStyleDeclaration): void {
    const inside = frameDocument(frame);
    if (inside) this.openDocument(inside);
    else if (style.visibility === 'visible' && isSeen(rectOf(frame))) this.#walked.unread.frames += 1;
  }

  #part(shown: Shown): void {
    if (shown === 'block') this.#walked.map.parts();
    else if (shown === 'apart') this.#walked.map.spaces();
  }

  #push(
    view: Window,
    element: Element | null,
    style: CSSStyleDeclaration | null,
    shown: Shown,
    box: number,
    next: Node | null,
    list: readonly Node[] | null,
  ): void {
    const parent = next ? parentOf(next) : null;
    const [at, spaces, isAsked] = [0, null, false];
    this.#levels.push({ view, element, style, shown, box, next, parent, list, at, spaces, isAsked });
  }
}

/** The next node of a level. Between two slices a page may have moved it: it is not followed there. */
function taken(level: Level): Node | null {
  if (level.list) return level.list[level.at++] ?? null;
  const { next } = level;
  if (!next || parentOf(next) !== level.parent) return null;
  level.next = nextSiblingOf(next);
  return next;
}

/** Frames too small to show a text are counters and locks. */
const LEAST_FRAME = 32;
const isSeen = ({ width, height }: DOMRect): boolean => width >= LEAST_FRAME && height >= LEAST_FRAME;
