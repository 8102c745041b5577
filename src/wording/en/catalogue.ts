import { shell } from './shell.ts';
import { termForm } from './term-form.ts';
import { terms } from './terms.ts';

/** What a first dated answer is told with. The other screens' words are in later.ts. */
export const en = { shell, terms, termForm };
