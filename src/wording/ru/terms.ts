import type { Words } from '../words.ts';
import { answer } from './terms-answer.ts';
import { page } from './terms-page.ts';
import { said } from './terms-said.ts';
import { screen } from './terms-screen.ts';

export const terms: Words['terms'] = { ...screen, ...answer, ...said, ...page };
