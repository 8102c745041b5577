/** White space ends an address; so far is looked for it, that a text without any is no longer than another. */
const FAR = 400;

/** Are the words text[start, end) part of an address: https://…/2024-11-02/, www.…, text=within%2040%20days? */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  for (const least = Math.max(0, start - FAR); from > least && !isSpace(text, from - 1); ) from -= 1;
  let to = end;
  for (const most = Math.min(text.length, end + FAR); to < most && !isSpace(text, to); ) to += 1;
  if (from === start && to === end) return false;
  const before = text.slice(from, start).toLowerCase();
  // What stands behind words may be an address of its own: «40 дней(https://…)».
  return before.includes('://') || before.includes('www.') || text.slice(from, to).includes('%20');
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
