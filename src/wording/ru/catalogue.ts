import type { FirstWords } from '../words.ts';
import { shell } from './shell.ts';
import { termForm } from './term-form.ts';
import { terms } from './terms.ts';

export const ru: FirstWords = { shell, terms, termForm };
