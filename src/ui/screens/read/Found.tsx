import { Choice } from '../../components/Choice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { focusOn } from '../cases/focus.ts';
import { FindList } from './FindList.tsx';
import { FindsBar } from './FindsBar.tsx';
import { ListActions } from './ListActions.tsx';
import { MarkedText } from './MarkedText.tsx';
import { goOn, reading, stop, view } from './reading.ts';
import { percentRead, showFind, stepped } from './shown.ts';

/** What was found: how far it was read, the list, and the text with its marks. */
export function Found() {
  const { words } = useSession();
  const t = words.value.read;
  const { state, finds } = reading.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { KeyN: 1, KeyP: -1 } as const;
    const step = by[event.code as keyof typeof by];
    const on = event.target instanceof Element ? event.target : null;
    if (!step || event.ctrlKey || event.altKey || event.metaKey || on?.matches('input, textarea')) return;
    const to = stepped(step);
    if (to === null) return;
    event.preventDefault();
    showFind(to);
    if (on?.closest('.find-list')) focusOn(`find-${to}`);
  };
  const list = wide.value || view.value === 'list';
  const text = wide.value || view.value === 'text';
  return (
    <section class="found" aria-labelledby="found" onKeyDown={onKeyDown}>
      <h2 id="found" tabIndex={-1} data-finds={finds.length} data-state={state}>
        {state === 'done' ? (finds.length > 0 ? t.done(finds.length) : t.none) : t.soFar(finds.length)}
      </h2>
      <Progress />
      {state === 'done' && finds.length === 0 && <p>{t.noneHelp}</p>}
      {finds.length > 0 && (
        <>
          <p class="quiet">{t.mayMiss}</p>
          <ListActions />
        </>
      )}
      {!wide.value && finds.length > 0 && (
        <Choice
          legend={t.view}
          layout="even"
          options={[
            ['list', t.views.list],
            ['text', t.views.text],
          ]}
          value={view.value}
          onChange={(next) => {
            view.value = next;
          }}
        />
      )}
      {finds.length > 0 && <FindsBar />}
      <div class={finds.length > 0 ? 'found-panes' : 'found-panes alone'}>
        {finds.length > 0 && <FindList hidden={!list} />}
        <MarkedText hidden={!text && finds.length > 0} />
      </div>
      <p class="print-only">{words.value.shell.closing}</p>
    </section>
  );
}

function Progress() {
  const t = useSession().words.value.read;
  const { state } = reading.value;
  const percent = percentRead.value;
  return (
    <div class="progress">
      {state === 'reading' && (
        <>
          <label>
            {t.reading(percent)}
            <progress max={100} value={percent} />
          </label>
          <button type="button" onClick={stop}>
            {t.stop}
          </button>
        </>
      )}
      {state === 'stopped' && (
        <Notice kind="warn">
          <p>{t.stopped(percent)}</p>
          <button type="button" onClick={goOn}>
            {t.goOn}
          </button>
        </Notice>
      )}
      <span class="hidden" role="status">
        {state === 'done' && (reading.value.finds.length > 0 ? t.done(reading.value.finds.length) : t.none)}
      </span>
    </div>
  );
}
