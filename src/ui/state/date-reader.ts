import { signal } from '@preact/signals';
import type { readDate } from '../../language/read-date.ts';

/**
 * What reads a day as people write it. It comes when a field for a day is first used, or holds something that is no
 * day; until then the text is kept as typed. `failed`: it could not be loaded.
 */
export const dateReader = signal<{ readonly read: typeof readDate } | 'failed' | null>(null);

let loading: Promise<void> | null = null;

/** Loads the reader once, with the words for what it cannot read; a failure is tried again at the next use. */
export function wakeDates(words: () => Promise<void>): void {
  if (loading) return;
  loading = Promise.all([import('../../language/read-date.ts'), words()]).then(
    ([module]) => {
      dateReader.value = { read: module.readDate };
    },
    () => {
      dateReader.value = 'failed';
      loading = null;
    },
  );
}
