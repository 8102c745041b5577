import {
  attributeOf,
  dataOf,
  designModeOf,
  firstChildOf,
  frameDocument,
  hasAttribute,
  isEditable,
  isElement,
  isHtml,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  rectOf,
  rootElementOf,
  textContentOf,
  viewOf,
} from './dom.ts';
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

/** Reads a page as it is laid out: shadow roots in their hosts, slotted nodes in their slots, frames in their place. */
export function* walk(page: Document, host: WalkHost, walked: Walked): Generator<void, void, void> {
  const walker = new Walker(host, walked);
  walker.openDocument(page);
  for (let count = 1; walker.step(); count += 1) if (count % NODES === 0) yield;
}

export const nothingWalked = (): Walked => ({ map: new TextMap(), unread: { frames: 0, editable: 0 } });

/** An element that is being read. */
interface Level {
  /** What is still to be read in it: the next child, or what is left of a list. */
  next: Node | null;
  readonly parent: Node | null;
  readonly list: readonly Node[] | null;
  at: number;
  readonly style: CSSStyleDeclaration | null;
  readonly shown: Shown;
  readonly box: number;
  readonly view: Window;
  /** Looked up when the first text of the element comes. */
  spaces: Spaces | 'unseen' | null;
}

class Walker {
  readonly #levels: Level[] = [];
  readonly #host: WalkHost;
  readonly #walked: Walked;

  constructor(host: WalkHost, walked: Walked) {
    this.#host = host;
    this.#walked = walked;
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
    this.#levels.push(level(view, null, 'block', -1, null, null, [root]));
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

  #enter(element: Element, name: string, { view, box }: Level): void {
    const { map, unread } = this.#walked;
    const style = view.getComputedStyle(element);
    let shown = howShown(style);
    if (shown === 'hidden') return;
    const words = () => textContentOf(element) ?? '';
    if (shown === 'block' && isInitial(name, style, words)) shown = 'inline';
    if (isWrittenIn(element, name)) {
      if (holdsWords(element, name) && style.visibility === 'visible') unread.editable += 1;
      map.spaces();
      return;
    }
    if (shown === 'inline' && isFootnoteSign(name, style, words)) return;
    this.#part(shown);
    if (name === 'iframe' || name === 'frame') {
      this.#frame(element, style);
      return;
    }
    const own = shown === 'block' || shown === 'apart' ? map.boxes.push(element) - 1 : box;
    const [first, list] = this.#childrenOf(element, name);
    this.#levels.push(level(view, style, shown, own, first, first ? parentOf(first) : null, list));
  }

  #childrenOf(element: Element, name: string): [Node | null, readonly Node[] | null] {
    const shadow = mayHost(name) ? this.#host.shadowOf(element) : null;
    if (shadow) {
      this.#host.onRoot(shadow);
      return [firstChildOf(shadow), null];
    }
    if (name === 'slot' && 'assignedNodes' in element) {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return [null, assigned];
    }
    if (name === 'details' && !hasAttribute(element, 'open')) return [null, summaryOf(element)];
    return [firstChildOf(element), null];
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
}

function level(
  view: Window,
  style: CSSStyleDeclaration | null,
  shown: Shown,
  box: number,
  next: Node | null,
  parent: Node | null,
  list: readonly Node[] | null,
): Level {
  return { view, style, shown, box, next, parent, list, at: 0, spaces: null };
}

/** The next node of a level. Between two slices a page may have moved it: it is not followed there. */
function taken(level: Level): Node | null {
  if (level.list) return level.list[level.at++] ?? null;
  const { next } = level;
  if (!next || parentOf(next) !== level.parent) return null;
  level.next = nextSiblingOf(next);
  return next;
}

/** Which elements can hold a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const mayHost = (name: string): boolean => name.includes('-') || HOSTS.has(name);

function summaryOf(details: Element): readonly Node[] {
  for (let child = firstChildOf(details); child; child = nextSiblingOf(child))
    if (isElement(child) && nameOf(child) === 'summary') return [child];
  return [];
}

const WRITTEN_IN = new Set(['input', 'textarea']);
/** Inputs that show no words of the page, or that nobody writes in. */
const NO_FIELD = new Set(
  'button checkbox color file hidden image password radio range reset submit'.split(' '),
);

function isWrittenIn(element: Element, name: string): boolean {
  if (WRITTEN_IN.has(name)) return true;
  return hasAttribute(element, 'contenteditable') && isHtml(element) && isEditable(element);
}

/** An empty field is no part of the page that was not read. */
function holdsWords(element: Element, name: string): boolean {
  if (name === 'input')
    return !NO_FIELD.has(attributeOf(element, 'type')?.toLowerCase() ?? '') && wordsIn(element) !== '';
  return (name === 'textarea' ? wordsIn(element) : textContentOf(element))?.trim() !== '';
}

const wordsIn = (field: Element): string => ('value' in field ? String(field.value) : '');

/** Frames too small to show a text are counters and locks. */
const LEAST_FRAME = 32;
const isSeen = ({ width, height }: DOMRect): boolean => width >= LEAST_FRAME && height >= LEAST_FRAME;
