import { detectorOf } from '../../src/reading/detect.ts';
import type { Find } from '../../src/reading/find.ts';
import type { Grammar } from '../../src/reading/grammar.ts';

const told = (find: Find, text: string): string => {
  const words = text.slice(find.start, find.end);
  if (find.kind === 'date') return `${words} = ${find.iso}`;
  const { kind, n, upTo, unit, bound, days } = find;
  const figure = upTo === null ? `${n}` : `${n}-${upTo}`;
  return [words, '=', kind, figure, unit, bound, days].filter(Boolean).join(' ');
};

/** Reads in one language, each find on a line: "within forty days = term 40 day at-most", "3 May 2024 = 2024-05-03". */
export function readerOf(grammar: Grammar): (text: string) => readonly string[] {
  const { detect } = detectorOf([grammar]);
  return (text) => detect(text).map((find) => told(find, text));
}
