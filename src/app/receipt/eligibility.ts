import { daysBetween } from '../../calendar/day.ts';
import type { SentenceStep } from '../../counting/unexpired-sentence.ts';
import { writeLength } from '../../counting/unexpired-sentence-length.ts';
import type { EnoughLeft, LatestReceipt, Remainder } from '../../counting/unexpired-sentence-receipt.ts';
import type { Missing, Reason } from '../../eligibility/assessment.ts';
import { asksForSentence } from '../../eligibility/read-facts.ts';
import type { SentenceFact } from '../../eligibility/sentence.ts';
import type {
  AssessedReceipt,
  EligibilityReceipt,
  ReasonReceipt,
} from '../../exchange/receipt-eligibility-schema.ts';
import { computeEligibility, type EligibilityAnswer } from '../compute-eligibility.ts';
import { forceOf } from '../in-force.ts';
import { passedOf } from './count.ts';
import { forceOnReceipt } from './force.ts';
import { problemsOnReceipt } from './problems.ts';
import type { Asking, ReceiptLaw } from './receipt.ts';
import { rolesOnReceipt } from './roles.ts';
import { eligibilitySources } from './sources.ts';

type AssessedLaw = Extract<ReceiptLaw, { kind: 'eligibility' }>;

/** Assesses the facts and writes down everything the engine answered, and what the answer rests on. */
export function eligibilityReceiptOf(asking: Asking, law: AssessedLaw): EligibilityReceipt {
  const { facts, countedOn, made, product } = asking;
  const { file, rules, states } = law;
  const { instrument } = file;
  const answer = computeEligibility(rules, instrument.parties, facts, states);
  const force = instrument.kind === 'national-law' ? null : forceOf(file, facts, countedOn);
  return {
    kind: 'dedere-receipt',
    version: 2,
    made,
    product: { version: product.version, engine: product.engine },
    route: { screen: 'eligibility', instrument: instrument.id },
    facts,
    countedOn,
    asked: { path: answer.path, roles: rolesOnReceipt(answer.roles) },
    result: answer.assessment ? assessedOf(answer) : null,
    force: force && forceOnReceipt(force),
    problems: problemsOnReceipt([...answer.problems, ...(force?.problems ?? [])]),
    sources: eligibilitySources(file, force, statesOf(answer, states)),
  };
}

/** The State whose calendar moves the latest day of receipt; the outcome rests on none. */
export function receiverOf(answer: ReturnType<typeof computeEligibility>): string | null {
  return answer.assessment && answer.latest.length > 0 ? (answer.roles.requested ?? null) : null;
}

function statesOf(answer: ReturnType<typeof computeEligibility>, states: AssessedLaw['states']) {
  const receiver = receiverOf(answer);
  const state = receiver ? states.get(receiver) : undefined;
  return receiver && state ? new Map([[receiver, state]]) : new Map<string, never>();
}

function assessedOf({ assessment, rules, latest }: EligibilityAnswer): AssessedReceipt {
  const { outcome, reasons, missing, open, partings, sentence, notes } = assessment;
  return {
    outcome,
    reasons: reasons.map(reasonOf),
    missing: missing.map(missingOf),
    open: open.map(({ fact, whose, conditions }) => ({
      fact,
      whose: whose ?? null,
      conditions: [...conditions],
    })),
    partings: partings.map(({ condition, provision, remainder, enough, notEnough }) => ({
      condition,
      provision,
      remainder: remainderOf(remainder),
      enough: { ...enough },
      notEnough: { ...notEnough },
    })),
    sentence: asksForSentence(rules) ? sentenceOf(sentence) : null,
    latest: latest.map(latestOf),
    notes: notes.map(({ code, ...rest }) => ({ code, figures: figuresOf(rest) })),
  };
}

function reasonOf({ condition, provision, reports, kind, value, leadsTo, left }: Reason): ReasonReceipt {
  return {
    condition,
    provision,
    reports: [...reports],
    kind,
    value,
    leadsTo,
    left: left.map(({ remainder, result }) => ({
      remainder: remainderOf(remainder),
      result: result && enoughOf(result),
    })),
  };
}

const remainderOf = ({ n, unit, bound = 'at-least' }: Remainder) => ({ n, unit, bound });

const enoughOf = (result: EnoughLeft): NonNullable<ReasonReceipt['left'][number]['result']> =>
  result.value === 'between'
    ? {
        value: result.value,
        receipt: result.receipt,
        enough: { ...result.enough },
        notEnough: { ...result.notEnough },
      }
    : { value: result.value, receipt: result.receipt, by: { ...result.by } };

const missingOf = (one: Missing): AssessedReceipt['missing'][number] => ({
  fact: one.kind === 'fact' ? one.fact : null,
  conditions: [...one.conditions],
  between: [...one.between],
  alone: one.alone,
});

function sentenceOf(sentence: SentenceFact): NonNullable<AssessedReceipt['sentence']> {
  const { state, receipt } = sentence;
  const end = sentence.state === 'contradiction' ? null : sentence.end;
  const contradiction = sentence.state === 'contradiction' ? sentence.contradiction : null;
  return {
    state,
    end: end && { lastDay: end.lastDay, release: end.release, steps: end.steps.map(stepOf) },
    receipt,
    left: end && receipt ? daysBetween(receipt, end.lastDay) : null,
    needs: sentence.state === 'missing' ? [...sentence.needs] : [],
    contradiction: contradiction && codeOf(contradiction),
  };
}

const stepOf = ({ step, to, ...rest }: SentenceStep) => ({ step, to, figures: figuresOf(rest) });

const codeOf = ({ code, ...rest }: { readonly code: string }) => ({ code, figures: figuresOf(rest) });

function latestOf({ remainder, safe, usual, outer, readings }: LatestReceipt) {
  return {
    remainder: remainderOf(remainder),
    safe: safe.given
      ? {
          given: safe.given,
          day: safe.day,
          until: safe.until,
          passed: safe.passed.map(passedOf),
          compared: safe.compared,
        }
      : {
          given: safe.given,
          why: safe.why,
          year: safe.why === 'no-calendar' ? safe.year : null,
          unmoved: safe.unmoved,
        },
    usual,
    outer,
    readings: readings.map((one) => ({ ...one })),
  };
}

/** Days, lengths and numbers that something names, each as it is written in an address. */
const figuresOf = (named: object): Record<string, string> =>
  Object.fromEntries(Object.entries(named).map(([name, value]: [string, unknown]) => [name, figure(value)]));

function figure(value: unknown): string {
  if (Array.isArray(value)) return value.map(figure).join(', ');
  if (typeof value !== 'object') return String(value);
  if (value === null) return '';
  const { years, months, days } = { years: 0, months: 0, days: 0, ...value };
  return writeLength({ years, months, days });
}
