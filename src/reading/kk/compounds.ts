import { TERMS } from '../../language/kk/reading-lengths.ts';
import { type Around, inOrder, type Token } from '../tokens.ts';
import { stemsOf, textAt } from '../words.ts';
import { adjectives } from './forms.ts';
import { ofOneWord } from './numbers.ts';

const isTerm = stemsOf(TERMS);

/** «бескүндік мерзім», «жартыжылдық кезең»: one token as two at the same place, a number and a unit. */
export function split(around: Around): { tokens: readonly Token[]; at: number } | null {
  const word = around.anchor.text;
  if (!isTerm(around.next?.text ?? '')) return null;
  const unit = adjectives.find((each) => word.endsWith(each));
  const number = unit && word.slice(0, -unit.length);
  if (!unit || !number || ofOneWord(number) === null) return null;
  const { tokens, at } = inOrder(around);
  const two: Token[] = [
    { ...around.anchor, text: number },
    { ...around.anchor, text: unit, joined: true },
  ];
  if (ofOneWord(textAt(tokens, at - 1)) !== null) return null;
  return { tokens: [...tokens.slice(0, at), ...two, ...tokens.slice(at + 1)], at: at + 1 };
}
