import { useLayoutEffect } from 'preact/hooks';
import type { AnsweredCase } from '../../../../app/case/answer.ts';
import { Notice } from '../../../components/Notice.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import type { BoardPage as Page } from '../../../state/board-draw.ts';
import { stuck } from '../../../state/board-keep.ts';
import { ask, isPlain, PLAIN, view } from '../../../state/board-view.ts';
import { useSession } from '../../../state/session.ts';
import { linkOf, TITLE } from '../case-actions.ts';
import { useTelling } from '../use-answers.ts';
import { Filters } from './Filters.tsx';
import { Jump } from './Jump.tsx';
import { SearchField } from './SearchField.tsx';
import { SelectToggle } from './SelectBar.tsx';
import { ShownPlace } from './ShownPlace.tsx';

/** The case that takes the place of one that goes: the next, or else the one before. */
function besideOf(shown: readonly AnsweredCase[], id: string): string {
  const at = shown.findIndex((one) => one.case.id === id);
  const next = shown[at + 1] ?? shown[at - 1];
  return next ? linkOf(next.case.id) : TITLE;
}

interface Props {
  readonly page: Page;
  /** How far down it was read when it was left; null: one comes to it anew. */
  readonly place: number | null;
}

/** What is shown of the board: the ways to find a case, and the cases. */
export function BoardPage({ page, place }: Props) {
  const { words } = useSession();
  const { cases: t, board } = words.value;
  const { places, unreadable, cases } = page;
  const shown = places.flatMap((one) => one.cases.map(({ answered }) => answered));
  const telling = useTelling(shown);
  useLayoutEffect(() => {
    if (place !== null) scrollTo(0, place);
  }, []);
  const plain = isPlain(page.view);
  const isNew = cases === 0 && plain;
  return (
    <>
      {unreadable > 0 && <Notice kind="warn">{t.unreadable(unreadable)}</Notice>}
      {isNew ? (
        <div class="asking">
          <p>{t.empty}</p>
          <p>
            <RouteLink to={{ screen: 'terms' }}>{t.emptyLink}</RouteLink>
          </p>
        </div>
      ) : (
        <div class="board-finding">
          <SearchField page={page} />
          <div class="board-tools">
            <Filters />
            {shown.length > 0 && <SelectToggle />}
            {shown.length > 0 && plain && (
              <button type="button" class="quietly" onClick={() => ask({ state: 'away' })}>
                {board.showAway}
              </button>
            )}
          </div>
          {shown.length > 0 && <Jump places={places} />}
        </div>
      )}
      {!isNew && shown.length === 0 && !stuck.value && (
        <div class="asking">
          {plain ? (
            <>
              <p>{board.noneOpen}</p>
              <button type="button" onClick={() => ask({ state: 'away' })}>
                {board.showAway}
              </button>
            </>
          ) : (
            <>
              <p>{board.search.nothing}</p>
              <button
                type="button"
                onClick={() => {
                  view.value = PLAIN;
                }}
              >
                {board.search.clearAll}
              </button>
            </>
          )}
        </div>
      )}
      {places.map(
        (one) =>
          one.cases.length > 0 && (
            <ShownPlace key={one.place} shown={one} telling={telling} beside={(id) => besideOf(shown, id)} />
          ),
      )}
    </>
  );
}
