import type { Outcome } from '../../../src/eligibility/outcome.ts';
import type { Truth } from '../../../src/eligibility/truth.ts';

/** What is asked for; the text has conditions for each. */
export type Path = 'assistance' | 'search-and-seizure' | 'temporary-transfer';

/** Questions the text itself raises, in plain words, each answered yes or no. */
export type Key =
  // Articles 1 and 21
  | 'punishable in the requesting State'
  | 'punishable in the requested State'
  | 'asked by a competent body'
  | 'sent after entry into force'
  // Article 6
  | 'may harm essential interests'
  | 'contrary to the requested State’s law'
  | 'not in keeping with the agreement'
  | 'person already convicted'
  | 'person already acquitted'
  | 'time-barred in the requested State'
  | 'military crime'
  | 'ordinary crime too'
  | 'aims at persecution'
  | 'person’s position may suffer'
  | 'hinders own proceedings'
  // Article 13
  | 'request shows the need for the search'
  | 'special decision needed'
  | 'special decision supplied'
  | 'terms for third parties set'
  | 'terms for third parties accepted'
  // Article 17
  | 'held in custody'
  | 'requested State consents'
  | 'to testify or help proceedings'
  | 'return in time assured'
  | 'person consents in writing'
  | 'needed in own proceedings'
  | 'custody may grow without cause'
  | 'other weighty grounds against';

export type Facts = Readonly<Partial<Record<Key, Truth>>>;

/** One case of the text: the facts that differ from a request nothing speaks against, and what the text makes of it. */
export interface TreatyCase {
  readonly path: Path;
  readonly facts: Facts;
  readonly outcome: Outcome;
  /** Provisions that by themselves lead to the outcome. */
  readonly bars: readonly string[];
  /** Facts that must be found out first; where absent: none. */
  readonly asks?: readonly Key[];
  /** What a State has yet to assess; where absent: nothing. */
  readonly open?: readonly Key[];
}

const ANY: Facts = {
  'punishable in the requesting State': 'yes',
  'punishable in the requested State': 'yes',
  'asked by a competent body': 'yes',
  'sent after entry into force': 'yes',
  'may harm essential interests': 'no',
  'contrary to the requested State’s law': 'no',
  'not in keeping with the agreement': 'no',
  'person already convicted': 'no',
  'person already acquitted': 'no',
  'time-barred in the requested State': 'no',
  'military crime': 'no',
  'ordinary crime too': 'yes',
  'aims at persecution': 'no',
  'person’s position may suffer': 'no',
  'hinders own proceedings': 'no',
};

/** Requests that nothing in the text speaks against, everything being known that matters. */
export const CLEAR: Readonly<Record<Path, Facts>> = {
  assistance: ANY,
  'search-and-seizure': {
    ...ANY,
    'request shows the need for the search': 'yes',
    'special decision needed': 'no',
    'special decision supplied': 'unknown',
    'terms for third parties set': 'no',
    'terms for third parties accepted': 'unknown',
  },
  'temporary-transfer': {
    ...ANY,
    'held in custody': 'yes',
    'requested State consents': 'yes',
    'to testify or help proceedings': 'yes',
    'return in time assured': 'yes',
    'person consents in writing': 'yes',
    'needed in own proceedings': 'no',
    'custody may grow without cause': 'no',
    'other weighty grounds against': 'no',
  },
};
