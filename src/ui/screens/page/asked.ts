import { readAddress } from '../../../app/address.ts';
import type { Asked, PageBeside } from '../../../app/page-beside.ts';
import { address, go } from '../../state/navigation.ts';
import type { Session } from '../../state/session.ts';
import { notify } from '../../state/toast.ts';
import { focusOn } from '../cases/focus.ts';

/** Goes where somebody asked for who came another way: by a menu, a key or the browser's address bar. */
export function followAsked(session: Session, page: PageBeside): () => void {
  return page.onAsked((asked) => void follow(session, asked));
}

async function follow(session: Session, asked: Asked): Promise<void> {
  if (asked.asked === 'open') {
    const { route, facts } = readAddress(asked.hash);
    go(route, facts);
  } else if (asked.asked === 'page') {
    if (address.value.route.screen !== 'page') go({ screen: 'page' });
  } else await read(session, asked.text);
}

/** As if the words had been pasted: what stood there can be brought back. */
async function read(session: Session, text: string): Promise<void> {
  const [{ readText, taken }, { takeText }] = await Promise.all([
    import('../read/reading.ts'),
    import('../read/take-text.ts'),
    session.loadLaterWords(),
  ]);
  const t = session.words.value.read;
  const given = takeText(text);
  if (address.value.route.screen !== 'read') go({ screen: 'read' });
  if ('problem' in given) {
    notify(t.problem[given.problem]);
    return;
  }
  const was = taken.value;
  readText(given);
  focusOn('found');
  if (was.text !== '') notify(t.replaced, { label: t.undo, run: () => readText(was) });
}
