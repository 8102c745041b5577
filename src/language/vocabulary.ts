/** Words of dates and lengths in one language: lower case, forms separated by spaces. */
export interface Vocabulary {
  /** January to December, every form in full; three letters and more of one are understood as it. */
  readonly months: readonly string[];
  /** Monday to Sunday, in full and short. */
  readonly weekdays: readonly string[];
  readonly units: Readonly<Record<LengthUnit, string>>;
  /** Words for a day counted from today, by its distance: `-1` yesterday. */
  readonly relative: Readonly<Record<string, string>>;
  /** What stands inside a date and says nothing: "of", "-го", "г.". */
  readonly marks: string;
  /** Between two days of which one is meant: "2 or 3 nov". */
  readonly or: string;
  readonly forenoon: string;
  readonly afternoon: string;
}

export type LengthUnit = 'hour' | 'day' | 'week' | 'month' | 'year';
