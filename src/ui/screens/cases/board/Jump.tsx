import type { ShownPlace } from '../../../state/board-page.ts';
import { useSession } from '../../../state/session.ts';
import { focusOn } from '../focus.ts';
import { headingOf } from './ShownPlace.tsx';

/** How much there is of what, each leading to its section. */
export function Jump({ places }: { readonly places: readonly ShownPlace[] }) {
  const t = useSession().words.value.board;
  const there = places.filter(({ cases }) => cases.length > 0);
  if (there.length < 2) return null;
  return (
    <nav class="board-jump" aria-label={t.jumpLabel}>
      {there.map(({ place, count }) => (
        <button
          key={place}
          type="button"
          class={place}
          onClick={() => {
            document.getElementById(headingOf(place))?.scrollIntoView();
            focusOn(headingOf(place));
          }}
        >
          {count === null ? t.jump[place]('…') : t.jump[place](String(count))}
        </button>
      ))}
    </nav>
  );
}
