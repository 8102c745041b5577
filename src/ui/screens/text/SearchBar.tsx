import { useId } from 'preact/hooks';
import type { Found, Named } from '../../../app/search-text.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly typed: string;
  readonly found: Found;
  readonly current: number | null;
  readonly named: Named | null;
  nameOf(eId: string): string;
  readonly onType: (typed: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onGo: (eId: string) => void;
}

/** Enter steps on through what was found, Shift+Enter back; a provision that is named is gone to. */
export function SearchBar({ typed, found, current, named, nameOf, onType, onStep, onGo }: Props) {
  const t = useSession().words.value.text.search;
  const id = useId();
  const { hits, how } = found;
  const asked = typed.trim().length > 1;
  const goes = named && (named.surely || hits.length === 0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed) {
      event.preventDefault();
      onType('');
    }
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (goes) onGo(named.provision.eId);
    else onStep(event.shiftKey ? -1 : 1);
  };
  const at = current === null ? undefined : hits[current];
  return (
    <search class="search-bar">
      <div class="search-line">
        <label class="hidden" for={id}>
          {t.label}
        </label>
        <input
          id={id}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          placeholder={t.placeholder}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="plain"
          aria-label={t.previous}
          disabled={hits.length === 0}
          onClick={() => onStep(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t.next}
          disabled={hits.length === 0}
          onClick={() => onStep(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        {typed && (
          <button type="button" class="plain" aria-label={t.clear} onClick={() => onType('')}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <div class={asked || named ? 'search-said shown' : 'search-said'}>
        {named && (
          <button type="button" class="go-to" onClick={() => onGo(named.provision.eId)}>
            {t.goTo(nameOf(named.provision.eId))}
          </button>
        )}
        <span role="status" class="quiet" data-hits={hits.length}>
          {asked && hits.length === 0 && !named && t.none}
          {hits.length > 0 && (
            <>
              {how === 'words' && `${t.notTogether} `}
              {at ? t.at((current ?? 0) + 1, hits.length, nameOf(at.eId)) : t.count(hits.length)}
            </>
          )}
        </span>
      </div>
    </search>
  );
}
