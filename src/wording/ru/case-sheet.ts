import type { Words } from '../words.ts';

export const caseSheet: Words['caseSheet'] = {
  title: 'Лист дела',
};
