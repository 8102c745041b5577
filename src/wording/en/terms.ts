import { answer } from './terms-answer.ts';
import { page } from './terms-page.ts';
import { said } from './terms-said.ts';
import { screen } from './terms-screen.ts';

/** Terms and the plain count: the form, the answer, what is said of it. How it was counted is in explain.ts. */
export const terms = { ...screen, ...answer, ...said, ...page };
