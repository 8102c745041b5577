import { lastOfWeek } from '../../../../cases/pressing.ts';
import type { ShownPlace as Shown } from '../../../state/board-page.ts';
import type { Place } from '../../../state/board-search.ts';
import { FURTHER, unroll } from '../../../state/board-view.ts';
import { useSession } from '../../../state/session.ts';
import { linkOf } from '../case-actions.ts';
import { focusOn } from '../focus.ts';
import type { InstrumentTelling } from '../tell-entry.ts';
import { BoardCard } from './BoardCard.tsx';

export const headingOf = (place: Place): string => `board-${place}`;

interface Props {
  readonly shown: Shown;
  readonly telling: InstrumentTelling;
  /** Where the focus goes once this case is no longer here. */
  readonly beside: (id: string) => string;
}

/** One section of the board: its name, how many there are, the first of them. */
export function ShownPlace({ shown: { place, count, cases, more }, telling, beside }: Props) {
  const { words, dates, today } = useSession();
  const t = words.value.board;
  const title =
    place === 'week' ? t.sections.week(dates.value.short(lastOfWeek(today.value))) : t.sections[place];
  const further = count === null ? null : Math.min(FURTHER, count - cases.length);
  const last = cases.at(-1);
  return (
    <section class={`board-place ${place}`} aria-labelledby={headingOf(place)}>
      <h2 id={headingOf(place)} tabIndex={-1}>
        {title} {count !== null && <small>{t.count(count)}</small>}
      </h2>
      <ul class="board-cards">
        {cases.map((one) => (
          <BoardCard key={one.row.id} fresh={one} telling={telling} next={beside(one.row.id)} />
        ))}
      </ul>
      {more && (
        <button
          type="button"
          class="board-more"
          onClick={() => {
            unroll(place);
            // The reader goes on where the list ended.
            if (last) focusOn(linkOf(last.row.id));
          }}
        >
          {further === null ? t.some(title) : t.more(further, title)}
        </button>
      )}
    </section>
  );
}
