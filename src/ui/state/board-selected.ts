import { signal } from '@preact/signals';

/** The ids of the cases that are selected to be dealt with together; null: nothing is being selected. */
export const selected = signal<ReadonlySet<string> | null>(null);

export const select = (ids: readonly string[], on: boolean): void => {
  const chosen = new Set(selected.value ?? []);
  for (const id of ids) on ? chosen.add(id) : chosen.delete(id);
  selected.value = chosen;
};
