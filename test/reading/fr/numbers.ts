const ONES =
  ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = '  vingt trente quarante cinquante soixante'.split(' ');

/** How numbers are spelled in one place or another. */
export interface Spelling {
  /** 70, 80 and 90: "soixante-dix, quatre-vingts", "septante, huitante", "septante, quatre-vingts, nonante". */
  readonly of: 'France' | 'Suisse' | 'Belgique';
  /** Hyphens below hundred only, everywhere as since 1990, nowhere, or not breaking. */
  readonly hyphens: 'traditional' | '1990' | 'none' | 'unbroken';
  readonly feminine: boolean;
}
export const SPELLINGS: readonly Spelling[] = (['France', 'Suisse', 'Belgique'] as const).flatMap((of) =>
  (['traditional', '1990', 'none', 'unbroken'] as const).flatMap((hyphens) =>
    [false, true].map((feminine) => ({ of, hyphens, feminine })),
  ),
);

/** Tens with their own word, by place. */
function tenOf(n: number, { of }: Spelling): { ten: string; rest: number; takesAnd: boolean } {
  const ten = Math.floor(n / 10);
  if (ten === 7 && of !== 'France') return { ten: 'septante', rest: n - 70, takesAnd: true };
  if (ten === 8 && of === 'Suisse') return { ten: 'huitante', rest: n - 80, takesAnd: true };
  if (ten === 9 && of !== 'France') return { ten: 'nonante', rest: n - 90, takesAnd: true };
  if (ten >= 8) return { ten: n === 80 ? 'quatre-vingts' : 'quatre-vingt', rest: n - 80, takesAnd: false };
  if (ten >= 6) return { ten: 'soixante', rest: n - 60, takesAnd: true };
  return { ten: TENS[ten] ?? '', rest: n - ten * 10, takesAnd: true };
}

function belowHundred(n: number, spelling: Spelling): string {
  if (n < 20) return ONES[n] ?? '';
  const { ten, rest, takesAnd } = tenOf(n, spelling);
  if (rest === 0) return ten;
  return takesAnd && (rest === 1 || rest === 11) ? `${ten} et ${ONES[rest]}` : `${ten}-${ONES[rest]}`;
}

/** 1 to 999 in words. */
export function inWords(n: number, spelling: Spelling): string {
  const hundreds = Math.floor(n / 100);
  const low = belowHundred(n % 100, spelling);
  const high = hundreds > 1 ? `${ONES[hundreds]} cent${low ? '' : 's'}` : hundreds === 1 ? 'cent' : '';
  const plain = [high, low].filter(Boolean).join(' ');
  const words = spelling.feminine ? plain.replace(/\bun$/, 'une') : plain;
  if (spelling.hyphens === '1990') return words.replaceAll(' ', '-');
  if (spelling.hyphens === 'none') return words.replaceAll('-', ' ');
  return spelling.hyphens === 'unbroken' ? words.replaceAll('-', '\u2011') : words;
}

/** Ordinals of the days of a month. */
export const ORDINALS =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième vingt-deuxième vingt-troisième vingt-quatrième vingt-cinquième vingt-sixième vingt-septième vingt-huitième vingt-neuvième trentième trente-et-unième'.split(
    ' ',
  );
