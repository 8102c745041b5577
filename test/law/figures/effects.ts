import type { Lapse } from '../../../src/law/schema/term-rule.ts';

type Effect = readonly [Lapse['effect'], Lapse['force'], provision?: string];

const RELEASE: readonly Effect[] = [['release', 'must']];
const MAY_RELEASE: readonly Effect[] = [['release', 'may']];
const MAY_RELEASE_AND_REFUSE: readonly Effect[] = [
  ['release', 'may'],
  ['refusal', 'may'],
];
const PROTECTION: readonly Effect[] = [['protection-ends', 'must']];
const IMMUNITY: readonly Effect[] = [['immunity-ends', 'must']];
const CUSTODY: readonly Effect[] = [['custody-ends', 'must']];
const releaseAndNewRequest = (provision?: string): readonly Effect[] => [
  ['release', 'must'],
  provision ? ['new-request-refused', 'may', provision] : ['new-request-refused', 'may'],
];

/** What each effect, in the reader's words, is: the whole string is the key, so that nothing is guessed from words. */
export const EFFECTS: Readonly<Record<string, readonly Effect[]>> = {
  // Release
  'must release': RELEASE,
  'must release at once': RELEASE,
  'must release at once (75 в)': RELEASE,
  'must release in any event': RELEASE,
  'must release a person in custody (8.2)': [['release', 'must', 'art_8__para_2']],
  'must release, unless agreed otherwise (17.5)': [['release', 'must', 'art_17__para_5']],
  'the arrest ceases to have effect (must release)': RELEASE,
  'the person is released at once': RELEASE,
  'prosecutor releases the person': RELEASE,
  'the person must be released if no request came, unless the States agree otherwise (art_15__para_5)': [
    ['release', 'must', 'art_15__para_5'],
  ],
  'release by the prosecutor (art_588__para_8__point_1); re-arrest possible (art_588__para_9)': [
    ['release', 'must', 'art_588__para_8__point_1'],
  ],
  "release on the prosecutor's order if extradition has not taken place (art_589__para_10); new arrest possible to carry out the decision (art_589__para_11)":
    [['release', 'must', 'art_589__para_10']],
  'must release; may then be asked for again only in the form of art. 5': RELEASE,
  'must release; no re-arrest for the same cause': [
    ['release', 'must'],
    ['other', 'must'],
  ],
  'may release': MAY_RELEASE,
  'person may be released (8.2)': [['release', 'may', 'art_8__para_2']],
  'person under arrest may be released (8.2)': [['release', 'may', 'art_8__para_2']],
  'person under extradition arrest may be released (10.4)': [['release', 'may', 'art_10__para_4']],
  'person under arrest may be released, also where what came is not enough (8.2)': [
    ['release', 'may', 'art_8__para_2'],
  ],
  'person in custody may be released, also where what came is not enough (8.2)': [
    ['release', 'may', 'art_8__para_2'],
  ],
  'person under arrest may be released, also where what came is not enough (9.2)': [
    ['release', 'may', 'art_9__para_2'],
  ],
  // Release and refusal
  'may release and may refuse': MAY_RELEASE_AND_REFUSE,
  'may release and refuse for that offence': MAY_RELEASE_AND_REFUSE,
  'may release and refuse for the same offence': MAY_RELEASE_AND_REFUSE,
  'may release and may refuse for the same offence': MAY_RELEASE_AND_REFUSE,
  'may refuse for the same offence and release': MAY_RELEASE_AND_REFUSE,
  'may refuse extradition for that offence': [['refusal', 'may']],
  'must release; may refuse for the same offence': [
    ['release', 'must'],
    ['refusal', 'may'],
  ],
  'must release; may refuse a repeated request for the same offence': releaseAndNewRequest(),
  'must release at once; may refuse a repeated request for the same offences': releaseAndNewRequest(),
  'must release at once; may refuse a new request for the same offence (14.3)':
    releaseAndNewRequest('art_14__para_3'),
  'must release at once; may refuse a new request for the same offences (15.3)':
    releaseAndNewRequest('art_15__para_3'),
  'treated as waiver; must release at once; may refuse a repeated request for the same offence': [
    ['request-dropped', 'must'],
    ...releaseAndNewRequest(),
  ],
  'may refuse for that offence; must release at once and may refuse a new request (14.4)': [
    ['refusal', 'may'],
    ['release', 'must', 'art_14__para_4'],
    ['new-request-refused', 'may', 'art_14__para_4'],
  ],
  // The request
  'treated as withdrawal of the request; person released': [
    ['request-dropped', 'must'],
    ['release', 'must'],
  ],
  'request may be left unexamined; the requesting State is told; may be repeated': [
    ['request-dropped', 'may'],
  ],
  'the request is annulled': [['request-dropped', 'must']],
  'condition on the remaining sentence is not met': [['condition-fails', 'must']],
  'transfer MAY be refused if less than six months remain at receipt': [['refusal', 'may']],
  // Custody that is not said to end in a release
  'detention must not be longer': CUSTODY,
  'custody goes on only if the request has come in': CUSTODY,
  'only for the time for which transit is requested': CUSTODY,
  'only for the time the transit requires': CUSTODY,
  // Protection
  'protection of the speciality rule ends': PROTECTION,
  'speciality and third-State protection end': PROTECTION,
  'protection ends, also against a third State': PROTECTION,
  'protection against proceedings for earlier offences ends; also on return': PROTECTION,
  'protection of the speciality rule and of the bar on re-extradition ends; also on voluntary return and for later offences':
    PROTECTION,
  'consent no longer needed': PROTECTION,
  'consent no longer needed, also for a third State': PROTECTION,
  'no consent needed for a third State': PROTECTION,
  'surrender to a third State no longer needs consent': PROTECTION,
  'surrender to another State no longer needs consent': PROTECTION,
  'may be tried for any other offence': PROTECTION,
  'may be prosecuted for another offence': PROTECTION,
  // Immunity
  'immunity ends': IMMUNITY,
  'immunity lost': IMMUNITY,
  'immunity ceases; also on return': IMMUNITY,
  'immunity ends; it also ends if the person comes back after leaving': IMMUNITY,
  'immunity ends; it also ends if the person leaves and comes back of own will': IMMUNITY,
  'immunity ends; it also ends if the person, having left, comes back': IMMUNITY,
  'immunity ends; it also ends if the person, having left, comes back of own will': IMMUNITY,
  'immunity ends; it also ends if the person, having left, comes back of own will within that period':
    IMMUNITY,
  'safe conduct ceases; also on return of own free will': IMMUNITY,
  'guarantees of the article are lost; also on voluntary return': IMMUNITY,
  // None of the schema's kinds
  '12.2 applies to the new date': [['other', 'must', 'art_12__para_2']],
  'observation must stop': [['other', 'must']],
  'not before': [['other', 'must']],
  'leaves the Convention': [['other', 'must']],
  "the ruling is carried out once the term for appeal has ended (art_591__para_4); an appeal stays extradition until the judge's ruling is in legal force":
    [['other', 'must', 'art_591__para_4']],
};
