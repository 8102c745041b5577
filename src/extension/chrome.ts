/** The one file that speaks to the browser's extension interface: typed, and without a thought of its own. */

export interface Tab {
  readonly id: number;
  readonly window: number;
}

/** Who sent a message: a page script in a tab, one of our own pages or the worker, or somebody else. */
export type Sender =
  | { readonly from: 'page'; readonly tab: number }
  | { readonly from: 'own' }
  | { readonly from: 'stranger' };

const tabOf = (tab: chrome.tabs.Tab | undefined): Tab | null =>
  tab?.id === undefined || tab.id < 0 ? null : { id: tab.id, window: tab.windowId };

function senderOf({ id, origin, tab }: chrome.runtime.MessageSender): Sender {
  if (id !== chrome.runtime.id) return { from: 'stranger' };
  const own = chrome.runtime.getURL('').replace(/\/$/, '');
  // The worker has neither tab nor, in every version, an origin.
  if (origin === own || (origin === undefined && !tab)) return { from: 'own' };
  return tab?.id === undefined ? { from: 'stranger' } : { from: 'page', tab: tab.id };
}

/** A word of the browser's own places (menus, titles), in the browser's language. */
export const browserWord = (name: string): string => chrome.i18n.getMessage(name);
export const browserLanguages = (): readonly string[] => [chrome.i18n.getUILanguage()];

/** Inside the user's gesture. */
export function onActionClicked(handle: (tab: Tab) => void): void {
  chrome.action.onClicked.addListener((clicked) => {
    const tab = tabOf(clicked);
    if (tab) handle(tab);
  });
}

/** Inside the user's gesture; `name` as in manifest.json. */
export function onCommand(handle: (name: string, tab: Tab) => void): void {
  chrome.commands.onCommand.addListener((name, pressed) => {
    const tab = tabOf(pressed);
    if (tab) handle(name, tab);
  });
}

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly on: 'page' | 'selection';
}
export interface MenuChoice {
  readonly item: string;
  readonly tab: Tab | null;
  readonly frame: number;
  /** What was selected, as the browser tells it: on one line. */
  readonly selection: string;
}

/** The browser keeps the menus; they are made anew whenever another version came. */
export function keepMenus(items: () => readonly MenuItem[]): void {
  chrome.runtime.onInstalled.addListener(() => {
    chrome.contextMenus.removeAll(() => {
      for (const { id, title, on } of items()) chrome.contextMenus.create({ id, title, contexts: [on] });
    });
  });
}

/** Inside the user's gesture. */
export function onMenu(handle: (choice: MenuChoice) => void): void {
  chrome.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) =>
    handle({
      item: String(menuItemId),
      tab: tabOf(tab),
      frame: frameId ?? 0,
      selection: selectionText ?? '',
    }),
  );
}

export interface Suggestion {
  /** What the handler of an entered line gets. */
  readonly content: string;
  /** In the browser's markup for it. */
  readonly description: string;
}
export interface Omnibox {
  /** Stands in the line's own row where the line means nothing; in the browser's markup. */
  readonly help: string;
  /** Best first. The first stands in the line's own row. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
  entered(text: string, where: 'here' | 'new-tab'): void;
}

export function onOmnibox({ help, suggest, entered }: Omnibox): void {
  let last = '';
  chrome.omnibox.onInputChanged.addListener((typed, show) => {
    last = typed;
    void suggest(typed).then(([first, ...others]) => {
      // One typed on meanwhile.
      if (last !== typed) return;
      // The browser keeps what stood there before, also from line to line.
      chrome.omnibox.setDefaultSuggestion({ description: first?.description ?? help });
      show([...others]);
    });
  });
  chrome.omnibox.onInputEntered.addListener((text, disposition) =>
    entered(text, disposition === 'currentTab' ? 'here' : 'new-tab'),
  );
}

/** Only inside a user's gesture, and so before any `await`. Left out: the window in which the gesture was made. */
export const openPanel = (windowId: number = chrome.windows.WINDOW_ID_CURRENT): Promise<void> =>
  chrome.sidePanel.open({ windowId });
export const focusedWindow = async (): Promise<number> => (await chrome.windows.getLastFocused()).id ?? -1;

/** A sign at the icon and what it means, until the tab goes to another page. */
export async function sayAtIcon(tab: number, sign: string, title: string): Promise<void> {
  await Promise.all([
    chrome.action.setBadgeText({ tabId: tab, text: sign }),
    chrome.action.setTitle({ tabId: tab, title }),
  ]);
}

/** Opens a page of ours in a tab of its own: `panel.html#/count`. */
export async function openOwnTab(path: string): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(path) });
}

