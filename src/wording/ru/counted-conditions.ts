import { counted } from '../plural.ts';

export const conditions = (n: number) =>
  counted('ru', n, {
    one: 'условие или основание',
    few: 'условия и основания',
    many: 'условий и оснований',
    other: 'условия и основания',
  });
export const ofConditions = (n: number) =>
  counted('ru', n, { one: 'условия или основания', other: 'условий и оснований' });
export const ofAssessments = (n: number) => counted('ru', n, { one: 'оценки', other: 'оценок' });
