import { CASE } from '../../language/ru/reading-context.ts';
import { isDash, type Token } from '../tokens.ts';
import { setOf, textAt } from '../words.ts';

const OPENS_CASE = setOf(CASE);
const LINKS_CASE = setOf('а и но же либо или');

/** Where the case opens that stands before a dash: «…, а при лишении свободы — до пяти лет» is still of what was said; 0: none. */
export function caseBefore(tokens: readonly Token[], from: number): number {
  const dash = LINKS_CASE.has(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!isDash(tokens[dash])) return 0;
  for (let at = dash - 2; at > 0; at -= 1) {
    const mark = textAt(tokens, at);
    if (mark === '' || !',;:'.includes(mark)) continue;
    return OPENS_CASE.has(textAt(tokens, LINKS_CASE.has(textAt(tokens, at + 1)) ? at + 2 : at + 1)) ? at : 0;
  }
  return 0;
}
