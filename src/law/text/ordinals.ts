/** Akoma Ntoso letters of the nth item: a … z, aa, ab … Counted from 1. */
export function letterOf(n: number): string {
  let rest = n;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

const romans: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1 → i, 4 → iv. */
export function romanOf(n: number): string {
  let rest = n;
  let roman = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}
