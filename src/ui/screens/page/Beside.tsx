import { useEffect } from 'preact/hooks';
import type { PageBeside } from '../../../app/page-beside.ts';
import { useSession } from '../../state/session.ts';
import { focusOn } from '../cases/focus.ts';
import { FindList } from '../finds/FindList.tsx';
import { FindsBar } from '../finds/FindsBar.tsx';
import { FoundHead } from '../finds/FoundHead.tsx';
import { FindsOf, findId } from '../finds/source.ts';
import { stepKeys } from '../finds/step-keys.ts';
import { Treaty } from '../finds/Treaty.tsx';
import { beside, inPage, listed, watchBeside } from './beside.ts';
import { PageState } from './PageState.tsx';
import { Portals } from './Portals.tsx';
import { Unread } from './Unread.tsx';
import { usePortals } from './use-portals.ts';

const onKeyDown = stepKeys(inPage);

/** What is known of the page beside, the ways to have it read, and what was found in it. */
export function Beside({ page }: { readonly page: PageBeside }) {
  const known = beside.value;
  const { state } = known;
  const read = listed.value;
  const origin = known.state === 'read' ? known.page.origin : (known.origin ?? null);
  const portals = usePortals(page, origin);
  useEffect(() => {
    watchBeside(page);
    // Whoever comes back from a count stands where they left.
    if (inPage.current.value !== null) focusOn(`find-${findId(inPage.current.value)}`);
  }, [page]);
  return (
    <section class="page-beside" data-state={state === 'read' ? inPage.list.value.state : state}>
      <PageState page={page} origin={origin} portals={portals} />
      {read && <Found />}
      {read && <Unread {...read.unread} />}
      <Portals portals={portals} origin={origin} />
    </section>
  );
}

function Found() {
  const { words } = useSession();
  const some = inPage.list.value.finds.length > 0;
  return (
    <FindsOf value={inPage}>
      <section class="found" aria-labelledby="found" onKeyDown={onKeyDown}>
        <FoundHead />
        <Treaty />
        {some && <FindsBar />}
        {some && <FindList hidden={false} />}
        <p class="print-only">{words.value.shell.closing}</p>
      </section>
    </FindsOf>
  );
}
