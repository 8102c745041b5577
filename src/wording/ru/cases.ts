import type { Words } from '../words.ts';

export const cases: Words['cases'] = {
  title: 'Дела',
};
