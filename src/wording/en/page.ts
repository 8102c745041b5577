import { counted } from '../plural.ts';

const list = (parts: readonly string[]): string => parts.join(', ');

/** The page in the tab beside the panel. */
export const page = {
  title: 'This page',
  intro:
    'Terms, thresholds, dates and known provisions of the page in the tab beside: marked in the page, listed here, and counted from here.',
  stays: 'What is read stays in this panel and in the page. Nothing of it is sent or stored.',
  link: 'What is found in the page beside',
  elsewhere:
    'Only the extension stands beside a page and can read it. Here, copy the words of the page and paste them.',
  toRead: 'Read a pasted text',

  state: {
    none: 'There is no page beside. Open one in a tab of this window.',
    unmarked:
      'This page has not been read. Press Dedere’s icon, Alt+Shift+M, or choose Dedere in the context menu of the page: the browser shows Dedere a page only after one of these. A click here in the panel does not count, unless its portal is always marked.',
    refused:
      'The browser did not show Dedere this page. Press Dedere’s icon, Alt+Shift+M, or choose Dedere in the context menu of the page; then it is read at once. It also works without a click on portals that you let Dedere always mark.',
    locked:
      'The browser shows this page to no extension: its own pages, the extension store and its PDF viewer are closed to all. Copy the words and paste them: the same is found, and can be counted from.',
    off: 'Marks are off: nothing of this page is read or marked. Switch them on to read it.',
  },
  name: 'Page read',
  mark: 'Mark this page',
  marks: 'Marks in the page',
  key: 'Alt+Shift+M',
  keys: 'Icon, keys and menu',
  keyHelp:
    'The icon, the keys and the context menu do the same. Other keys can be chosen in the browser, at this address:',
  keysAt: 'chrome://extensions/shortcuts',
  unread: {
    frames: (n: number) =>
      `${counted('en', n, { one: 'frame', other: 'frames' })} of other sites passed over: open such a frame in a tab of its own to read it.`,
    editable: (n: number) =>
      `${counted('en', n, { one: 'field', other: 'fields' })} that somebody writes in passed over.`,
  },

  portals: {
    title: 'Portals that are always marked',
    help: 'Pages of such a portal are marked when they open, without a click. The browser asks you first.',
    allow: (origin: string) => `Always mark pages of ${origin}`,
    other: 'Address of a portal',
    otherHelp: 'such as https://adilet.zan.kz',
    add: 'Always mark',
    notAnAddress: (typed: string) => `“${typed}” is no address of a portal. It begins with https://.`,
    declined: (origin: string) =>
      `The permission for ${origin} was not given. Nothing changed: the icon and the keys still work there.`,
    allowed: (origin: string) => `Pages of ${origin} are always marked from now on.`,
    failed: 'The browser did not answer. Try it once more.',
    none: 'None yet.',
    stop: 'Stop',
    stopFor: (origin: string) => `Stop for ${origin}`,
    stopped: (origin: string) => `Pages of ${origin} are no longer marked without a click.`,
  },

  more: 'Copy, print, compare',
  show: (words: string) => `Show in the page: ${words}`,
  stepKeys: 'In the list: N for the next, P for the previous find.',
  copyHead: (title: string, origin: string | null) =>
    `Found in the page “${title}”${origin === null ? '' : `, ${origin}`}`,
  summary: (terms: number, thresholds: number, dates: number, provisions: number) =>
    `In this page: ${list([
      counted('en', terms, { one: 'term', other: 'terms' }),
      counted('en', thresholds, { one: 'threshold', other: 'thresholds' }),
      counted('en', dates, { one: 'date', other: 'dates' }),
      ...(provisions > 0 ? [counted('en', provisions, { one: 'provision', other: 'provisions' })] : []),
    ])}`,
  lockedLine: 'The page beside is closed to extensions',
  summaryShow: 'Show',

  asEvent: {
    title: 'As the day of an event',
    treaty: 'Treaty or law',
    choose: 'Choose one',
    event: (noun: string) => `the day of the ${noun}`,
  },
  known: (n: number) => `${counted('en', n, { one: 'known provision', other: 'known provisions' })}`,
  approximate: 'The words stand here with small differences.',
  parts: { preamble: 'Preamble', closing: 'Closing words' },
};
