import { cases } from './cases.ts';
import { eligibility } from './eligibility.ts';
import { problems } from './problems.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { text } from './text.ts';

export const en = { shell, problems, terms, eligibility, text, cases, settings };
