import type { Looked, Warned } from '../app/warnings/look.ts';
import { noticeText, severalText, type WarnTelling } from '../app/warnings/text.ts';
import { termKey } from '../cases/warnings-due.ts';
import type { Words } from '../wording/words.ts';
import { clearNotification, showNotification, shownNotifications } from './chrome-warnings.ts';

/** The notification that stands for several. */
export const SEVERAL = 'several';
export const TRY = 'try';
/** More than this at once are one notification. */
const MOST = 3;

/** A notification's id says which term it is about: the worker that is woken by a click on it knows nothing else. */
export function readNoticeId(id: string): { readonly caseId: string; readonly entryId: string } | null {
  const [caseId, entryId, ...others] = id.split('/');
  return caseId && entryId && others.length === 0 ? { caseId, entryId } : null;
}

const idOf = (warned: Warned): string => termKey(warned.case.id, warned.term.entry);

async function notifyOf(telling: WarnTelling, warned: Warned, named: boolean): Promise<void> {
  const t = telling.words;
  await showNotification({
    id: idOf(warned),
    ...noticeText(telling, warned, named),
    buttons: warned.snooze ? [t.done, t.snooze] : [t.done],
    stays: warned.standing.stands !== 'ahead',
  });
}

/** Tells what is due, and takes away what was told of terms that are no longer pending. */
export async function notify(telling: WarnTelling, looked: Looked, named: boolean): Promise<void> {
  const { warned, told } = looked;
  for (const id of await shownNotifications()) if (readNoticeId(id) && !told[id]) await clearNotification(id);
  if (warned.length > MOST) {
    const text = severalText(telling, warned);
    await showNotification({ id: SEVERAL, ...text, buttons: [], stays: true });
  } else for (const one of warned) await notifyOf(telling, one, named);
}

/** One that warns of nothing, to be looked at. False: the browser did not take it. */
export const tryOut = (words: Words['warnings']): Promise<boolean> =>
  showNotification({
    id: TRY,
    title: words.tryTitle,
    message: words.tryMessage,
    context: null,
    buttons: [],
    stays: false,
  });
