import type { Missing, OpenAssessment, Parting } from './assessment.ts';
import { decides, decidesAlone, mattersTo } from './decide.ts';
import type { Outcome } from './outcome.ts';
import type { Question, Situation } from './situation.ts';

export function missingIn(situation: Situation, outcome: Outcome): readonly Missing[] {
  const missing: Missing[] = [];
  for (const [key, question] of situation.open) {
    if (question.kind !== 'fact' && question.kind !== 'sentence') continue;
    if (question.kind === 'sentence' && missing.some((other) => other.kind === 'sentence')) continue;
    if (!decides(situation, key)) continue;
    const alone = decidesAlone(situation, key, outcome);
    missing.push({ ...question, conditions: usersOf(key, situation), alone });
  }
  return missing;
}

const usersOf = (key: string, { conditions, keys }: Situation): readonly string[] =>
  conditions.filter((condition) => keys.get(condition)?.includes(key)).map(({ id }) => id);

const openOf = <K extends Question['kind']>(situation: Situation, kind: K) =>
  [...situation.open].flatMap(([key, question]) =>
    question.kind === kind ? [{ key, question: question as Extract<Question, { kind: K }> }] : [],
  );

export const openAssessments = (situation: Situation): readonly OpenAssessment[] =>
  openOf(situation, 'assessment').flatMap(({ key, question: { fact, whose } }) => {
    const rules = situation.conditions.filter((condition) => mattersTo(condition, situation, key));
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
