import type { Printed } from './labels.ts';
import { letterOf, romanOf } from './ordinals.ts';
import type { Provision } from './tree.ts';

export type PointStyle = 'number' | 'letter' | 'roman';

/** A provision while it is being read. */
export interface Draft {
  readonly eId: string;
  readonly kind: Provision['kind'];
  /** Of a point: how its list is numbered. */
  readonly style?: PointStyle;
  readonly number: number;
  readonly printed: Printed;
  text: string;
  readonly children: Draft[];
}

const unlabelled: Printed = { label: '', glued: false, rest: '' };

export function articleDraft(number: number): Draft {
  return { eId: `art_${number}`, kind: 'article', number, printed: unlabelled, text: '', children: [] };
}

export function paragraphDraft(parent: Draft, number: number, printed: Printed): Draft {
  const eId = `${parent.eId}__para_${number}`;
  return { eId, kind: 'paragraph', number, printed, text: printed.rest, children: [] };
}

/** Numbers are kept as printed; letters follow the position, whatever alphabet or slip the label shows. */
export function pointDraft(parent: Draft, style: PointStyle, number: number, printed: Printed): Draft {
  const name = style === 'number' ? number : style === 'letter' ? letterOf(number) : romanOf(number);
  const eId = `${parent.eId}__point_${name}`;
  return { eId, kind: 'point', style, number, printed, text: printed.rest, children: [] };
}

/** An unnumbered further line: its unit's own text is the first. */
export function subparagraphDraft(parent: Draft, text: string): Draft {
  const number = (parent.children.findLast((child) => child.kind === 'subparagraph')?.number ?? 1) + 1;
  const eId = `${parent.eId}__subpara_${number}`;
  return { eId, kind: 'subparagraph', number, printed: unlabelled, text, children: [] };
}

export function finish(draft: Draft): Provision {
  const { eId, kind, printed, text } = draft;
  const children = draft.children.map(finish);
  const base = { eId, kind, label: printed.label, text, children };
  return printed.glued ? { ...base, glued: true } : base;
}
