import { FEMININE_ONE, HUNDRED, TENS, THOUSAND, TWENTY, UNITS } from '../../language/fr/reading-numerals.ts';
import { isDash, type Token } from '../tokens.ts';

const ONES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  [FEMININE_ONE, 1],
]);
const TEN: ReadonlyMap<string, number> = new Map(Object.entries(TENS));
const TWENTIES: ReadonlySet<string> = new Set(TWENTY);
const HUNDREDS: ReadonlySet<string> = new Set(HUNDRED);
const THOUSANDS: ReadonlySet<string> = new Set(THOUSAND);
const AND = 'et';

/** A number from some token on, to `to`. */
export interface Forward {
  readonly value: number;
  readonly to: number;
}

/** Where the next word of a compound stands: a hyphen may join it. */
const past = (tokens: readonly Token[], at: number): number => (isDash(tokens[at]) ? at + 1 : at);

/** "un" to "dix-neuf". */
function belowTwenty(tokens: readonly Token[], at: number): Forward | null {
  const value = ONES.get(tokens[at]?.text ?? '');
  if (value === undefined) return null;
  const next = past(tokens, at + 1);
  const more = value === 10 ? (ONES.get(tokens[next]?.text ?? '') ?? 0) : 0;
  return more >= 7 && more <= 9 ? { value: 10 + more, to: next + 1 } : { value, to: at + 1 };
}

/** "vingt et un", "soixante-dix-sept", "quatre-vingt-onze", "nonante-neuf". */
function belowHundred(tokens: readonly Token[], at: number): Forward | null {
  const [first, second] = [tokens[at]?.text ?? '', past(tokens, at + 1)];
  const isEighty = first === 'quatre' && TWENTIES.has(tokens[second]?.text ?? '');
  const ten = isEighty ? 80 : TEN.get(first);
  if (ten === undefined) return belowTwenty(tokens, at);
  const to = isEighty ? second + 1 : at + 1;
  const joined = past(tokens, to);
  const hasAnd = tokens[joined]?.text === AND;
  const rest = belowTwenty(tokens, hasAnd ? past(tokens, joined + 1) : joined);
  const most = ten === 60 || isEighty ? 19 : 9;
  if (!rest || rest.value > most || (hasAnd && rest.value % 10 > 1)) return { value: ten, to };
  return { value: ten + rest.value, to: rest.to };
}

/** What follows hundreds or thousands; "et" before one and eleven only. */
function restOf(
  tokens: readonly Token[],
  at: number,
  read: (tokens: readonly Token[], at: number) => Forward | null,
): Forward | null {
  const joined = past(tokens, at);
  if (tokens[joined]?.text !== AND) return read(tokens, joined);
  const rest = read(tokens, past(tokens, joined + 1));
  return rest && (rest.value === 1 || rest.value === 11) ? rest : null;
}

/** To 999; to "dix-neuf cent" with `mostHundreds` 19. */
function belowThousand(tokens: readonly Token[], at: number, mostHundreds = 9): Forward | null {
  const bare = HUNDREDS.has(tokens[at]?.text ?? '');
  const first = bare ? { value: 1, to: at } : belowHundred(tokens, at);
  if (!first) return null;
  const hundred = bare ? at : past(tokens, first.to);
  if (!HUNDREDS.has(tokens[hundred]?.text ?? '')) return first;
  if (!bare && (first.value < 2 || first.value > mostHundreds)) return null;
  const value = first.value * 100;
  const rest = restOf(tokens, hundred + 1, belowHundred);
  return rest ? { value: value + rest.value, to: rest.to } : { value, to: hundred + 1 };
}

/** A number in words from `at` on, to 9,999. */
export function numberFrom(tokens: readonly Token[], at: number, mostHundreds = 9): Forward | null {
  const bare = THOUSANDS.has(tokens[at]?.text ?? '');
  const first = bare ? { value: 1, to: at } : belowThousand(tokens, at, mostHundreds);
  if (!first) return null;
  const thousand = bare ? at : past(tokens, first.to);
  if (!THOUSANDS.has(tokens[thousand]?.text ?? '')) return first;
  if (!bare && (first.value < 2 || first.value > 9)) return null;
  const value = first.value * 1000;
  const rest = restOf(tokens, thousand + 1, belowThousand);
  return rest ? { value: value + rest.value, to: rest.to } : { value, to: thousand + 1 };
}

/** Words that a number in words may end with. */
export const isNumeral = (word: string): boolean =>
  ONES.has(word) || TEN.has(word) || TWENTIES.has(word) || HUNDREDS.has(word) || THOUSANDS.has(word);

export const isOne = (word: string): boolean => word === 'un' || word === FEMININE_ONE;

const LONGEST = 14;

/** The longest number in words that ends right before `end`. */
export function numeralBefore(
  tokens: readonly Token[],
  end: number,
): { value: number; from: number; to: number } | null {
  if (!isNumeral(tokens[end - 1]?.text ?? '')) return null;
  let from = end - 1;
  const belongs = (token: Token | undefined) =>
    token !== undefined && (isNumeral(token.text) || token.text === AND || isDash(token));
  while (from > 0 && end - from < LONGEST && belongs(tokens[from - 1])) from -= 1;
  for (; from < end; from += 1) {
    const read = numberFrom(tokens, from);
    if (read?.to === end) return { value: read.value, from, to: end };
  }
  return null;
}
