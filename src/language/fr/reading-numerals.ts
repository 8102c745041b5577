/** Number words of French, those of Belgium and Switzerland among them. */
export const UNITS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
export const FEMININE_ONE = 'une';
/** Tens that take a unit; "soixante" and "quatre-vingts" also take ten to nineteen. */
export const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
export const TWENTY = ['vingt', 'vingts'] as const;
export const HUNDRED = ['cent', 'cents'] as const;
export const THOUSAND = ['mille', 'mil'] as const;
/** First of a month, in words and behind the figure 1. */
export const FIRST = ['premier', '1er', 'ier'] as const;
export const ORDINAL_ENDINGS = 'er ier ᵉ ʳ ᵉʳ º °'.split(' ');
/** Days of a month by rank, as the oldest clauses have them: "le treizième jour de". */
const BELOW_SEVENTEEN =
  'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième'.split(
    ' ',
  );
/** By ordinal word; behind "dix-", "vingt-", "vingt et" and "trente et" one is added to these. */
export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['unième', 1],
  ['second', 2],
  ...BELOW_SEVENTEEN.map((word, at) => [word, at + 2] as const),
  ['vingtième', 20],
  ['trentième', 30],
]);
