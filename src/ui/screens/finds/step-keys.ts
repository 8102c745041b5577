import { focusOn } from '../cases/focus.ts';
import { type FindSource, findId } from './source.ts';

/** N goes to the next find, P to the one before, by the place of the key, whatever letter it writes. */
export const stepKeys = (source: FindSource) => (event: KeyboardEvent) => {
  const by = { KeyN: 1, KeyP: -1 } as const;
  const step = by[event.code as keyof typeof by];
  const on = event.target instanceof Element ? event.target : null;
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
  if (on?.matches('input:not([type="checkbox"]), textarea, select')) return;
  const to = source.stepped(source.current.value, step);
  if (to === null) return;
  event.preventDefault();
  source.show(to);
  if (on?.closest('.find-list')) focusOn(`find-${findId(to)}`);
};
