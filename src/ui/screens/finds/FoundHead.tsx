import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';
import { More } from './More.tsx';
import { useFinds } from './source.ts';

/** How many finds there are, and how far the text has been read. */
export function FoundHead() {
  const { read: t, page } = useSession().words.value;
  const source = useFinds();
  const { state, finds } = source.list.value;
  const known = source.known.value.length;
  const all = finds.length > 0 ? t.done(finds.length) : t.none;
  return (
    <>
      <div class="found-head">
        <h2 id="found" tabIndex={-1} data-finds={finds.length} data-state={state}>
          {state === 'done' ? all : t.soFar(finds.length)}
          {/* Beside other finds they are counted by their kind. */}
          {known > 0 && finds.length === 0 && <small> · {page.known(known)}</small>}
        </h2>
        <More />
      </div>
      <Progress all={all} />
      {state === 'done' && finds.length === 0 && <p>{t.noneHelp}</p>}
    </>
  );
}

function Progress({ all }: { readonly all: string }) {
  const t = useSession().words.value.read;
  const source = useFinds();
  const { state, percent } = source.list.value;
  return (
    <div class="progress">
      {state === 'reading' && (
        <>
          <label>
            {t.reading(percent)}
            <progress max={100} value={percent} />
          </label>
          <button type="button" onClick={source.stop}>
            {t.stop}
          </button>
        </>
      )}
      {state === 'stopped' && (
        <Notice kind="warn">
          <p>{t.stopped(percent)}</p>
          <button type="button" onClick={source.goOn}>
            {t.goOn}
          </button>
        </Notice>
      )}
      <span class="hidden" role="status">
        {state === 'done' && all}
      </span>
    </div>
  );
}
