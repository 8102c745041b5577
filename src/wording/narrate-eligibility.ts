import type { LatestBy, Remainder } from '../counting/unexpired-sentence-receipt.ts';
import type { Assessment, Missing, Reason } from '../eligibility/assessment.ts';
import type { ConditionRule, EligibilityRules, FactRule } from '../law/schema/condition.ts';
import type { EligibilityWords } from '../law/schema/instrument.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { StateWords } from '../law/schema/state-law.ts';
import type { Dates } from './dates.ts';
import { supportText } from './support-text.ts';
import type { Words } from './words.ts';

/** What the sentences of an assessment are made with. */
export interface EligibilityTelling {
  readonly words: Words;
  readonly dates: Dates;
  readonly states: Readonly<Record<string, StateWords>>;
  /** The instrument's own questions and sentences. */
  readonly instrument: EligibilityWords;
  /** Language in which provisions and sources are named. */
  readonly lang: 'en' | 'ru';
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}

/** Reasons that by themselves lead to the outcome, as the text orders them. */
export const decidingReasons = ({ outcome, reasons }: Assessment): readonly Reason[] =>
  reasons.filter((reason) => reason.leadsTo === outcome);

/** Reasons that bar too, but that a stronger one has overtaken. */
export const weakerReasons = ({ outcome, reasons }: Assessment): readonly Reason[] =>
  reasons.filter((reason) => reason.leadsTo !== null && reason.leadsTo !== outcome);

export const missingByWeight = ({ missing }: Assessment): readonly Missing[] =>
  [...missing].sort((a, b) => Number(b.alone) - Number(a.alone));

const named = (telling: EligibilityTelling, reasons: readonly Reason[]): string =>
  reasons
    .map(({ condition, provision }) =>
      telling.words.eligibility.says.ground(
        telling.instrument.conditions[condition]?.name ?? condition,
        supportText(telling, provision),
      ),
    )
    .join('; ');

/** The outcome in a sentence that claims no more than is known. */
export function outcomeSentence(telling: EligibilityTelling, assessment: Assessment): string {
  const t = telling.words.eligibility.says;
  const { outcome, reasons, missing, open } = assessment;
  const deciding = decidingReasons(assessment);
  const names = named(telling, deciding);
  const stillOpen = open.length > 0 ? [t.open(open.length)] : [];
  switch (outcome) {
    case 'must-be-refused':
      return deciding.length > 0 ? t.mustBeRefused(names) : t.mustBeRefusedWhatever;
    case 'conditions-not-met':
      return t.notMet(deciding.length, names);
    case 'more-facts-needed':
      return missing.length > 0 ? t.moreFacts(missing.length) : t.readingsPart;
    case 'may-be-refused':
      return [deciding.length > 0 ? t.mayBeRefused(names) : t.mayBeRefusedWhatever, ...stillOpen].join(' ');
    case 'no-bar-found': {
      const settled = reasons.filter((reason) => reason.value !== 'unknown').length;
      return `${t.noBar(settled, reasons.length, open.length)} ${t.notEligible}`;
    }
  }
}

/** Whose assessment it is: "the sentencing State, the United Arab Emirates". */
export function whoseText({ words, roles, states }: EligibilityTelling, whose: FactRule['whose'] | null) {
  const t = words.eligibility.whose;
  if (!whose) return t.nobody;
  if (whose === 'both') return t.both;
  const code = roles[whose];
  return t[whose](code ? (states[code]?.subject ?? code) : '');
}

/** The sentence of a condition or ground by its value. */
export const reasonSentence = ({ instrument }: EligibilityTelling, { condition, value }: Reason): string =>
  instrument.conditions[condition]?.[value] ?? condition;

/**
 * What a State has to do once this reason bars, or puts off, with the provision that says so. Nothing follows from
 * what does neither.
 */
export function followsOf(
  { instrument }: EligibilityTelling,
  { condition, kind, value, leadsTo }: Reason,
  conditions: readonly ConditionRule[],
) {
  const putsOff = kind === 'postponement' && value === 'yes';
  if (leadsTo === null && !putsOff) return [];
  const follows = conditions.find((rule) => rule.id === condition)?.follows ?? [];
  return follows.map(({ id, provision, quotes }) => ({
    id,
    provision,
    quotes,
    sentence: instrument.conditions[condition]?.follows?.[id] ?? id,
  }));
}

/** What a State has to do after every refusal, where anything bars. */
export function refusalFollows(
  { instrument }: EligibilityTelling,
  { reasons }: Assessment,
  follows: EligibilityRules['follows'] = [],
) {
  if (reasons.every(({ leadsTo }) => leadsTo === null)) return [];
  return follows.map(({ id, provision, quotes }) => ({
    id,
    provision,
    quotes,
    sentence: instrument.follows?.[id] ?? id,
  }));
}

/** What is left against the figure of the provision, with the readings that settle it or part. */
export function leftSentences(telling: EligibilityTelling, { left }: Reason): readonly string[] {
  const { words } = telling;
  const t = words.eligibility;
  return left.flatMap(({ remainder, result }) => {
    if (!result) return [];
    const length = words.terms.length(remainder.n, remainder.unit);
    const says = remainder.bound === 'more-than' ? words.sentence.moreThan : t.left;
    if (result.value === 'between') return partingSentences(telling, result.enough, result.notEnough);
    const { reading, latest } = result.by;
    return [says[result.value](length, t.reading[reading], telling.dates.full(latest))];
  });
}

/** Two readings that part, each with its day. */
export function partingSentences(
  { words, dates }: EligibilityTelling,
  enough: LatestBy,
  notEnough: LatestBy,
): readonly [string, string] {
  const t = words.eligibility;
  return [
    t.parting.enough(t.reading[enough.reading], dates.inSentence(enough.latest)),
    t.parting.notEnough(t.reading[notEnough.reading], dates.inSentence(notEnough.latest)),
  ];
}

/** "6 months"; of a strict bound "more than 6 months". */
export function lengthText({ words }: EligibilityTelling, { n, unit, bound }: Remainder): string {
  const length = words.terms.length(n, unit);
  return bound === 'more-than' ? words.sentence.moreThan.length(length) : length;
}

/** What is missing, as a question or, of the sentence, with what its dates lack. */
export function missingText(
  { words, instrument }: EligibilityTelling,
  one: Missing,
  { sentence }: Assessment,
) {
  if (one.kind === 'fact') return instrument.facts[one.fact]?.question ?? one.fact;
  const t = words.eligibility.missing;
  if (sentence.state === 'contradiction') return `${t.sentence}: ${t.contradicts}`;
  if (sentence.state === 'known') return t.sentence;
  return `${t.sentence}: ${sentence.needs.map((need) => t.needs[need]).join(', ')}`;
}
