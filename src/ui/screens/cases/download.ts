import { download as handOut } from './files/hand-out.ts';

/** Hands a text to the browser as a file to keep. */
export const download = (name: string, text: string): void =>
  handOut(new File([text], name, { type: 'application/json' }));
