import { onActionClicked, openPanel } from './chrome.ts';

// The worker sleeps between events: it registers its handlers at the top and remembers nothing.
onActionClicked((windowId) => void openPanel(windowId));
