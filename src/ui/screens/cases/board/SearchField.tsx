import { useId } from 'preact/hooks';
import { prepareSearch } from '../../../state/board.ts';
import { type BoardPage, searching } from '../../../state/board-draw.ts';
import { ask, isPlain, view } from '../../../state/board-view.ts';
import { useSession } from '../../../state/session.ts';
import { SEARCH } from './keys.ts';

/** The field in which one types what a case is found by. */
export function SearchField({ page }: { readonly page: BoardPage }) {
  const t = useSession().words.value.board.search;
  const id = useId();
  const { typed } = view.value;
  const found = page.places.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const looking = searching.value;
  return (
    <search class="board-search">
      <div class="search-line">
        <label class="hidden" for={SEARCH}>
          {t.label}
        </label>
        <input
          id={SEARCH}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          dir={typed ? 'auto' : undefined}
          placeholder={t.placeholder}
          aria-describedby={`${id}-keys`}
          value={typed}
          onFocus={prepareSearch}
          onInput={(event) => ask({ typed: event.currentTarget.value })}
        />
        {typed && (
          <button
            type="button"
            class="plain"
            aria-label={t.clear}
            onClick={() => {
              ask({ typed: '' });
              document.getElementById(SEARCH)?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <p id={`${id}-keys`} class="hidden">
        {t.keys}
      </p>
      <p role="status" class="quiet">
        {looking ? t.looking : !isPlain(page.view) && t.found(found)}
      </p>
    </search>
  );
}
