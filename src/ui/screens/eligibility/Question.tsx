import { useEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import { Choice } from '../../components/Choice.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { answerOfKey, focusNext, questionId } from './focus.ts';

interface Props {
  readonly fact: string;
  readonly question: string;
  readonly help: string | null;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** One question: yes, no, not known; a key each, after which the next question has the focus. */
export function Question({ fact, question, help, facts, problems }: Props) {
  const { words } = useSession();
  const t = words.value.terms;
  const problem = problems.find((one) => one.fact === fact);
  const value = facts[fact] || 'unknown';
  const ref = useRef<HTMLDivElement>(null);
  useAnswerKeys(ref, fact);
  return (
    <div id={questionId(fact)} class="question" data-question={fact} ref={ref}>
      <Choice
        legend={question}
        help={help}
        problem={problem ? words.value.eligibility.questions.notCounted(problem.value) : null}
        options={[
          ['yes', t.yes],
          ['no', t.no],
          ['unknown', t.unknown],
        ]}
        value={problem ? '' : (value as 'yes' | 'no' | 'unknown')}
        onChange={(next) => setFacts({ [fact]: next === 'unknown' ? '' : next })}
      />
    </div>
  );
}

/** One key answers from anywhere within the question, and the focus moves on. */
function useAnswerKeys(ref: { readonly current: HTMLElement | null }, fact: string): void {
  useEffect(() => {
    const question = ref.current;
    if (!question) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const answer = answerOfKey(event);
      if (answer === null) return;
      event.preventDefault();
      setFacts({ [fact]: answer });
      focusNext(question);
    };
    question.addEventListener('keydown', onKey);
    return () => question.removeEventListener('keydown', onKey);
  }, [ref, fact]);
}
