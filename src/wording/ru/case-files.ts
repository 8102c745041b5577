import type { Words } from '../words.ts';

export const caseFiles: Words['caseFiles'] = {
  title: 'Файлы',
};