/** What a function gives that runs in a frame of a tab, the outermost unless another is named. Throws where it may not run. */
export async function askFrame(tab: number, func: () => string, frame = 0): Promise<string> {
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, func });
  return String(answer?.result ?? '');
}

/** Runs one of our files in the page of a tab. Throws where it may not run. */
export async function runInPage(tab: number, file: string): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}

/** Puts a style into every frame of a tab that is open to us, or takes it out; no script of the page can see it. */
export async function setStyle(tab: number, css: string, on: boolean): Promise<void> {
  const style = { target: { tabId: tab, allFrames: true }, css };
  try {
    await (on ? chrome.scripting.insertCSS(style) : chrome.scripting.removeCSS(style));
  } catch {
    // The page is gone, and the style with it.
  }
}

/** To the page script of a tab; false where there is none. */
export const tellPage = (tab: number, message: unknown): Promise<boolean> =>
  chrome.tabs.sendMessage(tab, message).then(
    () => true,
    () => false,
  );

/** To worker and panels; undefined where nobody answered. */
export const tellOwn = (message: unknown): Promise<unknown> =>
  chrome.runtime.sendMessage(message).catch(() => undefined);

/** Messages of one breath. What `handle` returns is the answer, a promise's too; undefined: not ours to answer. */
export function onMessage(handle: (message: unknown, sender: Sender) => unknown): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const said = handle(message, senderOf(sender));
    if (said === undefined) return false;
    void Promise.resolve(said).then(answer);
    return true;
  });
}

/** A line between panel and page that lasts. */
export interface Line {
  send(message: unknown): void;
  onMessage(handle: (message: unknown) => void): void;
  onEnd(handle: () => void): void;
  end(): void;
}

function lineOf(port: chrome.runtime.Port): Line {
  // What went wrong is looked at, or the browser notes in its log that nobody did.
  port.onDisconnect.addListener(() => void chrome.runtime.lastError);
  return {
    send: (message) => {
      try {
        port.postMessage(message);
      } catch {
        // The other end is gone; whoever listens has been told.
      }
    },
    onMessage: (handle) => port.onMessage.addListener((message: unknown) => handle(message)),
    onEnd: (handle) => port.onDisconnect.addListener(() => handle()),
    end: () => port.disconnect(),
  };
}

/** The other end is in the page script, where there is one; else it ends at once. */
export const lineToPage = (tab: number): Line => lineOf(chrome.tabs.connect(tab));

/** In the page script: a panel of ours opened a line. */
export function onLine(handle: (line: Line) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.sender && senderOf(port.sender).from === 'own') handle(lineOf(port));
    else port.disconnect();
  });
}

/** In the page script: false once the extension was updated or taken away. */
export const isStillThere = (): boolean => chrome.runtime?.id !== undefined;

/** In the page script: the shadow root of an element, closed ones too; the browser takes HTML elements alone. */
export function shadowOf(element: Element): ShadowRoot | null {
  try {
    return chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    return element.shadowRoot;
  }
}

/** The window in which this page of ours stands. */
export const ownWindow = async (): Promise<number> => (await chrome.windows.getCurrent()).id ?? -1;

/** A tab in view, with the origin of its page where the user lets us know it. */
export interface TabInView {
  readonly id: number;
  readonly origin: string | null;
}

export async function tabInView(window: number): Promise<TabInView | null> {
  const [tab] = await chrome.tabs.query({ active: true, windowId: window });
  if (tab?.id === undefined) return null;
  return { id: tab.id, origin: /^https?:\/\/[^/?#]+/.exec(tab.url ?? '')?.[0] ?? null };
}

/** Another tab came into view in this window, or the page of the one in view was loaded. */
export function onTabChange(window: number, handle: () => void): void {
  chrome.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === window) handle();
  });
  chrome.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (tab.windowId === window && tab.active && status === 'complete') handle();
  });
}

const pagesOf = (origin: string) => ({ origins: [`${origin}/*`] });
export const mayRead = (origin: string): Promise<boolean> => chrome.permissions.contains(pagesOf(origin));
/** Inside the user's gesture. */
export const askToRead = (origin: string): Promise<boolean> => chrome.permissions.request(pagesOf(origin));
export const forgetToRead = (origin: string): Promise<boolean> => chrome.permissions.remove(pagesOf(origin));
export const allowedOrigins = async (): Promise<readonly string[]> =>
  ((await chrome.permissions.getAll()).origins ?? []).map((pattern) => pattern.replace(/\/\*$/, ''));
