const ONES =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How hundreds and what follows, tens and ones, are joined; "a hundred" or "one hundred". */
export interface Spelling {
  readonly and: ' and ' | ' ';
  readonly hyphen: '-' | ' ' | '\u2011';
  readonly one: 'one' | 'a';
}
export const SPELLINGS: readonly Spelling[] = ([' and ', ' '] as const).flatMap((and) =>
  (['-', ' ', '\u2011'] as const).flatMap((hyphen) =>
    (['one', 'a'] as const).map((one) => ({ and, hyphen, one })),
  ),
);

/** 1 to 999 in words. */
export function inWords(n: number, spelling: Spelling): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const low =
    rest < 20
      ? (ONES[rest] ?? '')
      : [TENS[Math.floor(rest / 10)], ONES[rest % 10]].filter(Boolean).join(spelling.hyphen);
  if (hundreds === 0) return low;
  const high = `${hundreds === 1 ? spelling.one : ONES[hundreds]} hundred`;
  return low ? high + spelling.and + low : high;
}

/** Ordinals of the days of a month. */
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
