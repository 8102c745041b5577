import { firstChildOf, hasAttribute, isElement, isText, nameOf, nextSiblingOf, shadowRootOf } from './dom.ts';

/** What is read inside an element: a tree's nodes from the first on, or a list. */
export interface Children {
  readonly first: Node | null;
  readonly list: readonly Node[] | null;
  /** The shadow root, where these are its. */
  readonly shadow: ShadowRoot | null;
}

type ShadowOf = (element: Element) => ShadowRoot | null;

/** Elements, besides those of a page's own making, that can hold a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The children of an element as it is laid out: its shadow root's, those slotted into it, its summary's alone, its own. */
export function childrenOf(element: Element, name: string, shadowOf: ShadowOf): Children {
  const shadow = openRootOf(element, name) ?? (mayHost(element, name) ? shadowOf(element) : null);
  if (shadow) return { first: firstChildOf(shadow), list: null, shadow };
  const list = listOf(element, name);
  return { first: list ? null : firstChildOf(element), list, shadow: null };
}

/**
 * Is it worth asking for a closed root? Asking costs more than all else done with an element, and a page has a div or a
 * paragraph for every sentence; a plain element that hides its root is mostly empty but for it. Where it has children
 * without a slot, the walk notices by those. What stays unread is a closed root of a plain element around slotted ones.
 */
function mayHost(element: Element, name: string): boolean {
  if (name.includes('-')) return true;
  if (!HOSTS.has(name)) return false;
  const first = firstChildOf(element);
  return first === null || (isText(first) && nextSiblingOf(first) === null && first.data.trim() === '');
}

const openRootOf = (element: Element, name: string): ShadowRoot | null =>
  HOSTS.has(name) || name.includes('-') ? shadowRootOf(element) : null;

function listOf(element: Element, name: string): readonly Node[] | null {
  if (name === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (name !== 'details' || hasAttribute(element, 'open')) return null;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (isElement(child) && nameOf(child) === 'summary') return [child];
  return [];
}
