/** Languages in which pages are read. */
export const PAGE_LANGUAGES = ['ar', 'en', 'fr', 'kk', 'ru'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export const LENGTH_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** `at-most`: within, no later than. `at-least`: not less than. Null: the words name no bound. */
export const BOUNDS = ['at-most', 'at-least', 'more-than', 'less-than'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How days are to be counted, where the words say so. */
export const DAY_KINDS = ['calendar', 'working', 'clear'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/**
 * What was not in the words but concluded, or taken although the words disagree. `digits-differ`: the
 * figure beside the words is another; the words were taken. `look-alikes`: letters of another script stood in a word.
 * `compound`: years and months, both said in months.
 */
export const INFERRED = [
  'digits-differ',
  'look-alikes',
  'half-year',
  'compound',
  'dual',
  'unit-implied',
  'one-implied',
  'year-implied',
  'day-before-month',
] as const;
export type Inferred = (typeof INFERRED)[number];

interface Place {
  /** [start, end) in UTF-16 units of the text that was given. */
  readonly start: number;
  readonly end: number;
  readonly lang: PageLanguage;
  readonly inferred: readonly Inferred[];
}

/** A period, or a threshold of a penalty or of what is left of a sentence. */
export interface LengthFind extends Place {
  readonly kind: 'term' | 'threshold';
  readonly n: number;
  /** The upper end of a range ("ten to fifteen days", n being the lower); null: one figure. */
  readonly upTo: number | null;
  readonly unit: LengthUnit;
  readonly bound: Bound | null;
  readonly days: DayKind | null;
  /** The figure beside the words, "forty (40)" or "3 (three)"; null where only one of both stands. */
  readonly digits: number | null;
}

export interface DateFind extends Place {
  readonly kind: 'date';
  /** `YYYY-MM-DD`, a day that exists. */
  readonly iso: string;
}

export type Find = LengthFind | DateFind;
