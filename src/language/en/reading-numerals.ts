/** Number words of English. Tens join units with a hyphen or without; hundreds with "and" or without. */
export const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** As they are also spelled. */
export const SPELLED: Readonly<Record<string, number>> = { fourty: 40 };
export const HUNDRED = 'hundred';
export const THOUSAND = 'thousand';
/** Days of a month. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** By ordinal word: 1 to 20, and the thirtieth; 21 to 31 are a ten and one of these. */
export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, at) => [word, at + 1] as const),
  ['thirtieth', 30],
]);
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'd']);
/** Before "hundred" they leave open how many: "several hundred days". */
export const VAGUE: ReadonlySet<string> = new Set(['several', 'some', 'few', 'many']);
