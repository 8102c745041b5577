import * as v from 'valibot';
import { type Day, readDay } from '../../calendar/day.ts';

/** The building stones of the law's schema. Types are inferred from it; it runs at build and in tests only. */
export const dayField = v.custom<Day>(
  (value) => typeof value === 'string' && 'day' in readDay(value),
  'a day, YYYY-MM-DD, 1900–2100',
);
/** A day, or as much of it as the source states: `2024-12`, `2024`. */
export const partialDayField = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
/** ISO 3166-1 alpha-2. */
export const stateField = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
/** BCP 47 language of a text. */
export const languageField = v.picklist(['ar', 'en', 'fr', 'kk', 'ru']);
/** kebab-case name of a rule, event, fact, condition. */
export const nameField = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
/** Akoma Ntoso eId: `art_12__para_5`, `art_8__point_3`, `art_10__para_2__subpara_2`. */
export const eIdField = v.pipe(
  v.string(),
  v.regex(/^(preamble|closing|art_\d+(__para_\d+)?(__point_[a-z0-9]+)*(__subpara_\d+)?)$/),
);
/** A provision that a rule cites: an eId, or one of a law whose numbering has added articles, `art_45__para_8-1`. */
export const provisionField = v.pipe(
  v.string(),
  v.regex(/^(preamble|closing|art_\d+(-\d+)?(__para_\d+(-\d+)?)?(__point_[a-z0-9-]+)*(__subpara_\d+)?)$/),
);
/** What a treaty is about. */
export const treatyKindField = v.picklist(['extradition', 'mutual-legal-assistance', 'transfer']);
export const markKindField = v.picklist(['term', 'threshold', 'date', 'ground', 'condition']);
export type MarkKind = v.InferOutput<typeof markKindField>;

/** The few words of a text on which a rule rests. A test finds them verbatim in the text of that language. */
export const quoteField = v.strictObject({
  lang: languageField,
  eId: eIdField,
  kind: markKindField,
  text: v.pipe(v.string(), v.minLength(3)),
});
export type Quote = v.InferOutput<typeof quoteField>;

const said = v.pipe(v.string(), v.minLength(1));
/** The same thing said in every language in which the product speaks of the law. */
export const localisedField = v.strictObject({ en: said, ru: said });
export type Localised = v.InferOutput<typeof localisedField>;

/** Where a fact about an instrument or a State was read. `version`: the version read, where sources differ by date. */
export const sourceField = v.strictObject({
  title: localisedField,
  provision: v.optional(localisedField),
  version: v.optional(localisedField),
  /** `text`: in the instrument itself; `report`: press or a third party; `law`: a statute; `public-data`: tz data, tables. */
  kind: v.picklist(['text', 'report', 'law', 'public-data']),
});
export type Source = v.InferOutput<typeof sourceField>;

/** The part a State plays in a proceeding. */
export const roleField = v.picklist(['requested', 'requesting', 'transit', 'sentencing', 'executing']);
export type Role = v.InferOutput<typeof roleField>;

/** Who acts: a State in its part, each of them, a person, a court or another national authority. */
export const actorField = v.picklist([...roleField.options, 'either', 'person', 'court', 'authority']);
export type Actor = v.InferOutput<typeof actorField>;
