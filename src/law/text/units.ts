import {
  articleDraft,
  type Draft,
  finish,
  type PointStyle,
  paragraphDraft,
  pointDraft,
  subparagraphDraft,
} from './draft.ts';
import { type Label, readLabel } from './labels.ts';
import { romanOf } from './ordinals.ts';
import type { Provision } from './tree.ts';

/** The lines of an article as paragraphs, points, sub-points and unnumbered further lines. */
export function readUnits(
  number: number,
  lines: readonly string[],
): Pick<Provision, 'eId' | 'text' | 'children'> {
  const article = articleDraft(number);
  // The units open at this line, from the article inwards.
  let open: Draft[] = [article];
  lines.forEach((line, at) => {
    const label = readLabel(line);
    const labelled = label && (openParagraph(article, label) ?? openPoint(open, label));
    open = labelled ?? addLine(open, lines, at);
  });
  const { eId, text, children } = finish(article);
  return { eId, text, children };
}

function openParagraph(article: Draft, label: Label): Draft[] | undefined {
  if (label.style !== 'paragraph') return undefined;
  const last = article.children.findLast((child) => child.kind === 'paragraph')?.number ?? 0;
  if (label.number <= last) return undefined;
  const paragraph = paragraphDraft(article, label.number, label.printed);
  article.children.push(paragraph);
  return [article, paragraph];
}

function openPoint(open: readonly Draft[], label: Label): Draft[] | undefined {
  if (label.style === 'paragraph') return undefined;
  const style = label.style === 'number' ? 'number' : letterStyle(open, label.letters);
  const listed = open.findIndex((unit) => unit.style === style);
  const upTo = listed < 0 ? [...open] : open.slice(0, listed);
  const parent = upTo.at(-1);
  const last = listed < 0 ? 0 : (open[listed]?.number ?? 0);
  const number = label.style === 'number' ? label.number : last + 1;
  if (!parent || number <= last) return undefined;
  const point = pointDraft(parent, style, number, label.printed);
  parent.children.push(point);
  return [...upTo, point];
}

/** `i)` after `h)` is a letter; after another letter, or in a list of Roman numerals, it is a numeral. */
function letterStyle(open: readonly Draft[], letters: string): PointStyle {
  if (letters.length > 1) return 'roman';
  const romans = open.find((unit) => unit.style === 'roman');
  if (romans && letters === romanOf(romans.number + 1)) return 'roman';
  const list = open.find((unit) => unit.style === 'letter');
  return letters === 'i' && list && list.number !== 8 ? 'roman' : 'letter';
}

function addLine(open: readonly Draft[], lines: readonly string[], at: number): Draft[] {
  const line = lines[at] ?? '';
  const last = open.at(-1);
  if (last && last.text === '' && last.children.length === 0) {
    last.text = line;
    return [...open];
  }
  let units = withoutSubparagraph(open);
  while (listHasEnded(units.at(-1), lines, at)) units = withoutSubparagraph(units.slice(0, -1));
  const parent = units.at(-1);
  if (!parent) return [...open];
  const further = subparagraphDraft(parent, line);
  parent.children.push(further);
  return [...units, further];
}

function withoutSubparagraph(open: readonly Draft[]): Draft[] {
  return open.at(-1)?.kind === 'subparagraph' ? open.slice(0, -1) : [...open];
}

/** An unnumbered line after the last point of a list that a full stop closed belongs to the unit that holds the list. */
function listHasEnded(point: Draft | undefined, lines: readonly string[], at: number): boolean {
  const words = point?.children.at(-1)?.text ?? point?.text ?? '';
  if (point?.kind !== 'point' || !/[.!?]["»”]?$/.test(words)) return false;
  for (let next = at + 1; next < lines.length; next += 1) {
    const label = readLabel(lines[next] ?? '');
    if (label?.style === 'paragraph') return true;
    const same = label && (label.style === 'number') === (point.style === 'number');
    if (label && same) return startsList(label) || !goesOn(point, label);
  }
  return true;
}

function startsList(label: Label): boolean {
  return label.style === 'letter' ? label.letters === 'a' || label.letters === 'i' : label.number === 1;
}

function goesOn(point: Draft, label: Label): boolean {
  return label.style === 'letter' || label.number > point.number;
}
