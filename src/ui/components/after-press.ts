/**
 * What a field says when it is left may move the page, and then the press that left it misses what it was aimed at.
 * So it is said when the button is let go: by then the browser knows where the press ends, and the click that follows
 * already finds the new facts.
 */
const ENDS = ['mouseup', 'dragend', 'pointercancel'] as const;
let pressed = false;

if (typeof document !== 'undefined') {
  document.addEventListener('mousedown', () => (pressed = true), true);
  for (const end of ENDS) document.addEventListener(end, () => (pressed = false), true);
}

/** Does this at once, or, while a button is held down, as soon as it is let go. */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  const end = new AbortController();
  for (const name of ENDS)
    document.addEventListener(
      name,
      () => {
        end.abort();
        act();
      },
      { capture: true, signal: end.signal },
    );
}
