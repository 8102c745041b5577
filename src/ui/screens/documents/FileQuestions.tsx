import { useSession } from '../../state/session.ts';
import { Question } from '../eligibility/Question.tsx';
import type { FileProps } from './FileOf.tsx';

/** The facts of the case on which something of this kind hangs; answered yes, no or not known. */
export function FileQuestions({ answer, papers, facts }: FileProps) {
  const t = useSession().words.value;
  if (answer.questions.length === 0) return null;
  return (
    <section class="questions" aria-labelledby="file-questions">
      <div class="questions-head">
        <h2 id="file-questions">{t.documents.questions}</h2>
        <p class="quiet keys">{t.eligibility.questions.keys}</p>
      </div>
      {answer.questions.map(({ fact }) => {
        const said = papers.words.facts[fact];
        return (
          <Question
            key={fact}
            fact={fact}
            question={said?.question ?? fact}
            help={said?.help ?? null}
            facts={facts}
            problems={answer.problems}
          />
        );
      })}
    </section>
  );
}
