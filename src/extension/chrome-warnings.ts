/** What warnings ask of the browser: an alarm, notifications, the icon's number. As chrome.ts, without a thought of its own. */

const ALARM = 'warnings';

/** Minutes after which the alarm comes again, until it is set anew. */
export const AGAIN = 5;

/** The one alarm, from an instant on; the browser holds it while the worker sleeps, and back for half a minute at least. */
export const setAlarm = (at: string): Promise<void> =>
  chrome.alarms.create(ALARM, {
    when: Temporal.Instant.from(at).epochMilliseconds,
    periodInMinutes: AGAIN,
  });
export const hasAlarm = async (): Promise<boolean> => (await chrome.alarms.get(ALARM)) !== undefined;

/** The alarm went off, the browser was started, or this version of the extension came. */
export function onWake(handle: () => void): void {
  chrome.alarms.onAlarm.addListener(handle);
  chrome.runtime.onStartup.addListener(handle);
  chrome.runtime.onInstalled.addListener(handle);
}

export interface Notification {
  /** Another of the same id takes its place. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly context: string | null;
  /** At most two. */
  readonly buttons: readonly string[];
  /** Stays in sight until somebody answers it. */
  readonly stays: boolean;
}

/** False where the browser did not take it. */
export async function showNotification(one: Notification): Promise<boolean> {
  const { id, title, message, context, buttons, stays } = one;
  try {
    await chrome.notifications.create(id, {
      type: 'basic',
      iconUrl: chrome.runtime.getURL('icons/icon-128.png'),
      title,
      message,
      ...(context === null ? {} : { contextMessage: context }),
      buttons: buttons.map((label) => ({ title: label })),
      requireInteraction: stays,
    });
    return true;
  } catch {
    return false;
  }
}

export const clearNotification = async (id: string): Promise<void> => {
  await chrome.notifications.clear(id);
};
/** Their ids. */
export const shownNotifications = async (): Promise<readonly string[]> =>
  Object.keys((await chrome.notifications.getAll()) ?? {});

/** As far as the browser knows: a system may hold them back without a word. */
export const mayNotify = async (): Promise<boolean> =>
  (await chrome.notifications.getPermissionLevel()) === 'granted';

/** `button`: which was pressed; null: the notification itself. */
export function onNotification(handle: (id: string, button: number | null) => void): void {
  chrome.notifications.onClicked.addListener((id) => handle(id, null));
  chrome.notifications.onButtonClicked.addListener((id, button) => handle(id, button));
}

/** The number at the icon on every tab, and what it means; an empty text takes it away. */
export async function setBadge(text: string, title: string, colour: string): Promise<void> {
  await Promise.all([
    chrome.action.setBadgeText({ text }),
    chrome.action.setTitle({ title }),
    chrome.action.setBadgeBackgroundColor({ color: colour }),
    chrome.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}

/** Opens a page of ours in a window of its own: where no other is open, a tab has nowhere to stand. */
export async function openOwnWindow(path: string): Promise<void> {
  await chrome.windows.create({ url: chrome.runtime.getURL(path) });
}
