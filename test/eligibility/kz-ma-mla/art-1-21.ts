import type { TreatyCase } from './treaty-case.ts';

const requesting = 'punishable in the requesting State';
const requested = 'punishable in the requested State';
const body = 'asked by a competent body';
const force = 'sent after entry into force';
const BOTH = 'art_1__para_2';
const BODIES = 'art_1__para_3';
const SENT = 'art_21';

/**
 * 1(2): assistance is given where the crime is punishable in both States; the requested State has the right to give
 * it all the same where the act is no offence under its own law. Nothing of the kind is said of the requesting
 * State's law. 1(3): only the competent bodies ask. 21: requests sent after entry into force, whenever the crime was.
 */
export const ART_1_21: readonly TreatyCase[] = [
  { path: 'assistance', facts: {}, outcome: 'no-bar-found', bars: [] },
  { path: 'search-and-seizure', facts: {}, outcome: 'no-bar-found', bars: [] },
  { path: 'temporary-transfer', facts: {}, outcome: 'no-bar-found', bars: [] },
  { path: 'assistance', facts: { [requested]: 'no' }, outcome: 'may-be-refused', bars: [BOTH] },
  { path: 'search-and-seizure', facts: { [requested]: 'no' }, outcome: 'may-be-refused', bars: [BOTH] },
  { path: 'temporary-transfer', facts: { [requested]: 'no' }, outcome: 'may-be-refused', bars: [BOTH] },
  {
    path: 'assistance',
    facts: { [requested]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [requested],
  },
  { path: 'assistance', facts: { [requesting]: 'no' }, outcome: 'conditions-not-met', bars: [BOTH] },
  {
    path: 'assistance',
    facts: { [requesting]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [requesting],
  },
  {
    path: 'assistance',
    facts: { [requesting]: 'unknown', [requested]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [requesting, requested],
  },
  // The lack at home is not cured by the discretion over the other State's law.
  {
    path: 'assistance',
    facts: { [requesting]: 'no', [requested]: 'no' },
    outcome: 'conditions-not-met',
    bars: [BOTH],
  },
  { path: 'assistance', facts: { [body]: 'no' }, outcome: 'conditions-not-met', bars: [BODIES] },
  { path: 'temporary-transfer', facts: { [body]: 'no' }, outcome: 'conditions-not-met', bars: [BODIES] },
  { path: 'assistance', facts: { [body]: 'unknown' }, outcome: 'more-facts-needed', bars: [], asks: [body] },
  { path: 'assistance', facts: { [force]: 'no' }, outcome: 'conditions-not-met', bars: [SENT] },
  { path: 'search-and-seizure', facts: { [force]: 'no' }, outcome: 'conditions-not-met', bars: [SENT] },
  {
    path: 'assistance',
    facts: { [force]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [force],
  },
  {
    path: 'assistance',
    facts: { [body]: 'no', [force]: 'no' },
    outcome: 'conditions-not-met',
    bars: [BODIES, SENT],
  },
  // A condition that fails comes before discretion.
  {
    path: 'assistance',
    facts: { [requested]: 'no', [force]: 'no' },
    outcome: 'conditions-not-met',
    bars: [SENT],
  },
  // What can still make the conditions fail comes before discretion too.
  {
    path: 'assistance',
    facts: { [requested]: 'no', [force]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [force],
  },
  // Not punishable in the requested State, nor known whether in the other.
  {
    path: 'assistance',
    facts: { [requesting]: 'unknown', [requested]: 'no' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [requesting],
  },
  // On the other paths as well.
  { path: 'search-and-seizure', facts: { [requesting]: 'no' }, outcome: 'conditions-not-met', bars: [BOTH] },
  { path: 'temporary-transfer', facts: { [requesting]: 'no' }, outcome: 'conditions-not-met', bars: [BOTH] },
  { path: 'search-and-seizure', facts: { [body]: 'no' }, outcome: 'conditions-not-met', bars: [BODIES] },
  { path: 'temporary-transfer', facts: { [force]: 'no' }, outcome: 'conditions-not-met', bars: [SENT] },
  ...(['search-and-seizure', 'temporary-transfer'] as const).flatMap((path) =>
    ([requesting, requested, body, force] as const).map((fact) => ({
      path,
      facts: { [fact]: 'unknown' as const },
      outcome: 'more-facts-needed' as const,
      bars: [],
      asks: [fact],
    })),
  ),
];
