/**
 * How an element parts the text around it. `hidden`: nothing of it is read. `through`: it has no box. `inline`: its words
 * go on into those around. `apart`: a box in a line; a word ends at it. `block`: nothing is read across.
 */
export type Shown = 'hidden' | 'through' | 'inline' | 'apart' | 'block';

/** Nothing of these is text of the page, however they are shown. Buttons are: portals unfold articles by them. */
const PASSED_OVER = new Set('script style noscript template head select datalist rp rt'.split(' '));
export const isPassedOver = (name: string): boolean => PASSED_OVER.has(name);

/** What is drawn in a line and has no text to be read; a word ends at it. */
const PICTURES = new Set('img picture svg canvas video audio object embed meter progress'.split(' '));
export const isPicture = (name: string): boolean => PICTURES.has(name);

const BY_DISPLAY: Readonly<Record<string, Shown>> = {
  none: 'hidden',
  // Of what stands in no tree that is laid out.
  '': 'hidden',
  contents: 'through',
  inline: 'inline',
  ruby: 'inline',
  'inline-block': 'apart',
  'inline-flex': 'apart',
  'inline-grid': 'apart',
  'inline-table': 'apart',
  math: 'apart',
  'ruby-text': 'hidden',
};

/** By what is computed, not by its name: portals make blocks of spans and lines of divs. */
export function howShown(style: CSSStyleDeclaration): Shown {
  const shown = BY_DISPLAY[style.display] ?? 'block';
  if (shown !== 'block' && shown !== 'apart') return shown;
  if (style.contentVisibility === 'hidden') return 'hidden';
  const { position } = style;
  return (position === 'absolute' || position === 'fixed') && isPutAway(style) ? 'hidden' : shown;
}

const NOTHING = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/;
const INSET_HALF = /^inset\((?:[5-9]\d|100)%/;
const FAR_OFF = -999;

/** Words for screen readers alone are cut to nothing or put far off: nobody could see a mark on them. */
function isPutAway(style: CSSStyleDeclaration): boolean {
  if (NOTHING.test(style.clip) || INSET_HALF.test(style.clipPath)) return true;
  if (Number.parseFloat(style.left) < FAR_OFF || Number.parseFloat(style.top) < FAR_OFF) return true;
  return (
    Number.parseFloat(style.width) <= 1 &&
    Number.parseFloat(style.height) <= 1 &&
    style.overflowX !== 'visible'
  );
}

const SIGN = /^[\s\d\u0660-\u0669\u06F0-\u06F9*†‡§()[\]{}.,;–-]*$/;
const LONGEST_SIGN = 12;

/** A footnote's sign: "40<sup>1</sup> days" are 40 days, not 401. With letters ("1<sup>er</sup>") it belongs to the word. */
export function isFootnoteSign(name: string, style: CSSStyleDeclaration, words: () => string): boolean {
  if (name !== 'sup' && name !== 'sub') {
    const { verticalAlign } = style;
    if (verticalAlign !== 'super' && verticalAlign !== 'sub') return false;
  }
  const own = words();
  return own.length <= LONGEST_SIGN && SIGN.test(own);
}

const OF_LINES = new Set('span font b strong big em i a'.split(' '));

/** A floated first letter, which is a box of its own but belongs to the word behind it. */
export const isInitial = (name: string, style: CSSStyleDeclaration, words: () => string): boolean =>
  OF_LINES.has(name) && style.float !== 'none' && words().trim().length === 1;

/** How the white space of an element's own text is set. */
export function spacesOf(style: CSSStyleDeclaration): 'collapsed' | 'kept' | 'lines-kept' {
  const { whiteSpaceCollapse } = style;
  if (whiteSpaceCollapse === 'collapse') return 'collapsed';
  return whiteSpaceCollapse === 'preserve-breaks' ? 'lines-kept' : 'kept';
}
