import { computed } from '@preact/signals';
import { current, type FindKind, reading, switchedOff, toBeShown } from './reading.ts';

export const KINDS: readonly FindKind[] = ['term', 'threshold', 'date'];
/** So many finds of a list are shown at once. */
export const PAGE = 100;

/** Numbers of the finds whose kind is not switched off, in the order of the text. */
export const shown = computed(() => {
  const off = new Set(switchedOff.value);
  return reading.value.finds.flatMap(({ kind }, n) => (off.has(kind) ? [] : [n]));
});

export const counts = computed(() => {
  const found: Record<FindKind, number> = { term: 0, threshold: 0, date: 0 };
  for (const { kind } of reading.value.finds) found[kind] += 1;
  return found;
});

/** Where one stands among those shown; −1: before the first. */
export const place = computed(() => (current.value === null ? -1 : shown.value.indexOf(current.value)));

/** The find after or before the one where one stands, round at the end. */
export function stepped(by: 1 | -1): number | null {
  const list = shown.value;
  if (list.length === 0) return null;
  const at = place.value;
  if (at >= 0) return list[(at + by + list.length) % list.length] ?? null;
  const from = current.value;
  if (from === null) return (by === 1 ? list[0] : list.at(-1)) ?? null;
  const after = list.findIndex((n) => n > from);
  const to = by === 1 ? after : (after < 0 ? list.length : after) - 1;
  return list.at(to) ?? null;
}

/** Stands at a find and shows it in the text. */
export function showFind(n: number): void {
  current.value = n;
  toBeShown.value += 1;
}

export function toggle(kind: FindKind): void {
  const off = switchedOff.value;
  switchedOff.value = off.includes(kind) ? off.filter((each) => each !== kind) : [...off, kind];
}

export const percentRead = computed(() => {
  const { read, text } = reading.value;
  return text === '' ? 0 : Math.floor((100 * read) / text.length);
});
