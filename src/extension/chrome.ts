/** The one file that speaks to the browser's extension interface. */

/** `handle` gets the window in which the action was clicked and runs inside the user's gesture. */
export function onActionClicked(handle: (windowId: number) => void): void {
  chrome.action.onClicked.addListener((tab) => handle(tab.windowId));
}

/** Only inside a user's gesture, and so before any `await`. */
export const openPanel = (windowId: number): Promise<void> => chrome.sidePanel.open({ windowId });
