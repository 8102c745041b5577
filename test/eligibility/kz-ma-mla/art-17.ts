import type { Facts, TreatyCase } from './treaty-case.ts';

const held = 'held in custody';
const agrees = 'requested State consents';
const purpose = 'to testify or help proceedings';
const returned = 'return in time assured';
const consent = 'person consents in writing';
const needed = 'needed in own proceedings';
const longer = 'custody may grow without cause';
const other = 'other weighty grounds against';
const path = 'temporary-transfer';
const WHEN = 'art_17__para_1';
const A = 'art_17__para_3__point_a';
const B = 'art_17__para_3__point_b';
const C = 'art_17__para_3__point_c';
const D = 'art_17__para_3__point_d';
const PURELY: Facts = { 'military crime': 'yes', 'ordinary crime too': 'no' };
const must = 'must-be-refused';
const failed = 'conditions-not-met';
const more = 'more-facts-needed';
const clear = 'no-bar-found';

/**
 * 17(1): a person held in custody, with the requested State's consent, to testify as witness or victim or to help in
 * other proceedings, on condition of being returned in the time set; whatever the citizenship. 17(3): not allowed
 * without the person's written consent, while needed in own proceedings, where custody may be prolonged without
 * cause, or for other weighty grounds.
 */
export const ART_17: readonly TreatyCase[] = [
  { path, facts: { [held]: 'no' }, outcome: failed, bars: [WHEN] },
  { path, facts: { [held]: 'unknown' }, outcome: more, bars: [], asks: [held] },
  { path, facts: { [purpose]: 'no' }, outcome: failed, bars: [WHEN] },
  { path, facts: { [purpose]: 'unknown' }, outcome: more, bars: [], asks: [purpose] },
  { path, facts: { [returned]: 'no' }, outcome: failed, bars: [WHEN] },
  { path, facts: { [returned]: 'unknown' }, outcome: more, bars: [], asks: [returned] },
  { path, facts: { [agrees]: 'no' }, outcome: failed, bars: [WHEN] },
  { path, facts: { [agrees]: 'unknown' }, outcome: clear, bars: [], open: [agrees] },

  { path, facts: { [consent]: 'no' }, outcome: must, bars: [A] },
  { path, facts: { [consent]: 'unknown' }, outcome: more, bars: [], asks: [consent] },
  { path, facts: { [needed]: 'yes' }, outcome: must, bars: [B] },
  { path, facts: { [needed]: 'unknown' }, outcome: more, bars: [], asks: [needed] },
  { path, facts: { [longer]: 'yes' }, outcome: must, bars: [C] },
  { path, facts: { [longer]: 'unknown' }, outcome: clear, bars: [], open: [longer] },
  { path, facts: { [other]: 'yes' }, outcome: must, bars: [D] },
  { path, facts: { [other]: 'unknown' }, outcome: clear, bars: [], open: [other] },

  { path, facts: { [consent]: 'no', [needed]: 'yes' }, outcome: must, bars: [A, B] },
  { path, facts: { [consent]: 'no', [held]: 'no' }, outcome: must, bars: [A] },
  { path, facts: { [consent]: 'no', [needed]: 'unknown' }, outcome: must, bars: [A] },
  { path, facts: { [other]: 'yes', [consent]: 'unknown', [agrees]: 'no' }, outcome: must, bars: [D] },
  { path, facts: { [longer]: 'yes', ...PURELY }, outcome: must, bars: [C] },
  // The conditions fail already; what could still make refusal mandatory is asked for.
  { path, facts: { [agrees]: 'no', [consent]: 'unknown' }, outcome: failed, bars: [WHEN], asks: [consent] },
  { path, facts: { [agrees]: 'no', ...PURELY }, outcome: failed, bars: [WHEN] },
  { path, facts: { ...PURELY, [consent]: 'unknown' }, outcome: more, bars: [], asks: [consent] },
  {
    path,
    facts: { ...PURELY, [other]: 'unknown' },
    outcome: 'may-be-refused',
    bars: ['art_6__para_1__point_d'],
    open: [other],
  },
  {
    path,
    facts: { [consent]: 'unknown', [needed]: 'unknown' },
    outcome: more,
    bars: [],
    asks: [consent, needed],
  },
  {
    path,
    facts: { [agrees]: 'unknown', [longer]: 'unknown', [other]: 'unknown' },
    outcome: clear,
    bars: [],
    open: [agrees, longer, other],
  },

  // The article is of temporary transfer alone.
  { path: 'assistance', facts: { [consent]: 'no' }, outcome: clear, bars: [] },
  { path: 'search-and-seizure', facts: { [needed]: 'yes' }, outcome: clear, bars: [] },
  { path: 'assistance', facts: { [agrees]: 'no', [held]: 'no' }, outcome: clear, bars: [] },
];
