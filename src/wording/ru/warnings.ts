import type { Words } from '../words.ts';

export const warnings: Words['warnings'] = {
  title: 'Напоминания',
};
