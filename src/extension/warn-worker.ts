import { openOwnTab, openPanel } from './chrome.ts';
import {
  clearNotification,
  hasAlarm,
  mayNotify,
  onNotification,
  onWake,
  openOwnWindow,
} from './chrome-warnings.ts';
import { handToFocused } from './hand-over.ts';
import type { WarnWish } from './messages.ts';
import { act, look } from './warn.ts';
import { readNoticeId, tryOut } from './warn-notify.ts';
import { langOf, warnWords } from './warn-words.ts';

/** Shows a page of ours: in the panel where the browser opens one, else in a tab. */
function show(hash: string): void {
  const inTab = () => openOwnTab(`panel.html${hash}`).catch(() => openOwnWindow(`panel.html${hash}`));
  // First, and not awaited: only right after the click a panel may be opened.
  void openPanel().then(() => handToFocused(hash), inTab);
}

/** The handlers of warnings; registered as the worker starts, each time. */
export function keepWarning(): void {
  onWake(() => void look());
  // Switched off and on again, the extension is told nothing, and its alarm is gone.
  void hasAlarm().then((has) => (has ? undefined : look()));
  onNotification((id, button) => {
    const about = readNoticeId(id);
    const hash = about ? `#/cases/${about.caseId}` : '#/cases';
    if (!about || button === null) show(hash);
    else
      void act(button === 0 ? 'done' : 'snooze', about.caseId, about.entryId).then(
        (acted) => acted === 'kept' || show(hash),
      );
    void clearNotification(id);
  });
}

/** What a page of ours asks of warnings. */
export async function answerWarnWish(asked: WarnWish): Promise<boolean> {
  if (asked.wish === 'look') {
    await look(asked.lang);
    return true;
  }
  if (asked.wish === 'try') return tryOut(warnWords(langOf(asked.lang)));
  return mayNotify();
}
