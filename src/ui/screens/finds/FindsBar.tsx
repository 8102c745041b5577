import { MARK_KINDS } from '../../../reading/mark-kind.ts';
import { findText } from '../../../wording/find-text.ts';
import { useSession } from '../../state/session.ts';
import { provisionText } from './provision-text.ts';
import { Sample } from './Sample.tsx';
import { useFinds } from './source.ts';

/** Kinds to be shown or not, and the way from find to find; it stays in reach while one reads. */
export function FindsBar() {
  const { words, dates, index } = useSession();
  const source = useFinds();
  const t = words.value.read;
  const n = source.current.value;
  const place = source.place(n);
  const here = n === null || place < 0 ? undefined : source.find(n);
  const list = source.numbers();
  const counts = source.counts();
  const step = (by: 1 | -1) => {
    const to = source.stepped(n, by);
    if (to !== null) source.show(to);
  };
  return (
    <div class="finds-bar no-print">
      <fieldset class="kinds">
        <legend class="hidden">{t.filter}</legend>
        {MARK_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!source.switchedOff.value.includes(kind)}
              onChange={() => source.toggle(kind)}
            />
            <Sample kind={kind}>{t.kinds[kind]}</Sample> <span class="figure">{counts[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div class="steps-between">
        {here && (
          <span class="here">
            {here.kind === 'provision'
              ? provisionText(words.value, index.value, here)
              : findText(t, dates.value, here)}
          </span>
        )}
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
          {here && t.at(place + 1, list.length)}
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
