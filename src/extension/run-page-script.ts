import { askFrame, runInPage } from './chrome.ts';
import type { Outcome } from './messages.ts';
import pageScript from './page-script.ts?script&iife';

/** How the browser says that a page wants a gesture or a permission first. */
const WANTS_PERMISSION = /Cannot access contents of|must request permission/i;
/** Documents whose words stand in their nodes; the others (PDF, pictures) are drawn by something else. */
const READABLE = /^(text\/(html|plain)|application\/(xhtml\+)?xml)$/;

/** Puts the page script into a tab; run twice in one page, it finds itself there. */
export async function runPageScript(tab: number): Promise<Outcome> {
  try {
    if (!READABLE.test(await askFrame(tab, () => document.contentType))) return 'locked';
    await runInPage(tab, pageScript);
    return 'done';
  } catch (error) {
    return error instanceof Error && WANTS_PERMISSION.test(error.message) ? 'refused' : 'locked';
  }
}

/** What is selected in a frame, its line breaks too; null where the browser does not let us ask. */
export async function selectionIn(tab: number, frame: number): Promise<string | null> {
  try {
    return await askFrame(tab, () => getSelection()?.toString() ?? '', frame);
  } catch {
    return null;
  }
}
