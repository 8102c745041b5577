import { useEffect, useRef } from 'preact/hooks';
import type { PageBeside } from '../../../app/page-beside.ts';
import { Notice } from '../../components/Notice.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { focusOn } from '../cases/focus.ts';
import { beside, listed } from './beside.ts';
import type { PortalList } from './use-portals.ts';

/** So long, in milliseconds, what comes after a press is taken to come of it. */
const PATIENCE = 5000;

interface Props {
  readonly page: PageBeside;
  /** Of the page; null where it is not known. */
  readonly origin: string | null;
  readonly portals: PortalList;
}

/** Which page it is, or why none can be read and what to do; the switch of the marks, and the keys that do the same. */
export function PageState({ page, origin, portals }: Props) {
  const t = useSession().words.value.page;
  const { state } = beside.value;
  const pressed = useRef(-Infinity);
  useEffect(() => {
    // The key that was pressed is gone with the state it belonged to.
    if (performance.now() - pressed.current > PATIENCE) return;
    pressed.current = -Infinity;
    focusOn(state === 'read' ? 'found' : 'page-state');
  }, [state]);
  const press = (act: () => void) => () => {
    pressed.current = performance.now();
    act();
  };
  return (
    <>
      <div role="status">
        {state === 'read' ? (
          <PageName />
        ) : (
          <Notice kind={state === 'refused' || state === 'locked' ? 'warn' : 'note'}>
            <p id="page-state" tabIndex={-1}>
              {t.state[state]}
            </p>
            {(state === 'unmarked' || state === 'refused') && (
              <button type="button" class="main" onClick={press(() => page.mark())}>
                {t.mark}
              </button>
            )}
            {(state === 'unmarked' || state === 'refused') && origin && (
              <button type="button" onClick={press(() => portals.allow(origin))}>
                {t.portals.allow(origin)}
              </button>
            )}
            {(state === 'locked' || state === 'refused') && (
              <RouteLink to={{ screen: 'read' }}>{t.toRead}</RouteLink>
            )}
          </Notice>
        )}
      </div>
      {state !== 'none' && state !== 'locked' && <Switch page={page} state={state} />}
    </>
  );
}

/** The marks on or off, and the keys that do the same. */
function Switch({
  page,
  state,
}: {
  readonly page: PageBeside;
  readonly state: 'read' | 'off' | 'unmarked' | 'refused';
}) {
  const t = useSession().words.value.page;
  return (
    <div class="marks no-print">
      {(state === 'read' || state === 'off') && (
        <label>
          <input
            type="checkbox"
            role="switch"
            aria-keyshortcuts={t.key}
            aria-checked={state === 'read'}
            checked={state === 'read'}
            onChange={(event) => (event.currentTarget.checked ? page.mark() : page.off())}
          />
          {t.marks}
        </label>
      )}
      <details>
        <summary>{t.keys}</summary>
        <p class="quiet">
          <kbd>{t.key}</kbd> {t.keyHelp} <code>{t.keysAt}</code>
        </p>
      </details>
    </div>
  );
}

/** Words of a stranger: shown as they are, with a direction of their own. */
function PageName() {
  const t = useSession().words.value.page;
  const page = listed.value;
  return (
    <p class="page-name">
      <span class="hidden">{t.name}</span>
      <bdi title={page?.title}>{page?.title}</bdi>
      {page?.origin && <bdi class="hidden">{page.origin}</bdi>}
    </p>
  );
}
