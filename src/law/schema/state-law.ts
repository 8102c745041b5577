import * as v from 'valibot';
import { dayField, nameField, sourceField, stateField } from './primitives.ts';
import { natureField } from './term-form.ts';

/** What a State's law says on one question of counting. Without a source it is `not-known`, which opens readings. */
const answer = v.union([
  v.literal('not-known'),
  v.strictObject({ answer: v.boolean(), source: sourceField, analogy: v.boolean() }),
]);

/** The law of one State on the counting of terms, by nature of the term. */
export const countingLawSchema = v.strictObject({
  state: stateField,
  rules: v.array(
    v.strictObject({
      natures: v.pipe(v.array(natureField), v.minLength(1)),
      /** Is the day of the event itself counted in? */
      firstDayCounted: answer,
      /** Does a last day that is not a working day go on to the next that is? */
      rollsForward: answer,
      /** Are first and last day both left out ("clear days")? `not-known` opens the reading, absent leaves it closed. */
      clearDays: v.optional(v.strictObject({ source: sourceField, note: nameField })),
    }),
  ),
  /** Is the hour in which the event falls counted in? Where not, a term in hours runs from the end of that hour. */
  startingHour: v.array(
    v.strictObject({ natures: v.array(natureField), counted: v.boolean(), source: sourceField }),
  ),
});
export type CountingLaw = v.InferOutput<typeof countingLawSchema>;
export type CountingAnswer = v.InferOutput<typeof answer>;

const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);

export const stateSchema = v.strictObject({
  state: stateField,
  zone: v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+$/)),
  restDays: v.array(v.strictObject({ from: dayField, days: v.array(weekday), source: sourceField })),
  halfDays: v.array(
    v.strictObject({
      from: dayField,
      weekday,
      until: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
      source: sourceField,
    }),
  ),
});

/** Days of one name that rest on the same ground. */
const dayGroup = v.strictObject({
  id: nameField,
  /**
   * `law`: the date follows from the law; `practice`: declared off in every year read, the law itself not read;
   * `transfer`: a day in lieu; `decree`: that year's decree; `moon`: moon-sighted.
   */
  basis: v.picklist(['law', 'practice', 'transfer', 'decree', 'moon']),
  /** A moon-sighted day whose announcement is to come or was not found: closes the day before and after too. */
  estimated: v.boolean(),
  /** By its name in `sources`. */
  source: nameField,
  /** Days next to each other are one feast. */
  dates: v.optional(v.pipe(v.array(dayField), v.minLength(1))),
  /** The same days in each year of a period: `12-16`. */
  eachYear: v.optional(
    v.strictObject({
      first: v.number(),
      last: v.number(),
      days: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))), v.minLength(1)),
    }),
  ),
});
export type HolidayGroup = v.InferOutput<typeof dayGroup>;

/** The holidays of a State over a period of years, and how the table came about. */
export const holidaysSchema = v.pipe(
  v.strictObject({
    state: stateField,
    years: v.strictObject({ first: v.number(), last: v.number() }),
    /** Years compared with the yearly decree or the published official list; the others follow from the law alone. */
    checked: v.array(v.strictObject({ year: v.number(), source: nameField })),
    /** Each source once; one that no day names says what the table leaves out. */
    sources: v.record(nameField, sourceField),
    days: v.array(dayGroup),
    /** Rest days and holidays that a decree made working days. */
    workingDays: v.array(v.strictObject({ source: nameField, dates: v.array(dayField) })),
  }),
  v.check(
    ({ checked, sources, days, workingDays }) =>
      [...checked, ...days, ...workingDays].every(({ source }) => sources[source] !== undefined),
    'names a source that it does not list',
  ),
);
export type HolidayTable = v.InferOutput<typeof holidaysSchema>;

/** Names of a State in one language. */
export const stateWordsSchema = v.strictObject({
  /** Kazakhstan */
  name: v.string(),
  /** The name as the subject of a sentence: "Jordan", "the United Arab Emirates". */
  subject: v.string(),
  /** "in Kazakhstan", as it stands in a sentence. */
  inState: v.string(),
  /** "of Kazakhstan", genitive. */
  ofState: v.string(),
  /** Seat of the central authority: "Amman", and "in Amman". */
  seat: v.string(),
  inSeat: v.string(),
  /** "Amman time" */
  seatTime: v.string(),
  /** Words that mean this State in the command line, lower case, in every case form. */
  called: v.array(v.string()),
  holidays: v.record(nameField, v.string()),
  /** What a reader should know of the State's zone: a change that older devices have not learnt. */
  zoneNote: v.optional(v.string()),
});
export type StateWords = v.InferOutput<typeof stateWordsSchema>;
export type StateFacts = v.InferOutput<typeof stateSchema>;
