import type { EligibilityRules } from '../schema/condition.ts';
import type { EligibilityWords, Instrument, InstrumentWords, TermWords } from '../schema/instrument.ts';
import type { StateNames, TreatyKinds } from '../schema/recognition.ts';
import type { CountingLaw, HolidayTable, StateFacts, StateWords } from '../schema/state-law.ts';
import type { TermRule } from '../schema/term-rule.ts';

/**
 * The files the build makes of `src/data` and the product loads with `fetch`, relative to the page:
 *
 *     data/index.<lang>.json               LibraryIndex       what there is, with its names in the interface's language
 *     data/instruments/<id>.json           BuiltInstrument    facts, term rules, their hashes
 *     data/instruments/<id>.<lang>.json    InstrumentWordsFile
 *     data/eligibility/<id>.json           EligibilityRules    apart: a first answer about a term does not need them
 *     data/eligibility/<id>.<lang>.json    EligibilityWords
 *     data/documents/<id>.json             DocumentRules       where its text names papers; absent otherwise
 *     data/documents/<id>.<lang>.json      DocumentsWords
 *     data/texts/<id>.<lang>.json          TextTree           the lang of the text
 *     data/states/<XX>.json                BuiltState
 *     data/recognition.json                RecognitionFile     wanted where a page is read
 */
export interface InstrumentFile {
  readonly instrument: Instrument;
  readonly terms: readonly TermRule[];
  /** Null: it has none, or only the terms were loaded (`Library.instrument`). */
  readonly eligibility: EligibilityRules | null;
}

/** Hashes of a content, made by the build: what a receipt names its sources by (docs/receipts.md). */
export interface InstrumentHashes {
  readonly instrument: string;
  /** By the name of the rule. */
  readonly rules: Readonly<Record<string, string>>;
  /** Of its conditions and grounds; null where it has none. */
  readonly eligibility: string | null;
  /** Of its documents and formalities; null where it has none. */
  readonly documents: string | null;
  /** By the language of the text. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface StateHashes {
  readonly facts: string;
  readonly counting: string;
  readonly holidays: string;
}

/** A file as the build made it, with the hashes of what it holds. */
export type BuiltInstrument = InstrumentFile & {
  readonly hasEligibility: boolean;
  readonly hasDocuments: boolean;
  readonly hashes: InstrumentHashes;
};
export type BuiltState = StateFile & { readonly hashes: StateHashes };

export interface InstrumentWordsFile {
  readonly instrument: InstrumentWords;
  readonly terms: TermWords;
  /** As in InstrumentFile. */
  readonly eligibility: EligibilityWords | null;
}

export interface StateFile {
  readonly facts: StateFacts;
  readonly counting: CountingLaw;
  readonly holidays: HolidayTable;
}

/** `called` holds the words of every language of the interface, so that any of them works at any time. */
export interface LibraryIndex {
  readonly lang: string;
  /** The hash of all that the build made of `src/data`: what was made under another is made anew. */
  readonly law: string;
  readonly instruments: readonly IndexedInstrument[];
  readonly states: readonly IndexedState[];
}

export interface IndexedInstrument {
  readonly id: string;
  readonly kind: Instrument['kind'];
  /** Two, or the one State whose law it is. */
  readonly parties: readonly string[];
  readonly name: string;
  readonly short: { readonly partner: string; readonly kind: string };
  readonly called: readonly string[];
  readonly texts: readonly string[];
  readonly hasEligibility: boolean;
  readonly hasDocuments: boolean;
  readonly rules: readonly {
    readonly rule: string;
    readonly name: string;
    /** Null: known from a report alone. */
    readonly provision: string | null;
    /** Null: the text gives no figure. */
    readonly n: TermRule['n'];
    readonly unit: TermRule['unit'];
    readonly form: TermRule['form'];
    readonly deciding: TermRule['deciding'];
    /** Events by which the term is met. */
    readonly metBy?: readonly string[];
    readonly called: readonly string[];
    /** In the order of the rule's starts; the first is the one the text states. */
    readonly events: readonly {
      readonly event: string;
      readonly noun?: string;
      readonly at: TermRule['starts'][number]['at'];
      /** `also`: only the law of a State may count from it. */
      readonly standing?: TermRule['starts'][number]['standing'];
      readonly called: readonly string[];
    }[];
  }[];
}

export interface IndexedState {
  readonly state: string;
  readonly words: StateWords;
  readonly zone: string;
  /** `words.called` of every language. */
  readonly called: readonly string[];
}

/** A treaty by what a page shows of it. */
export interface KnownTreaty {
  readonly instrument: string;
  readonly kind: keyof TreatyKinds['kinds'];
  readonly parties: readonly StateNames[];
  /** What titles call its kind, by the language of the page. */
  readonly about: TreatyKinds['kinds'][keyof TreatyKinds['kinds']];
  readonly otherMatters: TreatyKinds['otherMatters'];
  /** A day, or as much of it as a source states; null: not known. */
  readonly signed: string | null;
  /** Languages in which its text is at hand. */
  readonly texts: readonly string[];
}

export interface RecognitionFile {
  readonly treaties: readonly KnownTreaty[];
}
