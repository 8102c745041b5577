import type { Facts } from '../../../app/address.ts';
import type { TermAnswer } from '../../../app/compute-term.ts';
import { CHAIR_FACT } from '../../../app/term-facts.ts';
import type { TermQuestion } from '../../../counting/question.ts';
import type { InstrumentFile, InstrumentWordsFile, StateFile } from '../../../law/built/files.ts';
import { chairsOf, chairText } from '../../../wording/chairs.ts';
import type { Telling } from '../../../wording/telling.ts';
import { Answer } from '../../components/Answer.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useLater } from '../../state/later.ts';
import { setFacts } from '../../state/navigation.ts';
import { askingText } from './asking.ts';

export interface ReplyProps {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  readonly facts: Facts;
  readonly answer: TermAnswer;
  readonly telling: Telling;
  readonly states: ReadonlyMap<string, StateFile>;
}

const loadFurther = () => import('./TermFurther.tsx');

/** What stands where the answer is: the days, or what is still to be entered; below it what can be done with it. */
export function TermReply(props: ReplyProps) {
  const { instrumentWords, facts, answer, telling, states } = props;
  const { rule, roles } = answer;
  const further = useLater(loadFurther, { words: 'later' });
  const ruleWords = instrumentWords.terms[rule.rule];
  const t = telling.words.terms;
  const lateEvent = answer.kind === 'computed' ? laterAlso(answer.question, telling.nouns) : null;
  return (
    <>
      {answer.kind === 'facts-missing' && <p class="asking">{askingText(telling, answer, facts)}</p>}
      {lateEvent && <Notice kind="warn">{t.alsoLater(lateEvent)}</Notice>}
      {answer.kind === 'computed' && (
        <>
          {answer.notFinal.length > 0 && (
            <Notice kind="warn">
              {telling.words.termForm.notFinal(answer.notFinal.map((e) => telling.nouns[e] ?? e).join(', '))}
            </Notice>
          )}
          <Chairs question={answer.question} telling={telling} facts={facts} />
          <Answer
            question={answer.question}
            count={answer.count}
            telling={telling}
            duty={ruleWords?.duty ?? null}
            about={{
              rule,
              roles,
              notFinal: answer.notFinal,
              tables: states,
              chair: chairOf(answer.question, facts),
              name: ruleWords?.name ?? null,
            }}
          />
        </>
      )}
      {further === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'TermFurther' }} />}
      {further && further !== 'failed' && <further.TermFurther {...props} />}
    </>
  );
}

/** The chair named in the address, where it makes sense for this term; else the one that is taken first. */
function chairOf(question: TermQuestion, facts: Facts) {
  const chairs = chairsOf(question);
  return chairs.find((chair) => chair === facts[CHAIR_FACT]) ?? chairs[0];
}

/** From which chair the term is asked, where several have a question of their own. */
function Chairs({
  question,
  telling,
  facts,
}: {
  readonly question: TermQuestion;
  readonly telling: Telling;
  readonly facts: Facts;
}) {
  const chairs = chairsOf(question);
  if (chairs.length < 2) return null;
  return (
    <Choice
      layout="even"
      legend={telling.words.terms.chair.question}
      options={chairs.map((chair) => [chair, chairText(telling.words, chair, question)] as const)}
      value={chairOf(question, facts)}
      onChange={(chair) => setFacts({ [CHAIR_FACT]: chair === chairs[0] ? '' : chair })}
    />
  );
}

/** An event that should have come first but lies after the stated one: allowed, and worth a second look. */
function laterAlso({ starts }: TermQuestion, nouns: Readonly<Record<string, string>>): string | null {
  const stated = starts.find((start) => start.standing === 'stated');
  const later = starts.find(
    (start) => start.standing === 'also' && start.event !== stated?.event && stated && start.from > stated.to,
  );
  return later ? (nouns[later.event] ?? later.event) : null;
}
