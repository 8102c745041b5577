import { findText } from '../../../wording/find-text.ts';
import { useSession } from '../../state/session.ts';
import { current, reading, switchedOff } from './reading.ts';
import { counts, KINDS, place, showFind, shown, stepped, toggle } from './shown.ts';

/** Kinds to be shown or not, and the way from find to find; it stays in reach while one reads. */
export function FindsBar() {
  const { words, dates } = useSession();
  const t = words.value.read;
  const here = current.value === null || place() < 0 ? null : reading.value.finds[current.value];
  const list = shown();
  const step = (by: 1 | -1) => {
    const to = stepped(by);
    if (to !== null) showFind(to);
  };
  return (
    <div class="finds-bar no-print">
      <fieldset class="kinds">
        <legend class="hidden">{t.filter}</legend>
        {KINDS.filter((kind) => counts()[kind] > 0).map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!switchedOff.value.includes(kind)}
              onChange={() => toggle(kind)}
            />
            <span class="sample" data-kind={kind}>
              {t.kinds[kind]}
            </span>{' '}
            <span class="figure">{counts()[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div class="steps-between">
        {here && <span class="here">{findText(t, dates.value, here)}</span>}
        <button
          type="button"
          class="plain"
          aria-label={t.previous}
          title={t.previous}
          disabled={list.length === 0}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <span class="figure" role="status">
          {here && t.at(place() + 1, list.length)}
        </span>
        <button
          type="button"
          class="plain"
          aria-label={t.next}
          title={t.next}
          disabled={list.length === 0}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
      </div>
    </div>
  );
}
