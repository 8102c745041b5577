import type { Token } from '../../language/tokens.ts';
import { KEYWORDS } from './keywords.ts';

/** A provision named in the command, as the eId it would have; whether the text has it, the text shows. */
export interface ProvisionFound {
  readonly from: number;
  readonly to: number;
  readonly eId: string;
  /** "art" or «статья» was written. */
  readonly named: boolean;
}

const words = {
  article: KEYWORDS.article.split(' '),
  para: KEYWORDS.paragraph.split(' '),
  point: KEYWORDS.point.split(' '),
};
const NUMBERS = /^[1-9]\d{0,2}(\.[1-9]\d{0,2})*$/;

const numbersOf = (token: Token | undefined) =>
  token && NUMBERS.test(token.text) ? token.text.split('.') : [];

/**
 * "12.5", "art 12", "12(5)(a)", «статья 12, пункт 5», "article 8 point 3", `art_12__para_5`. A letter counts only
 * where it hangs on the number or follows "point"; a Cyrillic one never, since it can be meant by its look or its place.
 */
export function findProvision(typed: string, tokens: readonly Token[]): ProvisionFound | null {
  const keyword = tokens.findIndex(
    (token, at) => words.article.includes(token.text) && numbersOf(tokens[at + 1]).length > 0,
  );
  const start = keyword >= 0 ? keyword + 1 : tokens.findIndex((token) => numbersOf(token).length > 0);
  const [article, ...rest] = numbersOf(tokens[start]);
  if (!article) return null;
  const parts: [level: 'para' | 'point', label: string][] = rest.map((n, at) => [
    at === 0 ? 'para' : 'point',
    n,
  ]);
  let to = start + 1;
  for (;;) {
    const token = tokens[to];
    const said = (['para', 'point'] as const).find((level) => words[level].includes(token?.text ?? ''));
    const label = said ? tokens[to + 1] : token;
    const gap = typed.slice(tokens[to - 1]?.end, token?.start);
    const hangs = said !== undefined || /^[(.)_]+$/.test(gap);
    const fits =
      label &&
      (/^[1-9]\d{0,2}$/.test(label.text) || (/^[a-z]$/.test(label.text) && (said === 'point' || !said)));
    if (!label || !hangs || !fits) break;
    const level = said ?? (parts.length > 0 || /\D/.test(label.text) ? 'point' : 'para');
    if (level === 'para' && parts.length > 0) break;
    parts.push([level, label.text]);
    to += said ? 2 : 1;
  }
  const eId = [`art_${article}`, ...parts.map(([level, label]) => `${level}_${label}`)].join('__');
  return { from: keyword >= 0 ? keyword : start, to, eId, named: keyword >= 0 };
}
