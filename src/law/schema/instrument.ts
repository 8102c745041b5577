import * as v from 'valibot';
import {
  eIdField,
  languageField,
  nameField,
  partialDayField,
  sourceField,
  stateField,
  treatyKindField,
} from './primitives.ts';

/** How sure a stated fact is: in a source, or concluded from sources (the words say from which). */
const certainty = v.picklist(['stated', 'inferred']);

/** Facts of one instrument. What no source states is null, and the interface says "not stated in the source". */
export const instrumentSchema = v.strictObject({
  id: nameField,
  /** `national-law`: the law of one State, whose clocks run beside a treaty's. */
  kind: v.picklist([...treatyKindField.options, 'national-law']),
  /** Two States, or the one whose law it is. */
  parties: v.union([v.tuple([stateField, stateField]), v.tuple([stateField])]),
  /** Where the whole was read and in which version: of a national law, which has no text here and changes often. */
  source: v.optional(sourceField),
  signed: v.nullable(
    v.strictObject({ place: nameField, date: partialDayField, certainty, source: sourceField }),
  ),
  /** Acts of ratification, each by one State. `date` null: the source names none. */
  ratification: v.array(
    v.strictObject({
      state: stateField,
      id: nameField,
      date: v.nullable(partialDayField),
      status: v.picklist(['ratified', 'bill-pending', 'draft-approved', 'reported']),
      source: sourceField,
    }),
  ),
  /** The day of entry into force, where a source states one; none of the first five does. */
  inForce: v.nullable(v.strictObject({ date: partialDayField, source: sourceField })),
  languages: v.array(languageField),
  /** The language that decides on divergence. `consulted`: the parties turn to it, the text does not say it prevails. */
  prevailing: v.nullable(
    v.strictObject({
      lang: languageField,
      how: v.picklist(['prevails', 'consulted']),
      eId: v.nullable(eIdField),
    }),
  ),
  authorities: v.array(
    v.strictObject({ state: stateField, id: nameField, eId: v.nullable(eIdField), source: sourceField }),
  ),
  channels: v.array(v.strictObject({ id: nameField, eId: v.nullable(eIdField), source: sourceField })),
  /** Texts shipped with the product, as they came. */
  texts: v.array(
    v.strictObject({
      lang: languageField,
      status: v.picklist(['draft', 'unofficial-translation', 'unofficial-text']),
      source: sourceField,
    }),
  ),
  /** Short quotes from reports that are not shipped, on which facts rest. */
  reports: v.array(
    v.strictObject({ id: nameField, lang: languageField, quote: v.string(), source: sourceField }),
  ),
  /** Known slips of a text, annotated beside it and never mended: the words concerned, found verbatim. */
  slips: v.array(
    v.strictObject({
      id: nameField,
      lang: languageField,
      eId: eIdField,
      quote: v.string(),
      /** Further places of the same slip. */
      also: v.optional(v.array(v.strictObject({ eId: eIdField, quote: v.string() }))),
    }),
  ),
});
export type Instrument = v.InferOutput<typeof instrumentSchema>;

/** words/<lang>/instrument.json: names and explanations of an instrument's facts in one language. */
export const instrumentWordsSchema = v.strictObject({
  /** "Kazakhstan – Jordan, extradition" */
  name: v.string(),
  /** "Jordan", the other party as a list shows it, and "extradition". */
  short: v.strictObject({ partner: v.string(), kind: v.string() }),
  /** Full title. */
  title: v.string(),
  /** Russian: the instrument counts its days in «сутки»; absent, in «дни». */
  dayWord: v.optional(v.literal('сутки')),
  /** Words that mean this kind of instrument in the command line, lower case. */
  called: v.array(v.string()),
  /** One or two sentences: what is known of its standing, and what is not. */
  standing: v.string(),
  /** What the text at hand is and is not, for its header; null where there is none, then `noText` says so. */
  textNote: v.nullable(v.string()),
  noText: v.nullable(v.string()),
  purpose: v.nullable(v.string()),
  places: v.record(nameField, v.string()),
  ratification: v.record(nameField, v.string()),
  authorities: v.record(nameField, v.string()),
  channels: v.record(nameField, v.string()),
  reports: v.record(nameField, v.string()),
  slips: v.record(nameField, v.string()),
});
export type InstrumentWords = v.InferOutput<typeof instrumentWordsSchema>;

/** words/<lang>/terms.json, by rule. */
export const termWordsSchema = v.record(
  nameField,
  v.strictObject({
    /** "Provisional arrest" */
    name: v.string(),
    called: v.array(v.string()),
    /** The act in the passive, for the headline's context: "The extradition request must have been received". */
    duty: v.string(),
    /** Who must do it and who must receive it, in a sentence. */
    gloss: v.string(),
    /** What follows when it lapses; null where the text states nothing. */
    lapse: v.nullable(v.string()),
    after: v.nullable(v.string()),
    /** Things to watch, each a sentence. */
    watch: v.array(v.string()),
    /** Of the events by which the term is met: label of the field, and the noun in a sentence. */
    met: v.optional(v.record(nameField, v.strictObject({ name: v.string(), noun: v.string() }))),
    events: v.record(
      nameField,
      v.strictObject({
        /** Label of the field: "Day of arrest". */
        name: v.string(),
        /** In a sentence: "arrest". */
        noun: v.string(),
        called: v.array(v.string()),
        help: v.nullable(v.string()),
      }),
    ),
    facts: v.record(nameField, v.strictObject({ question: v.string(), help: v.nullable(v.string()) })),
  }),
);
export type TermWords = v.InferOutput<typeof termWordsSchema>;

/** words/<lang>/eligibility.json */
export const eligibilityWordsSchema = v.strictObject({
  /** "Transfer of a sentenced person to the State of execution" */
  name: v.string(),
  /** The question that the paths answer, where it is not simply what is asked for. */
  ask: v.optional(v.string()),
  /** By path: what is asked for, as a choice shows it. */
  paths: v.optional(v.record(nameField, v.string())),
  facts: v.record(nameField, v.strictObject({ question: v.string(), help: v.nullable(v.string()) })),
  /** By condition id: its name, and the sentence when it is met, not met, not known. */
  conditions: v.record(
    nameField,
    v.strictObject({
      name: v.string(),
      yes: v.string(),
      no: v.string(),
      unknown: v.string(),
      note: v.nullable(v.string()),
      /** By id of what follows. */
      follows: v.optional(v.record(nameField, v.string())),
    }),
  ),
  /** By id of what follows from every refusal. */
  follows: v.optional(v.record(nameField, v.string())),
  /** By id of a clause: what it says, in a sentence. */
  clauses: v.optional(v.record(nameField, v.string())),
  /** What the reader must know before relying on any result. */
  notes: v.array(v.string()),
});
export type EligibilityWords = v.InferOutput<typeof eligibilityWordsSchema>;
