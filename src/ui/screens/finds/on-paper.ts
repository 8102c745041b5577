import { signal } from '@preact/signals';

/** True while a page is made for paper: the whole list stands on it. */
export const onPaper = signal(false);
