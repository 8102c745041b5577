import type { LatestBy, Remainder } from '../counting/unexpired-sentence-receipt.ts';
import type { Assessment, Missing, Reason } from '../eligibility/assessment.ts';
import type { FactRule } from '../law/schema/condition.ts';
import type { EligibilityWords, Instrument } from '../law/schema/instrument.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { StateWords } from '../law/schema/state-law.ts';
import { citation } from './citation.ts';
import type { Dates } from './dates.ts';
import type { Words } from './words.ts';

/** What the sentences of an assessment are made with. */
export interface EligibilityTelling {
  readonly words: Words;
  readonly dates: Dates;
  readonly states: Readonly<Record<string, StateWords>>;
  /** The instrument's own questions and sentences. */
  readonly instrument: EligibilityWords;
  /** Reports on which statements about the instrument may rest. */
  readonly reports: Instrument['reports'];
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

/** Met, they only put the request off. */
export const postponements = ({ reasons }: Assessment): readonly Reason[] =>
  reasons.filter(({ kind, value }) => kind === 'postponement' && value === 'yes');

const named = (telling: EligibilityTelling, reasons: readonly Reason[]): string =>
  reasons
    .map(({ condition, provision }) => {
      const name = telling.instrument.conditions[condition]?.name ?? condition;
      if (provision === null) return name;
      return telling.words.eligibility.says.ground(name, citation(provision, telling.lang));
    })
    .join('; ');

/** The outcome in a sentence that claims no more than is known, and that says where it rests on reports. */
export function outcomeSentence(telling: EligibilityTelling, assessment: Assessment): string {
  const { reported, says } = telling.words.eligibility;
  const { reasons } = assessment;
  const fromReports = reasons.filter(({ provision }) => provision === null).length;
  if (fromReports === 0) return outcomeSays(telling, assessment, says);
  const all = fromReports === reasons.length;
  const sentence = outcomeSays(telling, assessment, all ? { ...says, ...reported.says } : says);
  return `${sentence} ${all ? reported.rests : reported.restsPartly}`;
}

function outcomeSays(
  telling: EligibilityTelling,
  assessment: Assessment,
  t: Words['eligibility']['says'],
): string {
  const { outcome, missing, open } = assessment;
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
      const barring = assessment.reasons.filter(({ kind }) => kind !== 'postponement');
      const settled = barring.filter(({ value }) => value !== 'unknown').length;
      return `${t.noBar(settled, barring.length, open.length)} ${t.notEligible}`;
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

/** What is left against the figure of the provision, with the readings that settle it or part. */
export function leftSentences(
  telling: EligibilityTelling,
  { left }: Pick<Reason, 'left'>,
): readonly string[] {
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

/** The assessments still open in one sentence, by the conditions that hang on them, with whose they are; null: none. */
export function openText(telling: EligibilityTelling, { open }: Assessment): string | null {
  if (open.length === 0) return null;
  const t = telling.words.eligibility.paragraph;
  const one = ({ fact, whose, conditions }: Assessment['open'][number]) => {
    const names = conditions.map((id) => telling.instrument.conditions[id]?.name ?? id);
    return t.openOne(names.join(', ') || fact, whoseText(telling, whose));
  };
  // Facts of one condition bear one name: it is said once.
  return t.open([...new Set(open.map(one))].join('; '));
}
