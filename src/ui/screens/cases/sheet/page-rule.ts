/** A text as a string of CSS: whatever is no plain letter or figure by its number, so that nothing ends it early. */
export const cssString = (text: string): string =>
  `"${[...text].map((one) => (/[\p{L}\p{N} ]/u.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `)).join('')}"`;

interface Said {
  /** At the head of each page: which case. */
  readonly head: string;
  readonly computed: string;
  /** "page n of m", the numbers by the counters of the page. */
  readonly page: (n: string, of: string) => string;
}

const [N, OF] = ['\u0001', '\u0002'];

/**
 * The margins of each page of a sheet. Made here and not in a file of styles, since the words of a page's margin are
 * not of the document: they cannot be chosen by its language, and the case's name stands among them.
 */
export function pageRule({ head, computed, page }: Said): string {
  const number = page(N, OF)
    .split(new RegExp(`(${N}|${OF})`))
    .map((part) => (part === N ? 'counter(page)' : part === OF ? 'counter(pages)' : cssString(part)))
    .join(' ');
  const small = 'font: 8pt sans-serif; color: #333;';
  return `@page case-sheet {
  size: auto;
  margin: 18mm 16mm 17mm;
  @top-left { content: ${cssString(head)}; ${small} }
  @bottom-left { content: ${cssString(computed)}; ${small} }
  @bottom-right { content: ${number}; ${small} }
}`;
}
