import { describe, expect, it } from 'vitest';
import { compared, isFigure, letterOf, SEPARATES, UNSEEN } from '../../src/reading/letters.ts';

describe('letters as they are compared', () => {
  it.each([
    ['Forty', 'forty'],
    ['FÉVRIER', 'fevrier'],
    ['cœur', 'cour'],
    ['thir\u00adty', 'thirty'],
    ['a\u0301', 'a'],
    ['\u200bday\u200e', 'day'],
    ['أربعون', 'اربعون'],
    ['يومًا', 'يوما'],
    ['سنة', 'سنه'],
    ['مـــدة', 'مده'],
    ['١٢٣', '123'],
    ['۴۵۶', '456'],
    ['(40)', '(40)'],
  ])('%s is %s', (written, read) => {
    expect(compared(written)).toBe(read);
  });

  it('takes letters that print alike for one, in either case', () => {
    expect(compared('Tapaп')).toBe(compared('Тарап'));
    expect(compared('СРОК')).toBe(compared('срок'));
    expect(compared('dаys')).toBe(compared('days'));
    expect(compared('айы')).toBe(compared('aйы'));
  });

  it('keeps letters apart that only look related', () => {
    expect(compared('қ')).not.toBe(compared('к'));
    expect(compared('ң')).not.toBe(compared('н'));
    expect(compared('й')).toBe(compared('и'));
    expect(compared('п')).not.toBe(compared('n'));
  });

  it('is done once: what is compared is compared as itself', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const once = compared(String.fromCharCode(unit));
      expect(compared(once)).toBe(once);
    }
  });

  it('knows figures, marks and what is not seen', () => {
    expect(isFigure(letterOf(0x664))).toBe(true);
    expect(isFigure(letterOf('a'.charCodeAt(0)))).toBe(false);
    for (const mark of ' .,;()[]/-–«»№½\n') expect(letterOf(mark.charCodeAt(0)), mark).toBe(SEPARATES);
    for (const unit of [0xad, 0x200b, 0x2060, 0xfeff, 0x301, 0x64b, 0x202e])
      expect(letterOf(unit)).toBe(UNSEEN);
    for (const unit of [0xd800, 0xdfff]) expect(letterOf(unit)).toBe(SEPARATES);
  });
});
