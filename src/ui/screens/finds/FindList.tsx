import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../../state/session.ts';
import { focusOn } from '../cases/focus.ts';
import { FindItem } from './FindItem.tsx';
import { onPaper } from './on-paper.ts';
import type { ListedFind } from './shown.ts';
import { findId, useFinds } from './source.ts';
import { useHeldFocus } from './use-held-focus.ts';

/** So many finds of a list are shown at once. */
const PAGE = 100;
/** More letters of a sentence are not shown behind a find. */
const SENTENCE = 400;
/** More would keep the browser busy for long, and fill a ream. */
const MOST_ON_PAPER = 1000;

/** The finds in the order of the text, a hundred at a time; on paper more of them. */
export function FindList({ hidden }: { readonly hidden: boolean }) {
  const { words } = useSession();
  const t = words.value.read;
  const source = useFinds();
  const { text, state } = source.list.value;
  const drawn = useRef(new WeakMap<ListedFind, VNode>());
  const pane = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(0);
  const list = source.numbers();
  const pages = Math.max(1, Math.ceil(list.length / PAGE));
  const at = Math.min(page, pages - 1);
  const n = source.current.value;
  const here = source.place(n);
  useEffect(() => {
    if (here >= 0) setPage(Math.floor(here / PAGE));
  }, [here]);
  useLayoutEffect(() => {
    // Only the pane moves; scrollIntoView would move the page too.
    const item = pane.current?.querySelector(`[data-find="${n === null ? '' : findId(n)}"]`);
    if (!pane.current || !item) return;
    if (pane.current.scrollHeight <= pane.current.clientHeight) {
      // A list of its own scrolls with the page.
      if (source.where === 'page') item.scrollIntoView({ block: 'nearest' });
      return;
    }
    const [outer, inner] = [pane.current.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      pane.current.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [n, at]);
  const holding = useHeldFocus(pane, source, (to) => setPage(Math.floor(to / PAGE)));
  /** The same find is not drawn again, however many come after it. */
  const item = (number: number, find: ListedFind) => {
    const known = drawn.current.get(find);
    if (known) return known;
    const made = <FindItem key={number} n={number} find={find} text={text} />;
    // At the end of what has been read its sentence may still go on.
    if (state !== 'reading' || find.end + SENTENCE < text.length) drawn.current.set(find, made);
    return made;
  };
  const from = onPaper.value && list.length <= MOST_ON_PAPER ? 0 : at * PAGE;
  const to = Math.min(from + (onPaper.value ? MOST_ON_PAPER : PAGE), list.length);
  /** Whoever turns from the end of one part stands at the beginning of the next. */
  const turn = (to: number) => {
    setPage(to);
    const first = list[to * PAGE];
    if (first !== undefined) focusOn(`find-${findId(first)}`);
  };
  const pager = (
    <div class="pages">
      <button type="button" class="no-print" disabled={at === 0} onClick={() => turn(at - 1)}>
        {t.earlier}
      </button>
      <span class="figure">{t.page(from + 1, to, list.length)}</span>
      <button type="button" class="no-print" disabled={at === pages - 1} onClick={() => turn(at + 1)}>
        {t.later}
      </button>
    </div>
  );
  return (
    <div class={hidden ? 'find-list away' : 'find-list'} ref={pane} {...holding}>
      {list.length === 0 && <p class="asking">{t.hiddenByFilter}</p>}
      {at > 0 && pager}
      <ol start={from + 1} aria-label={t.finds}>
        {list.slice(from, to).map((number) => {
          const find = source.find(number);
          return find && item(number, find);
        })}
      </ol>
      {pages > 1 && pager}
      <p class="quiet">{t.mayMiss}</p>
      <p class="quiet keys no-print">{source.where === 'page' ? words.value.page.stepKeys : t.keys}</p>
    </div>
  );
}
