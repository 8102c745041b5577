import type { Words } from '../words.ts';

export const text: Words['text'] = {
  title: 'Текст',
};
