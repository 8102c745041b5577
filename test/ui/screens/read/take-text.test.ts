import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LETTERS, takeFile, takeText } from '../../../../src/ui/screens/read/take-text.ts';

const file = (bytes: readonly number[] | string, name = 'text.txt') =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);

describe('a text that is taken', () => {
  it('has one kind of line end and whole letters, and says how many were broken', () => {
    expect(takeText('a\r\nb\rc\ud800d\udfff\ud83d\ude00')).toEqual({
      text: 'a\nb\nc\ufffdd\ufffd\ud83d\ude00',
      file: null,
      broken: 2,
      guessed: null,
    });
  });

  it('is never damaged where it is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\r') && !/\p{Cc}/u.test(text));
        expect(takeText(text)).toMatchObject({ text, broken: 0 });
      }),
    );
  });

  it.each([
    ['a PDF', '%PDF-1.7 within ten days'],
    ['an archive or Word document', 'PK\u0003\u0004 word/document.xml'],
    ['rich text', '{\\rtf1 within ten days}'],
    ['zeros', 'within\u0000ten days'],
    ['controls', '\u0001\u0002\u0003'.repeat(10)],
  ])('is refused where it is %s', (_what, text) => {
    expect(takeText(text)).toEqual({ problem: 'binary' });
  });

  it('is refused where it is longer than can be read', () => {
    expect(takeText('x'.repeat(MOST_LETTERS + 1))).toEqual({ problem: 'too-large' });
    expect(takeText('x'.repeat(MOST_LETTERS))).toHaveProperty('text');
  });

  it('keeps a stray control character of a copied page', () => {
    expect(takeText('within ten\u000bdays\u0007 of the request')).toHaveProperty('text');
  });
});

describe('a file that is taken', () => {
  it('is UTF-8, with or without its mark', async () => {
    expect(await takeFile(file('\ufeffв течение 10 дней', 'a.txt'))).toEqual({
      text: 'в течение 10 дней',
      file: 'a.txt',
      broken: 0,
      guessed: null,
    });
  });

  it('is UTF-16 where it says so', async () => {
    expect(await takeFile(file([0xff, 0xfe, 0x34, 0x04, 0x30, 0x04]))).toMatchObject({
      text: 'да',
      guessed: null,
    });
    expect(await takeFile(file([0xfe, 0xff, 0x04, 0x34, 0x04, 0x30]))).toMatchObject({
      text: 'да',
      guessed: null,
    });
  });

  it('is read as windows-1251 otherwise, and says so', async () => {
    expect(await takeFile(file([0xe4, 0xe0]))).toMatchObject({ text: 'да', guessed: 'windows-1251' });
  });

  it('is refused where it is empty or another format, an old Word document too', async () => {
    expect(await takeFile(file(' \n'))).toEqual({ problem: 'empty' });
    expect(await takeFile(file([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual({ problem: 'binary' });
  });
});
