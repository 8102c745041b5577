import { useComputed } from '@preact/signals';
import type { ComponentChild, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Find } from '../../../reading/find.ts';
import { useSession } from '../../state/session.ts';
import { findId, findNumber } from '../finds/source.ts';
import { knownWithin } from './known-within.tsx';
import type { Passage } from './passages.ts';
import { pasted } from './pasted.ts';
import { current, reading, switchedOff, toBeShown } from './reading.ts';

/** The text as it was pasted, its finds marked. Words only: nothing in it is read as markup. */
export function MarkedText({ hidden }: { readonly hidden: boolean }) {
  const t = useSession().words.value.read;
  const drawn = useRef(new WeakMap<Passage, VNode>());
  const { text, passages, finds } = reading.value;
  const asked = toBeShown.value;
  useEffect(() => {
    if (asked === 0 || hidden) return;
    const id = current.value === null ? '' : `mark-${findId(current.value)}`;
    const show = () => document.getElementById(id)?.scrollIntoView({ block: 'center' });
    show();
    // Passages far off are drawn only when they come near, and then have another height than was thought.
    requestAnimationFrame(() => requestAnimationFrame(show));
  }, [asked, hidden]);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    // A mark may be pressed too; with the keyboard one stands at it from the list.
    const pressed = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('mark') : null;
      if (mark?.dataset.find) current.value = findNumber(mark.dataset.find);
    };
    pane.current?.addEventListener('click', pressed);
    return () => pane.current?.removeEventListener('click', pressed);
  }, []);
  /** The same passage is not drawn again, however many come after it. */
  const passage = (one: Passage) => {
    const known = drawn.current.get(one);
    if (known) return known;
    const made = <PassageText key={one.start} passage={one} text={text} finds={finds} />;
    drawn.current.set(one, made);
    return made;
  };
  const off = switchedOff.value.map((kind) => `no-${kind}`).join(' ');
  return (
    <section class={`marked-text ${off}${hidden ? ' away' : ''}`} aria-label={t.text} ref={pane}>
      {passages.map(passage)}
    </section>
  );
}

interface PassageProps {
  readonly passage: Passage;
  readonly text: string;
  readonly finds: readonly Find[];
}

function PassageText({ passage, text, finds }: PassageProps) {
  const { start, end, first, last } = passage;
  const here = useComputed(() =>
    current.value !== null && current.value >= first && current.value < last ? current.value : null,
  );
  const known = useComputed(() =>
    pasted.known.value.flatMap((one, place) =>
      one.start < end && one.end > start ? [{ ...one, n: -place - 1 }] : [],
    ),
  );
  const hereKnown = useComputed(() =>
    known.value.some(({ n }) => n === current.value) ? current.value : null,
  );
  const own = (from: number, to: number) => knownWithin(text, from, to, known.value, hereKnown.value);
  const pieces: ComponentChild[] = [];
  let at = start;
  for (let n = first; n < last; n += 1) {
    const find = finds[n] as Find;
    if (find.start > at) pieces.push(...own(at, find.start));
    pieces.push(
      <mark
        key={n}
        id={`mark-${n}`}
        data-kind={find.kind}
        data-find={n}
        lang={find.lang}
        tabIndex={-1}
        class={here.value === n ? 'current' : undefined}
      >
        {own(find.start, find.end)}
      </mark>,
    );
    at = find.end;
  }
  if (at < end) pieces.push(...own(at, end));
  return (
    <div class="passage" dir="auto">
      {pieces}
    </div>
  );
}
