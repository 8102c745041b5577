import {
  browserWord,
  keepMenus,
  onActionClicked,
  onCommand,
  onMenu,
  onMessage,
  onOmnibox,
  openOwnTab,
  openPanel,
  sayAtIcon,
  setStyle,
  type Tab,
  tellPage,
} from './chrome.ts';
import { countFromWords } from './count-from-words.ts';
import { handOver, handToFocused } from './hand-over.ts';
import type { Order, Outcome } from './messages.ts';
import { addressFor, escaped, proposalsFor } from './omnibox.ts';
import { MARK_STYLE } from './page/mark-style.ts';
import { readMarkWish, readStyleWish, readWarnWish } from './read-wish.ts';
import { runPageScript, selectionIn } from './run-page-script.ts';
import { answerWarnWish, keepWarning } from './warn-worker.ts';

// The worker sleeps between events: it registers its handlers at the top and remembers nothing.

/** How long it may take until a page is there that was on its way when somebody pressed, in milliseconds. */
const ON_ITS_WAY = 400;

/** A page that is just coming can be closed for a moment to whom it was opened. */
async function runTwice(tab: number): Promise<Outcome> {
  const first = await runPageScript(tab);
  if (first === 'done') return first;
  await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY));
  return runPageScript(tab);
}

/** Inside the user's gesture, by which the browser opens this one page to us: the panel beside it, and its marks. */
async function openAndMark({ id, window }: Tab): Promise<Outcome> {
  void openPanel(window);
  const told = await runTwice(id);
  // One who pressed already is not told to press: what is not opened by a gesture is opened by nothing.
  const outcome = told === 'refused' ? 'locked' : told;
  await handOver({ hand: 'page', window, tab: id, outcome });
  return outcome;
}

/** Asked for by its name, the page is told of also where nothing of it can be marked. */
async function markAsked(tab: Tab): Promise<void> {
  if ((await openAndMark(tab)) !== 'done')
    await handOver({ hand: 'open', window: tab.window, hash: '#/page' });
}

onActionClicked((tab) => void openAndMark(tab));

/** A key opens no panel: where nothing can be marked, the icon says so. */
async function toggle({ id }: Tab): Promise<void> {
  if (await tellPage(id, { order: 'toggle' } satisfies Order)) return;
  if ((await runPageScript(id)) !== 'done') await sayAtIcon(id, '×', browserWord('locked'));
}

onCommand((_toggle, tab) => void toggle(tab));

keepMenus(() => [
  { id: 'mark', title: browserWord('menuMark'), on: 'page' },
  { id: 'count', title: browserWord('menuCount'), on: 'selection' },
  { id: 'read', title: browserWord('menuRead'), on: 'selection' },
]);

onMenu(({ item, tab, frame, selection }) => {
  if (!tab) return;
  if (item === 'mark') {
    void markAsked(tab);
    return;
  }
  const { id, window } = tab;
  void openPanel(window);
  const hash = item === 'count' ? countFromWords(selection) : null;
  if (hash) {
    void handOver({ hand: 'open', window, hash });
    return;
  }
  // Where no one count is meant, the words are shown with all that is found in them.
  void runPageScript(id)
    .then(() => selectionIn(id, frame))
    .then((words) => handOver({ hand: 'read', window, text: words || selection }));
});

onOmnibox({
  help: escaped(browserWord('omnibox')),
  suggest: proposalsFor,
  entered: (text, where) => {
    const inTab = async () => openOwnTab(`panel.html${await addressFor(text)}`);
    if (where === 'new-tab') void inTab();
    // The page that one reads stays where it is.
    else void openPanel().then(async () => handToFocused(await addressFor(text)), inTab);
  },
});

/** Put in again, for frames that came later, it is taken out first: what was put in twice would have to be taken out twice. */
function wearStyle(tab: number, on: boolean): void {
  // Not awaited: the browser keeps their order, also of those that come while it is busy.
  void setStyle(tab, MARK_STYLE, false);
  if (on) void setStyle(tab, MARK_STYLE, true);
}

onMessage((message, sender) => {
  if (sender.from === 'page') {
    const wish = readStyleWish(message);
    if (wish) wearStyle(sender.tab, wish.on);
    return undefined;
  }
  if (sender.from !== 'own') return undefined;
  const warn = readWarnWish(message);
  if (warn) return answerWarnWish(warn);
  const wish = readMarkWish(message);
  return wish ? runPageScript(wish.tab) : undefined;
});

keepWarning();
