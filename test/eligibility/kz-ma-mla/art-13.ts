import type { TreatyCase } from './treaty-case.ts';

const need = 'request shows the need for the search';
const needed = 'special decision needed';
const supplied = 'special decision supplied';
const set = 'terms for third parties set';
const accepted = 'terms for third parties accepted';
const path = 'search-and-seizure';
const JUSTIFIED = 'art_13__para_1';
const DECISION = 'art_13__para_2';
const THIRD = 'art_13__para_3';
const failed = 'conditions-not-met';
const more = 'more-facts-needed';
const clear = 'no-bar-found';
const may = 'may-be-refused';

/**
 * 13(1): searched and seized where the request shows the need. 13(2): the special decision that the requested
 * State's law calls for must be supplied. 13(3): handing over may be refused where the terms that protect third
 * parties are not agreed to; what terms are necessary the one State deems, whether it agrees the other decides.
 */
export const ART_13: readonly TreatyCase[] = [
  { path, facts: { [need]: 'no' }, outcome: failed, bars: [JUSTIFIED] },
  { path, facts: { [need]: 'unknown' }, outcome: more, bars: [], asks: [need] },

  { path, facts: { [needed]: 'yes', [supplied]: 'no' }, outcome: failed, bars: [DECISION] },
  { path, facts: { [needed]: 'yes', [supplied]: 'yes' }, outcome: clear, bars: [] },
  { path, facts: { [needed]: 'no', [supplied]: 'no' }, outcome: clear, bars: [] },
  { path, facts: { [needed]: 'unknown', [supplied]: 'yes' }, outcome: clear, bars: [] },
  { path, facts: { [needed]: 'yes', [supplied]: 'unknown' }, outcome: more, bars: [], asks: [supplied] },
  { path, facts: { [needed]: 'unknown', [supplied]: 'no' }, outcome: more, bars: [], asks: [needed] },
  {
    path,
    facts: { [needed]: 'unknown', [supplied]: 'unknown' },
    outcome: more,
    bars: [],
    asks: [needed, supplied],
  },

  { path, facts: { [set]: 'yes', [accepted]: 'no' }, outcome: may, bars: [THIRD] },
  { path, facts: { [set]: 'yes', [accepted]: 'yes' }, outcome: clear, bars: [] },
  { path, facts: { [set]: 'no', [accepted]: 'no' }, outcome: clear, bars: [] },
  { path, facts: { [set]: 'unknown', [accepted]: 'yes' }, outcome: clear, bars: [] },
  { path, facts: { [set]: 'yes', [accepted]: 'unknown' }, outcome: clear, bars: [], open: [accepted] },
  { path, facts: { [set]: 'unknown', [accepted]: 'no' }, outcome: clear, bars: [], open: [set] },
  {
    path,
    facts: { [set]: 'unknown', [accepted]: 'unknown' },
    outcome: clear,
    bars: [],
    open: [set, accepted],
  },

  {
    path,
    facts: { [need]: 'no', [needed]: 'yes', [supplied]: 'no' },
    outcome: failed,
    bars: [JUSTIFIED, DECISION],
  },
  { path, facts: { [need]: 'no', [set]: 'yes', [accepted]: 'no' }, outcome: failed, bars: [JUSTIFIED] },
  // Discretion waits for what can still make a condition fail.
  {
    path,
    facts: { [need]: 'unknown', [set]: 'yes', [accepted]: 'no' },
    outcome: more,
    bars: [],
    asks: [need],
  },
  {
    path,
    facts: { [set]: 'yes', [accepted]: 'no', 'military crime': 'yes', 'ordinary crime too': 'no' },
    outcome: may,
    bars: ['art_6__para_1__point_d', THIRD],
  },
  // The article is of search and seizure alone.
  { path: 'assistance', facts: { [need]: 'no' }, outcome: clear, bars: [] },
  { path: 'assistance', facts: { [needed]: 'yes', [supplied]: 'no' }, outcome: clear, bars: [] },
  { path: 'temporary-transfer', facts: { [set]: 'yes', [accepted]: 'no' }, outcome: clear, bars: [] },
];
