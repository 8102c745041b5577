import { foldLookalikes } from './fold-lookalikes.ts';

/** A printed label at the head of a line, and what follows it. */
export type Label =
  | { readonly style: 'paragraph'; readonly number: number; readonly printed: Printed }
  | { readonly style: 'number'; readonly number: number; readonly printed: Printed }
  | { readonly style: 'letter'; readonly letters: string; readonly printed: Printed };

export interface Printed {
  readonly label: string;
  readonly glued: boolean;
  readonly rest: string;
}

const paragraph = /^(\d{1,3})\.(?!\d)/;
const numbered = /^\(?(\d{1,3})\)/;
// One letter of any alphabet («Һ)» stands for an h), or several that make a Roman numeral.
const lettered = /^\(?(\p{L}|[ivx]{2,5})\)/u;

/** `5.` is a paragraph; `1)`, `(3)`, `a)`, `(a)`, `(ii)` are points. A line without a label: undefined. */
export function readLabel(line: string): Label | undefined {
  const para = paragraph.exec(line);
  if (para) return { style: 'paragraph', number: Number(para[1]), printed: printed(line, para[0]) };
  const number = numbered.exec(line);
  if (number) return { style: 'number', number: Number(number[1]), printed: printed(line, number[0]) };
  const letter = lettered.exec(line);
  if (!letter) return undefined;
  const letters = foldLookalikes(letter[1] ?? '').toLowerCase();
  return { style: 'letter', letters, printed: printed(line, letter[0]) };
}

function printed(line: string, label: string): Printed {
  const after = line.slice(label.length);
  const rest = after.trim();
  return { label, rest, glued: rest !== '' && /^\S/.test(after) };
}
