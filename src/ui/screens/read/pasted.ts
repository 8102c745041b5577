import { computed, signal } from '@preact/signals';
import { wide } from '../../state/wide.ts';
import { focusOn } from '../cases/focus.ts';
import type { ProvisionFind } from '../finds/provision-find.ts';
import { findId, sourceOf } from '../finds/source.ts';
import { current, goOn, reading, stop, switchedOff, toBeShown, view } from './reading.ts';

const list = computed(() => {
  const { state, text, finds, read } = reading.value;
  const percent = text === '' ? 0 : Math.floor((100 * read) / text.length);
  return { state: state === 'empty' ? 'done' : state, text, finds, percent } as const;
});

function show(n: number): void {
  current.value = n;
  toBeShown.value += 1;
}

/** The pasted text as a source of finds: they are shown in the text beside the list. */
export const pasted = sourceOf({
  where: 'text',
  list,
  known: signal<readonly ProvisionFind[]>([]),
  current,
  switchedOff,
  treaty: signal<string | null>(null),
  title: () => '',
  heading: (words) => words.read.copyHead,
  stop,
  goOn,
  show,
  follow(n) {
    show(n);
    if (wide.value) return;
    view.value = 'text';
    focusOn(`mark-${findId(n)}`);
  },
});
