import type { Words } from '../words.ts';

export const eligibility: Words['eligibility'] = {
  title: 'Условия',
};
