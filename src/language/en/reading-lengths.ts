/** Units by their forms. */
export const LENGTH_UNITS = {
  hour: 'hour hours hr hrs h',
  day: 'day days',
  week: 'week weeks wk wks',
  month: 'month months',
  year: 'year years yr yrs',
} as const;
/** Days that one word says, behind "a" or "one". */
export const DAYS_IN_ONE: Readonly<Record<string, number>> = { fortnight: 14 };

/** Words between number and unit. */
export const QUALIFIERS = [
  ['calendar', 'calendar | natural'],
  ['working', 'working | business | court | banking'],
  ['clear', 'clear'],
  [
    null,
    'full | whole | complete | entire | consecutive | successive | running | financial | fiscal | academic | official | bank | normal | more | further | additional',
  ],
] as const;
/** Behind the unit, of the find. */
export const AFTER_UNIT = '( s )';
export const AND_A_HALF = 'and a half | and one half | and one - half';

/** "a maximum period of", "minimum of". */
const extreme = (word: string): string =>
  ['', 'a ', 'the ']
    .flatMap((article) =>
      ['', ' period', ' term', ' duration', ' length', ' time', ' penalty', ' sentence'].map(
        (noun) => `${article}${word}${noun} of`,
      ),
    )
    .join(' | ');

export const AT_MOST = `within | within up to | not later than | no later than | at the latest | not more than | no more than | not longer than
  | no longer than | not over | not above | not beyond | not greater than | no greater than | not exceeding | without exceeding | not to exceed | not exceed | not exceed more than | cannot exceed more than
  | not in excess of | not being more than | not being longer than | not being later than | not be more than | not be longer than | not be greater than | not be later than
  | ${['last', 'take', 'be for', 'continue', 'run'].flatMap((lasts) => [`not ${lasts} longer than`, `not ${lasts} more than`, `not ${lasts} for more than`, `not ${lasts} for longer than`, `not ${lasts} beyond`]).join(' | ')}
  | not for more than | not for longer than | not extend beyond | not go beyond | never exceed | never be more than | never be longer than | never last longer than | never last more than
  | does not exceed | do not exceed | cannot exceed | nor more than | nor later than | nor longer than
  | nor exceed | nor exceeding | extend to | extends to | extending to | up to | up to and including | at most
  | at the most | a maximum | maximum | less than or equal to | ${extreme('maximum')} | up to a maximum of | up to the maximum of`;
export const AT_LEAST = `at least | at the least | not less than | no less than | not fewer than | no fewer than | not earlier than
  | no earlier than | not sooner than | no sooner than | not shorter than | no shorter than | not under | not below | not lower than
  | no lower than | not being less than | not being fewer than | not being shorter than | not be less than | not be fewer than | not be shorter than | not be earlier than | not be lower than | not be under
  | not last less than | not be for less than | never be less than | never be shorter than
  | not be below | ${extreme('minimum')} | a minimum | minimum | equal to or greater than
  | nor less than | nor fewer than | nor earlier than | equal to or more than | equal to or longer than | equal to or exceeding | upwards of | at a minimum | as a minimum`;
export const MORE_THAN = `more than | longer than | greater than | higher than | later than | over | above | beyond | exceeding | exceed
  | exceeds | exceeded | exceed more than | in excess of`;
export const LESS_THAN = 'less than | fewer than | shorter than | lower than | under | below | earlier than';
/** May stand between a bound and its number, and make no bound alone. */
export const LINKS = `the | a | an | another | said | period of | term of | time of | time limit of | time - limit of | limit of
  | deadline of | duration of | space of | length of | total of | further | next | following | first | last | past | preceding | previous
  | additional | required | prescribed | reasonable | fixed | period | about | over a period of | over the | over the last | over the past
  | over the next | under a | under the | as early as`;

export const AFTER_AT_MOST =
  'or less | or fewer | or shorter | or under | at most | at the most | at the latest | maximum | at maximum | at a maximum | or earlier';
export const AFTER_AT_LEAST =
  'or more | or longer | or over | or above | and more | and over | or greater | at least | at the least | at a minimum | at minimum | minimum | at the earliest';
/** Only begin like one: "one year or more severe penalties". */
export const AFTER_NONE =
  'or more than | or less than | or fewer than | or longer than | or shorter than | and more than | or greater than | or more severe | or more severely | or more serious | or more grave | or less severe | or less serious | or greater penalty | or over the | or under the | or above the | minimum security | maximum security';
