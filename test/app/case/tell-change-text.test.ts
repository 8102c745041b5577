import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges } from '../../../src/app/case/tell-change-text.ts';

test('both kept: what came in is a text of its own, from its first letter to its last', () => {
  const [a, b] = ['Note of A', 'Note of B'];
  expect(textChanges(a, `${a}\n\n${b}`)).toEqual([{ cut: '', added: `\n\n${b}` }]);
  expect(textChanges(b, `${a}\n\n${b}`)).toEqual([{ cut: '', added: `${a}\n\n` }]);
});

test('two places are told as two', () => {
  const was = 'Counsel called on Monday.\nThe file is in Amman.\nAsk for the translation.';
  const is = 'Counsel called on Tuesday.\nThe file is in Amman.\nAsk again for the translation.';
  expect(textChanges(was, is)).toEqual([
    { cut: 'Monday', added: 'Tuesday' },
    { cut: '', added: 'again ' },
  ]);
});

test('a word is told whole', () => {
  expect(textChanges('heard in May', 'heard in March')).toEqual([{ cut: 'May', added: 'March' }]);
});

test('a text written anew is one piece out and one in', () => {
  const [was, is] = ['a b c d e f g h', 'a x c y e z g w'];
  expect(textChanges(was, is)).toEqual([{ cut: was, added: is }]);
});

test('the same text, and an empty one', () => {
  expect(textChanges('one\ntwo', 'one\ntwo')).toEqual([]);
  expect(textChanges('', 'one')).toEqual([{ cut: '', added: 'one' }]);
  expect(textChanges('one', '')).toEqual([{ cut: 'one', added: '' }]);
});

test('a very long line is one place', () => {
  const words = Array.from({ length: 3_000 }, (_, i) => `w${i}`);
  const [was, is] = [`a ${words.join(' ')} b`, `c ${words.join(' ')} d`];
  expect(textChanges(was, is)).toEqual([{ cut: was, added: is }]);
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'cd', ' ', ', ', '\n', '\r\n', '😀', 'é'))
  .map((all) => all.join(''));

test('every piece stands in its text as it is given, in order, and what is not told is the same', () => {
  const lengthOf = (pieces: readonly string[]) => pieces.join('').length;
  const inOrder = (of: string, pieces: readonly string[]) => {
    let from = 0;
    for (const piece of pieces) {
      const at = of.indexOf(piece, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
  };
  fc.assert(
    fc.property(text, text, (was, is) => {
      const changes = textChanges(was, is);
      const [cut, added] = [changes.map((one) => one.cut), changes.map((one) => one.added)];
      inOrder(was, cut);
      inOrder(is, added);
      expect(was.length - lengthOf(cut)).toBe(is.length - lengthOf(added));
      expect(changes.length === 0).toBe(was === is);
    }),
  );
});
