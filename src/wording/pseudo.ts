/** Right-to-left override and its end: a run of Latin letters is shown mirrored, as right-to-left script would be. */
const [START, END] = ['\u202E', '\u202C'];

const turn = (text: string): string =>
  text.replace(/[A-Za-z][A-Za-z'’-]*/g, (word) => `${START}${word}${END}`);

/**
 * A right-to-left pseudo-language: the same sentences with every word turned, so that the layout can be looked at
 * and a sentence that does not come from the catalogue is seen at once.
 */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return turn(words) as T;
  if (typeof words === 'function') {
    return ((...args: unknown[]) => pseudo((words as (...args: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(words)) return words.map(pseudo) as T;
  if (words && typeof words === 'object') {
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)])) as T;
  }
  return words;
}
