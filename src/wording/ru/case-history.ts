import type { Words } from '../words.ts';

export const caseHistory: Words['caseHistory'] = {
  title: 'История',
};
