import { SENTENCE_END } from '../../../eligibility/contradictions.ts';
import { contradictoryAnswer } from '../../../wording/contradiction-text.ts';
import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';
import type { FindingsProps } from './Findings.tsx';
import { focusQuestion } from './focus.ts';

/** Answers given that cannot stand together, each leading to its question. Nothing is dropped: the user says which is wrong. */
export function Contradictions({ telling, answer }: Pick<FindingsProps, 'telling' | 'answer'>) {
  const t = useSession().words.value.eligibility.contradiction;
  const { contradictions } = answer.assessment;
  if (contradictions.length === 0) return null;
  return (
    <Notice kind="warn">
      <h2>{t.title}</h2>
      {contradictions.map((answers) => (
        <ul key={answers.map(({ fact }) => fact).join()} class="plain-list" data-contradiction>
          {answers.map((one) => (
            <li key={one.fact}>
              <button
                type="button"
                class="link"
                onClick={() => focusQuestion(one.fact === SENTENCE_END ? 'sentence' : one.fact)}
              >
                {contradictoryAnswer(telling, one)}
              </button>
            </li>
          ))}
        </ul>
      ))}
      <p>{t.says}</p>
    </Notice>
  );
}
