import type { Words } from '../words.ts';

export const caseImport: Words['caseImport'] = {
  title: 'Загрузить файл',
};
