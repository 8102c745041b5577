import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Find } from '../../../reading/find.ts';
import { useSession } from '../../state/session.ts';
import { FindItem } from './FindItem.tsx';
import { onPaper } from './on-paper.ts';
import { current, reading } from './reading.ts';
import { PAGE, place, shown } from './shown.ts';

/** More would keep the browser busy for long, and fill a ream. */
const MOST_ON_PAPER = 1000;

/** The finds in the order of the text, a hundred at a time; on paper more of them. */
export function FindList({ hidden }: { readonly hidden: boolean }) {
  const t = useSession().words.value.read;
  const drawn = useRef(new WeakMap<Find, VNode>());
  const pane = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(0);
  const list = shown();
  const pages = Math.max(1, Math.ceil(list.length / PAGE));
  const at = Math.min(page, pages - 1);
  const here = place();
  useEffect(() => {
    if (here >= 0) setPage(Math.floor(here / PAGE));
  }, [here]);
  const n = current.value;
  useLayoutEffect(() => {
    // Only the pane moves; scrollIntoView would move the page too.
    const item = pane.current?.querySelector(`[data-find="${n}"]`);
    if (!pane.current || !item || pane.current.scrollHeight <= pane.current.clientHeight) return;
    const [outer, inner] = [pane.current.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      pane.current.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [n, at]);
  /** The same find is not drawn again, however many come after it. */
  const item = (number: number, find: Find) => {
    const known = drawn.current.get(find);
    if (known) return known;
    const made = <FindItem key={number} n={number} find={find} text={reading.value.text} />;
    drawn.current.set(find, made);
    return made;
  };
  const from = onPaper.value && list.length <= MOST_ON_PAPER ? 0 : at * PAGE;
  const to = Math.min(from + (onPaper.value ? MOST_ON_PAPER : PAGE), list.length);
  return (
    <div class={hidden ? 'find-list away' : 'find-list'} ref={pane}>
      <p class="quiet keys no-print">{t.keys}</p>
      {list.length === 0 && <p class="asking">{t.hiddenByFilter}</p>}
      {pages > 1 && (
        <div class="pages">
          <button type="button" class="no-print" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t.earlier}
          </button>
          <span class="figure">{t.page(from + 1, to, list.length)}</span>
          <button type="button" class="no-print" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {t.later}
          </button>
        </div>
      )}
      <ol start={from + 1} aria-label={t.finds}>
        {list.slice(from, to).map((number) => {
          const find = reading.value.finds[number];
          return find && item(number, find);
        })}
      </ol>
    </div>
  );
}
