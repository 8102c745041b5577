import type { Badge } from '../cases/warning-standing.ts';
import type { Words } from '../wording/words.ts';
import { browserWord } from './chrome.ts';
import { setBadge } from './chrome-warnings.ts';

const MOST = 999;
const LATE = '#8c1d18';
const ENDS = '#1f4e79';

/** The number at the icon: cases that are overdue or end today; its title says which, so that no colour has to. Null: warnings are off. */
export async function showBadge(words: Words['warnings'], badge: Badge | null): Promise<void> {
  const { overdue, today } = badge ?? { overdue: 0, today: 0 };
  const number = overdue + today;
  if (number === 0) await setBadge('', browserWord('action'), ENDS);
  else {
    const text = number > MOST ? `${MOST}+` : String(number);
    await setBadge(text, words.badge(overdue, today), overdue > 0 ? LATE : ENDS);
  }
}
