import type { Missing, OpenAssessment, Parting } from './assessment.ts';
import { decides, decidesAlone, mattersTo, outcomesOf } from './decide.ts';
import { type Outcome, SETTLED } from './outcome.ts';
import type { Question, Situation } from './situation.ts';

/** What is missing, that which can decide between the most outcomes first, then as the text orders it. */
export function missingIn(situation: Situation, outcome: Outcome): readonly Missing[] {
  const missing: Missing[] = [];
  for (const { question, keys } of toFindOut(situation)) {
    const decided = keys.map((key) => ({ key, outcomes: outcomesOf(situation, key) }));
    const deciding = decided.filter(({ outcomes }) => outcomes.length > 0).map(({ key }) => key);
    if (deciding.length === 0) continue;
    missing.push({
      ...question,
      conditions: usersOf(deciding, situation),
      between: SETTLED.filter((one) => decided.some(({ outcomes }) => outcomes.includes(one))),
      alone: deciding.some((key) => decidesAlone(situation, key, outcome)),
    });
  }
  return missing.sort((a, b) => b.between.length - a.between.length);
}

interface ToFindOut {
  readonly question: Extract<Question, { kind: 'fact' | 'sentence' }>;
  readonly keys: readonly string[];
}

/** Open questions that can be found out. The dates of the sentence are one, however many figures rest on them. */
function toFindOut({ open }: Situation): readonly ToFindOut[] {
  const found = [...open].flatMap(([key, question]) =>
    question.kind === 'fact' || question.kind === 'sentence' ? [{ question, keys: [key] }] : [],
  );
  const dated = found.filter(({ question }) => question.kind === 'sentence');
  return found.flatMap((one) => {
    if (one.question.kind !== 'sentence') return [one];
    return one === dated[0] ? [{ ...one, keys: dated.flatMap(({ keys }) => keys) }] : [];
  });
}

const usersOf = (wanted: readonly string[], { conditions, keys }: Situation): readonly string[] =>
  conditions
    .filter((condition) => keys.get(condition)?.some((key) => wanted.includes(key)))
    .map(({ id }) => id);

const openOf = <K extends Question['kind']>(situation: Situation, kind: K) =>
  [...situation.open].flatMap(([key, question]) =>
    question.kind === kind ? [{ key, question: question as Extract<Question, { kind: K }> }] : [],
  );

/** What only puts a request off bars nothing: an assessment that matters to nothing else is not listed. */
export const openAssessments = (situation: Situation): readonly OpenAssessment[] =>
  openOf(situation, 'assessment').flatMap(({ key, question: { fact, whose } }) => {
    const rules = situation.conditions.filter(
      (condition) => condition.kind !== 'postponement' && mattersTo(condition, situation, key),
    );
    return rules.length === 0 ? [] : [{ fact, whose, conditions: rules.map(({ id }) => id) }];
  });

export const partingsIn = (situation: Situation): readonly Parting[] =>
  openOf(situation, 'reading')
    .filter(({ key }) => decides(situation, key))
    .flatMap(({ key, question: { remainder, left } }) =>
      situation.conditions
        .filter((condition) => mattersTo(condition, situation, key))
        .map(({ id, provision }) => ({
          condition: id,
          provision,
          remainder,
          enough: left.enough,
          notEnough: left.notEnough,
        })),
    );
