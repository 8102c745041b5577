import type { Facts } from '../../../app/address.ts';
import type { TermAnswer } from '../../../app/compute-term.ts';
import type { Telling } from '../../../wording/telling.ts';

type Missing = Extract<TermAnswer, { kind: 'facts-missing' }>;

/** What is asked for where the answer will stand: the next fact to enter, or to correct where all is entered. */
export function askingText({ words, nouns }: Telling, answer: Missing, facts: Facts): string {
  const { terms: t, termForm } = words;
  const open = answer.missing.filter((fact) => !facts[fact]);
  if (open.length === 0 || answer.problems.some(({ problem }) => problem === 'sentence-contradicts'))
    return t.needCorrection;
  const events = open.flatMap((fact) => nouns[fact] ?? []);
  const [first, ...more] = events;
  if (events.length < open.length) return open.includes('requested') ? t.needRole : termForm.needRole;
  return more.length > 0 ? termForm.needOneOf(events.join(', ')) : t.needEvent(first ?? '');
}
