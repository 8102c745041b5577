import { attributeOf, hasAttribute, isEditable, isHtml, textContentOf } from './dom.ts';

/** Inputs that show no words, or that nobody writes in. */
const NO_FIELD = new Set(
  'button checkbox color file hidden image password radio range reset submit'.split(' '),
);

/** Fields, and parts of the page that somebody writes in: their words are not the page's. */
export function isWrittenIn(element: Element, name: string): boolean {
  if (name === 'input' || name === 'textarea') return true;
  return hasAttribute(element, 'contenteditable') && isHtml(element) && isEditable(element);
}

/** An empty field is no part of the page that was not read. */
export function holdsWords(element: Element, name: string): boolean {
  if (name === 'input' && NO_FIELD.has(attributeOf(element, 'type')?.toLowerCase() ?? '')) return false;
  const isField = name === 'input' || name === 'textarea';
  return (isField ? wordsIn(element) : textContentOf(element))?.trim() !== '';
}

const wordsIn = (field: Element): string => ('value' in field ? String(field.value) : '');
