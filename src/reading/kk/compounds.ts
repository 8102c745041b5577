import { ablativeOf } from '../../language/kk/reading-endings.ts';
import { RUN_TOGETHER, TERMS } from '../../language/kk/reading-lengths.ts';
import { CARDINALS } from '../../language/kk/reading-numerals.ts';
import { compared } from '../letters.ts';
import { type Around, inOrder, type Token } from '../tokens.ts';
import { stemsOf, textAt } from '../words.ts';
import { adjectives } from './forms.ts';
import { ofOneWord } from './numbers.ts';

const isTerm = stemsOf(TERMS);
/** «онкүн», «отызкүннен»: as some official pages print a number and its unit. */
export const runTogether: readonly string[] = CARDINALS.filter(([value]) => value <= 100).flatMap(
  ([, number]) => RUN_TOGETHER.split(' ').flatMap((unit) => [number + unit, number + ablativeOf(unit)]),
);
const RUN = new Set(runTogether.map(compared));
const UNITS = RUN_TOGETHER.split(' ').flatMap((unit) => [unit, ablativeOf(unit)].map(compared));

/** «бескүндік мерзім», «онкүн», «жартыжылдық кезең»: one token as two at the same place, a number and a unit. */
export function split(around: Around): { tokens: readonly Token[]; at: number } | null {
  const word = around.anchor.text;
  const isRun = RUN.has(word);
  if (!isRun && !isTerm(around.next?.text ?? '')) return null;
  const unit = (isRun ? UNITS : adjectives).find((each) => word.endsWith(each));
  const number = unit && word.slice(0, -unit.length);
  if (!unit || !number || ofOneWord(number) === null) return null;
  const { tokens, at } = inOrder(around);
  const two: Token[] = [
    { ...around.anchor, text: number },
    { ...around.anchor, text: unit, joined: true },
  ];
  // «он бескүн» is fifteen days, «бес онкүн» nothing
  const before = ofOneWord(textAt(tokens, at - 1));
  if (before !== null && (!isRun || before <= (ofOneWord(number) ?? 0))) return null;
  return { tokens: [...tokens.slice(0, at), ...two, ...tokens.slice(at + 1)], at: at + 1 };
}
