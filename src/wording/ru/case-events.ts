import type { Words } from '../words.ts';

export const caseEvents: Words['caseEvents'] = {
  title: 'События',
};
