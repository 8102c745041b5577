import type { Start, TermRule } from '../../../src/law/schema/term-rule.ts';
import { placeOf } from './places.ts';
import type { Row, StartCode } from './row.ts';
import { WORDED_AS_DATE } from './worded-as-date.ts';

/** What the other term is, in the reader's words: a rule whose end counts, or a date of another document. */
const OTHER_TERMS: Readonly<Record<string, Pick<Start, 'event' | 'at' | 'endOf'>>> = {
  "custody term in the requesting State's own order (art. 73)": { event: 'end-of-custody-order', at: null },
  'custody or sentence in the requested State': { event: 'end-of-custody', at: 'requested' },
  'custody in the requested State': { event: 'end-of-custody', at: 'requested' },
  'the period before, of this rule': { event: 'previous-communication', at: null },
  'coe-ets24-extradition provisional-arrest-cap': {
    event: 'end-of-provisional-arrest-cap',
    at: null,
    endOf: { rule: 'provisional-arrest-cap', instrument: 'coe-ets24-extradition' },
  },
  duration: { event: 'end-of-duration', at: null, endOf: { rule: 'duration' } },
  'temporary-transfer': {
    event: 'end-of-temporary-transfer',
    at: null,
    endOf: { rule: 'temporary-transfer' },
  },
  // Article 593(5) is of persons that Kazakhstan lends; here it is the one that borrows, for a time the other side set.
  'temporary-surrender-return': { event: 'end-of-temporary-extradition', at: 'requesting' },
  'bring-before-judge': {
    event: 'end-of-bring-before-judge',
    at: 'requested',
    endOf: { rule: 'bring-before-judge' },
  },
  'custody term (provisional-arrest)': {
    event: 'end-of-provisional-arrest',
    at: 'requested',
    endOf: { rule: 'provisional-arrest' },
  },
  'extradition-arrest': {
    event: 'end-of-extradition-arrest',
    at: 'requested',
    endOf: { rule: 'extradition-arrest' },
  },
};

/** Events that a text without a starting event may mean, each with the place where the text names it. */
const CANDIDATES: Readonly<Record<string, readonly Omit<Start, 'standing'>[]>> = {
  // The decision, the notice of it, sent or received, the date agreed.
  'kz-jo-extradition/surrender': [
    { event: 'decision', at: 'requested', provision: 'art_10__para_1', wordedAsDate: false },
    { event: 'notice-of-decision', at: 'requested', provision: 'art_14__para_1', wordedAsDate: false },
    { event: 'receipt-of-decision', at: 'requesting', provision: 'art_14__para_1', wordedAsDate: false },
    { event: 'agreed-surrender-date', at: 'requested', provision: 'art_14__para_2', wordedAsDate: true },
  ],
};

/** Forms whose day, where no figure caps it, is itself what a side sets. */
const SETS_THE_DAY: readonly Row['form'][] = ['set-by-party', 'date-set-by-party', 'set-by-agreement'];

function standingOf(row: Row): Start['standing'] {
  if (row.start_choice === 'open') return 'candidate';
  return row.start_inferred ? 'inferred' : 'stated';
}

function startOf(code: StartCode, row: Row, key: string): Start | null {
  const common = { standing: standingOf(row), wordedAsDate: WORDED_AS_DATE.has(row.runs_from ?? '') };
  if (code === 'expiry-of-other-term') {
    const other = OTHER_TERMS[row.other_term ?? ''];
    if (!other) throw new Error(`${key}: the other term is not in the table`);
    return { ...other, ...common };
  }
  if (code !== 'not-stated') {
    const sentence =
      code === 'end-of-sentence' && row.form === 'counted-back' ? { sentence: true as const } : {};
    return { event: code, at: placeOf(code, row, key), ...common, ...sentence };
  }
  if (row.form === 'without-figure') return null;
  if (row.n === null && SETS_THE_DAY.includes(row.form)) return { event: 'as-set', at: null, ...common };
  throw new Error(`${key}: no starting event`);
}

/** The events of a row, in its order. */
function startsOf(row: Row, key: string): Start[] {
  const candidates = CANDIDATES[key];
  if (candidates) return candidates.map((start) => ({ ...start, standing: 'candidate' }));
  const codes = typeof row.start === 'string' ? [row.start] : row.start;
  return codes.flatMap((code) => startOf(code, row, key) ?? []);
}

const CHOICES: Record<NonNullable<Row['start_choice']>, TermRule['choice']> = {
  open: 'open',
  'by-facts': 'by-facts',
  'earlier-of': 'earlier-of',
  'later-of': 'later-of',
  // Two events named as one moment: each is a reading.
  joined: 'open',
};

/** From what the term runs. The later of two dates is a count from the first and a day before which it does not come. */
export function runsFrom(row: Row, key: string): Pick<TermRule, 'starts' | 'choice' | 'notBefore'> {
  const starts = startsOf(row, key);
  if (row.form === 'later-of-two') {
    const [first, second, more] = starts;
    if (!first || !second || more) throw new Error(`${key}: the later of two needs two`);
    // The date of paragraph 1, ninety days after the thirtieth deposit: not an event that anybody enters.
    return { starts: [first], notBefore: { ...second, endOf: { rule: 'entry-into-force' } } };
  }
  if (CANDIDATES[key]) return { starts, choice: 'open' };
  return row.start_choice ? { starts, choice: CHOICES[row.start_choice] } : { starts };
}
