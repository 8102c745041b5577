/**
 * A treaty text as a tree. Every printed character of the source is in exactly one node, in order, so that
 * printing the tree gives the source back, white space aside.
 */
export interface TextTree {
  /** BCP 47. */
  readonly lang: string;
  /** Ratification law, decree, notes: what stands before the instrument's own title. One entry a printed line. */
  readonly front: readonly string[];
  /** Title and preamble of the instrument. */
  readonly preamble: readonly string[];
  readonly articles: readonly Article[];
  /** Testimonium: done at, languages, prevailing text. */
  readonly closing: readonly string[];
  /** Signature blocks, certification, and what a publisher added after them. */
  readonly signature: readonly string[];
}

export interface Article extends Provision {
  readonly kind: 'article';
  /** What a page put before the label and is no part of it, `### `; printed back, never shown. */
  readonly mark?: string;
  /** The number as an integer, 12. */
  readonly number: number;
  /** "Предварительный арест" */
  readonly heading: string;
}

export interface Provision {
  /** Akoma Ntoso eId, `art_12__para_5`, `art_7__para_2__point_a`, `art_10__para_2__subpara_2`. */
  readonly eId: string;
  readonly kind: 'article' | 'paragraph' | 'point' | 'subparagraph';
  /** The label as printed, slips included: `Статья 12.`, `5.`, `Һ)`, `(a)`; empty for an unnumbered subparagraph. */
  readonly label: string;
  /** The source has no white space between the label and the words that follow it, `Статья 1.Обязательство`. */
  readonly glued?: true;
  /** Its own words, without label, heading and children. */
  readonly text: string;
  readonly children: readonly Provision[];
}
