import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../../src/reading/detect.ts';
import { everyLanguage } from '../../../../src/reading/every-language.ts';
import { originOf } from '../../../../src/ui/screens/page/origin-of.ts';
import { sameFind } from '../../../../src/ui/screens/page/same-find.ts';

const detector = detectorOf(everyLanguage);
const read = (text: string) => ({ text, finds: detector.detect(text) });

describe('the same find in a new reading of a page', () => {
  const before = read('Within ten days. Within two weeks. Within ten days. Within ten days.');

  it('is the one with the same words, in the same turn', () => {
    const after = read(`On 3 November 2026. ${before.text}`);
    expect([0, 1, 2, 3].map((n) => sameFind(before, n, after))).toEqual([1, 2, 3, 4]);
  });

  it('is the last of fewer', () => {
    expect(sameFind(before, 3, read('Within ten days. Within two weeks. Within ten days.'))).toBe(2);
  });

  it('is none where the words are gone', () => {
    expect(sameFind(before, 1, read('Within ten days. Within ten days.'))).toBeNull();
    expect(sameFind(before, 9, before)).toBeNull();
  });
});

describe('the portal of an address as it is typed', () => {
  it.each([
    ['https://adilet.zan.kz', 'https://adilet.zan.kz'],
    [' adilet.zan.kz/rus/docs/K1400000231 ', 'https://adilet.zan.kz'],
    ['http://law.example:8080/a?b#c', 'http://law.example:8080'],
    ['https://user:word@law.example/', 'https://law.example'],
    ['', null],
    ['adilet', null],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['chrome://settings', null],
    ['https://', null],
    ['a law about terms.', null],
  ])('%s: %s', (typed, origin) => {
    expect(originOf(typed)).toBe(origin);
  });
});
