import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';
import type { Find } from '../../src/reading/find.ts';
import { hostileKinds, hostileText, randomOf } from './hostile.ts';

const detector = detectorOf(everyLanguage);
const TEXTS = 60;
const LONG = 40_000;

/** In order, apart, inside the text, no letter halved at either end, and a value that makes sense. */
function keepsTheContract(text: string, finds: readonly Find[]): void {
  let end = 0;
  for (const find of finds) {
    expect(find.start).toBeGreaterThanOrEqual(end);
    expect(find.end).toBeGreaterThan(find.start);
    expect(text.slice(find.start, find.end).trim()).toHaveLength(find.end - find.start);
    if (find.kind !== 'date') {
      expect(Number.isInteger(find.n) && find.n > 0, `${find.n}`).toBe(true);
      expect(find.upTo ?? Number.POSITIVE_INFINITY).toBeGreaterThan(find.n);
    } else expect(find.iso).toMatch(/^\d{4}-\d\d-\d\d$/);
    end = find.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('hostile texts', () => {
  for (const [seed, kind] of hostileKinds.entries()) {
    it(`end, and keep finds in order and apart: ${kind}`, () => {
      const random = randomOf(seed + 1);
      for (let made = 0; made < TEXTS; made += 1) {
        const text = hostileText(kind, random, made === 0 ? LONG : Math.ceil(random() * 800));
        const finds = detector.detect(text);
        keepsTheContract(text, finds);
        const parted = [...detector.inSlices(text, 1 + Math.floor(random() * 900))];
        expect(parted.flatMap((slice) => slice.finds)).toEqual(finds);
      }
    });
  }

  it('find something in most kinds, so that they are no mere noise', () => {
    const random = randomOf(99);
    const fruitful = hostileKinds.filter((kind) =>
      Array.from({ length: 40 }, () => detector.detect(hostileText(kind, random, 400))).some(
        ({ length }) => length > 0,
      ),
    );
    expect(fruitful.length).toBeGreaterThan(hostileKinds.length / 2);
  });
});
