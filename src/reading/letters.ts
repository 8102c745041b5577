/**
 * How letters are compared while a page is read: lower case, without accents, and letters that print alike in Latin
 * and Cyrillic as one, so that «Tapaп» in mixed letters reads as «тарап». One table, since every letter of a page
 * goes through it.
 */
export const SEPARATES = 0;
/** Not seen in print: soft hyphens, joiners, marks over and under letters, the Arabic stretch. Words go on over it. */
export const UNSEEN = 1;

const table = new Uint16Array(0x10000);

/** The code a UTF-16 unit is compared by; `SEPARATES` where it is no letter and no figure, `UNSEEN` where it is passed over. */
export const letterOf = (unit: number): number => table[unit] as number;
/** The table itself, for loops over whole pages. */
export const LETTERS: Uint16Array = table;

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function between(first: number, last: number, write: (unit: number) => number): void {
  for (let unit = first; unit <= last; unit += 1) table[unit] = write(unit);
}

/** A letter of Latin or Cyrillic as itself in lower case, its accent taken off. */
const plain = (unit: number): number =>
  String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);

between(0x30, 0x39, (unit) => unit);
between(0x41, 0x5a, (unit) => unit + 0x20);
between(0x61, 0x7a, (unit) => unit);
between(0xc0, 0x24f, (unit) => (unit === 0xd7 || unit === 0xf7 ? SEPARATES : plain(unit)));
between(0x400, 0x481, plain);
between(0x48a, 0x52f, plain);
between(0x620, 0x64a, (unit) => unit);
between(0x671, 0x6d3, (unit) => unit);
// Figures of three scripts are one.
between(0x660, 0x669, (unit) => unit - 0x660 + 0x30);
between(0x6f0, 0x6f9, (unit) => unit - 0x6f0 + 0x30);

// ligatures and letters with more than one spelling
for (const [from, to] of [
  ['œ', 'o'],
  ['æ', 'a'],
  ['ı', 'i'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
] as const)
  table[from.charCodeAt(0)] = to.charCodeAt(0);

// capitals of those, and what else comes to a letter in two steps
between(0xc0, 0x24f, (unit) => (table[unit] ? (table[table[unit] as number] as number) : SEPARATES));

// Cyrillic letters printed like Latin ones, in either case.
const ALIKE = 'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs һh ԁd ԛq ԝw'.split(' ');
for (const [cyrillic = '', latin = ''] of ALIKE) {
  const [from, upper, to] = [...codes(cyrillic + cyrillic.toUpperCase()), latin.charCodeAt(0)];
  for (const unit of [from, upper]) if (unit) table[unit] = to ?? 0;
}
for (let unit = 0x400; unit <= 0x52f; unit += 1) {
  const [own] = codes(String.fromCharCode(unit).toLowerCase().normalize('NFD'));
  if (own !== undefined && own !== unit && table[unit]) table[unit] = table[own] ?? own;
}

for (const unit of [0xad, 0x640, 0x670, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x61c, 0xfeff])
  table[unit] = UNSEEN;
between(0x300, 0x36f, () => UNSEEN);
between(0x64b, 0x65f, () => UNSEEN);
between(0x202a, 0x202e, () => UNSEEN);
between(0x2066, 0x2069, () => UNSEEN);

/** Is this code of `letterOf` a figure? */
export const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A word or a phrase as it is compared; figures of any script as 0–9. */
export function compared(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = letterOf(text.charCodeAt(at));
    if (code === SEPARATES) out += text.charAt(at);
    else if (code !== UNSEEN) out += String.fromCharCode(code);
  }
  return out;
}
