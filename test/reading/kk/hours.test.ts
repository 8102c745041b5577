import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';

const { detect } = detectorOf([kazakh]);
const told = (text: string) =>
  detect(text).map((find) => {
    const words = text.slice(find.start, find.end);
    return find.kind === 'date'
      ? `${words}: ${find.iso}`
      : `${words}: ${find.kind} ${find.n} ${find.unit} ${find.bound}`;
  });

describe('hours of a day and hours that last', () => {
  it.each([
    ['қабылдау 9 сағаттан 18 сағатқа дейін'],
    ['22 сағаттан 6 сағатқа дейін жүргізілмейді'],
    ['құжаттар 18 сағатқа дейін қабылданады'],
    ['48 сағатқа дейін қаралады', '48 сағатқа дейін: term 48 hour at-most'],
    ['үш сағатқа дейін ұсталады', 'үш сағатқа дейін: term 3 hour at-most'],
    ['он екі сағатқа дейінгі мерзімге', 'он екі сағатқа дейінгі: term 12 hour at-most'],
    ['он екі сағаттан кешіктірмей', 'он екі сағаттан кешіктірмей: term 12 hour at-most'],
  ])('%s', (text, ...finds) => expect(told(text)).toEqual(finds));
});

describe('a number and its unit', () => {
  it.each([
    ['отызкүн ішінде', 'отызкүн ішінде: term 30 day at-most'],
    ['он бескүннен кешіктірмей', 'он бескүннен кешіктірмей: term 15 day at-most'],
    ['жетпіс екісағат ішінде', 'жетпіс екісағат ішінде: term 72 hour at-most'],
    ['кемінде бесжыл', 'кемінде бесжыл: term 5 year at-least'],
    ['ұзақтығы екі тәулік ұзақ мерзімді кездесу', 'екі тәулік: term 2 day null'],
    ['екі тәуліктен ұзақ', 'екі тәуліктен ұзақ: term 2 day more-than'],
    ['әрбір 180 күн ішінде', '180 күн ішінде: term 180 day at-most'],
    ['әр 30 күн ішінде бір рет; әрбір он күн сайын'],
    ['бес онкүн; онжылдық; оңай; күнтізбе'],
  ])('%s', (text, ...finds) => expect(told(text)).toEqual(finds));
});

describe('penalties and years', () => {
  it.each([
    ['әкімшілік қамақ отыз тәуліктен аспауға тиіс', 'отыз тәуліктен аспауға: threshold 30 day at-most'],
    ['экстрадициялық қамақ отыз тәуліктен аспауға тиіс', 'отыз тәуліктен аспауға: term 30 day at-most'],
    [
      'үш жылға дейінгі мерзімге белгілі бір лауазымдарды атқару құқығынан айыра отырып',
      'үш жылға дейінгі: threshold 3 year at-most',
    ],
    [
      'лауазым атқару құқығынан үш жылға дейінгі мерзімге айырып',
      'үш жылға дейінгі: threshold 3 year at-most',
    ],
    ['үш жылға дейінгі мерзімге беріледі; айыру', 'үш жылға дейінгі: term 3 year at-most'],
    ['мерзімі 14.02.2022 жылдан бастап', '14.02.2022 жылдан: 2022-02-14'],
  ])('%s', (text, ...finds) => expect(told(text)).toEqual(finds));
});
