import type { Words } from '../words.ts';

export const caseAbout: Words['caseAbout'] = {
  title: 'О деле',
};
