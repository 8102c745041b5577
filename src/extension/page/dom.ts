/**
 * What is asked of a page's nodes, asked of the prototypes. A form or a document answers for `firstChild` or `body` with
 * the field or picture that goes by that name, in every world; the prototypes' own getters do not.
 */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (of) => get.call(of);
}

export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const parentOf = getter(Node.prototype, 'parentNode');
export const textContentOf = getter(Node.prototype, 'textContent');
export const isConnected = getter(Node.prototype, 'isConnected');
export const documentOf = getter(Node.prototype, 'ownerDocument');
export const dataOf = getter(CharacterData.prototype, 'data');
export const nameOf = getter(Element.prototype, 'localName');
const namespaceOf = getter(Element.prototype, 'namespaceURI');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const slotOf = getter(Element.prototype, 'assignedSlot');
export const isEditable = getter(HTMLElement.prototype, 'isContentEditable');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const viewOf = getter(Document.prototype, 'defaultView');
export const titleOf = getter(Document.prototype, 'title');
export const designModeOf = getter(Document.prototype, 'designMode');
export const scrollingElementOf = getter(Document.prototype, 'scrollingElement');
const iframeDocumentOf = getter(HTMLIFrameElement.prototype, 'contentDocument');
const frameDocumentOf = getter(HTMLFrameElement.prototype, 'contentDocument');

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const TEXT = 3;
export const CDATA = 4;
export const ELEMENT = 1;

export const isText = (node: Node): node is Text => {
  const type = nodeTypeOf(node);
  return type === TEXT || type === CDATA;
};
export const isElement = (node: Node | null): node is Element =>
  node !== null && nodeTypeOf(node) === ELEMENT;

const HTML = 'http://www.w3.org/1999/xhtml';
/** Not by `instanceof`: an element of a frame is of that frame's making. */
export const isHtml = (element: Element): element is HTMLElement => namespaceOf(element) === HTML;

/** The root of the tree in which a node stands: a document, a shadow root, or the top of what was cut off. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

const DOCUMENT = 9;
export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === DOCUMENT;

const FRAGMENT = 11;
const isShadow = (node: Node | null): node is ShadowRoot =>
  node !== null && nodeTypeOf(node) === FRAGMENT && 'host' in node;

/** The element around a node as it is laid out: slotted nodes are left by their slot, shadow roots through their host. */
export function aroundOf(node: Node): Element | null {
  const slot = isElement(node) ? slotOf(node) : null;
  if (slot) return slot;
  const parent = parentOf(node);
  if (isElement(parent)) return parent;
  return isShadow(parent) ? parent.host : null;
}

/** The document of a frame; null where it belongs to another site, and of what is no frame. */
export function frameDocument(frame: Element): Document | null {
  try {
    return nameOf(frame) === 'frame'
      ? frameDocumentOf(frame as HTMLFrameElement)
      : iframeDocumentOf(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}
