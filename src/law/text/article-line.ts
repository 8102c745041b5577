/** The line that opens an article, taken apart. */
export interface ArticleLine {
  readonly mark: string;
  readonly label: string;
  readonly number: number;
  readonly glued: boolean;
  /** What stands on the line after the label: its heading as a rule. */
  readonly rest: string;
}

const wordFirst = /^(#{1,6}\s*)?((?:Статья|СТАТЬЯ|Article|ARTICLE)\s+(\d{1,4})(?:er\b)?[.:]?)(.*)$/su;
const numberFirst = /^(#{1,6}\s*)?((\d{1,4})\s?-\s?(?:бап|БАП)[.:]?)(.*)$/su;

/**
 * "Статья 12. …", also glued to its heading or behind hashes, "12-бап", "Article 12 …". A sentence that begins with a
 * reference ("Article 12 shall not apply") is no such line: a heading begins with a capital or after a full stop.
 */
export function readArticleLine(line: string): ArticleLine | undefined {
  const found = wordFirst.exec(line) ?? numberFirst.exec(line);
  if (!found) return undefined;
  const [, mark = '', label = '', digits = '', after = ''] = found;
  const rest = after.trim();
  const separated = /[.:]$/.test(label);
  if (rest !== '' && !separated && !/^["«“(]?\p{Lu}/u.test(rest)) return undefined;
  return { mark, label, number: Number(digits), rest, glued: rest !== '' && /^\S/.test(after) };
}

/** Words that read as a heading: short, and not closed like a sentence or an opening of a list. */
export function readsAsHeading(words: string): boolean {
  return words.length > 0 && words.length <= 200 && !/[.;:,!?]$/.test(words);
}
