import { useId, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import type { SentenceFactName } from '../../../eligibility/read-facts.ts';
import type { Instrument, InstrumentWords } from '../../../law/schema/instrument.ts';
import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { contradictionText, sentenceNoteText } from '../../../wording/narrate-sentence.ts';
import { Choice } from '../../components/Choice.tsx';
import { DayInput } from '../../components/DayInput.tsx';
import { Notice } from '../../components/Notice.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { questionId } from './focus.ts';
import { LatestDays } from './LatestDays.tsx';
import { SentenceLeft } from './SentenceLeft.tsx';

export interface SentenceProps {
  readonly instrument: Instrument;
  readonly instrumentWords: InstrumentWords;
  readonly telling: EligibilityTelling;
  readonly facts: Facts;
  readonly answer: EligibilityAnswer;
}

/** The ways in which the end of a sentence may be known, and the facts of each. */
const WAYS = {
  end: ['sentence-end'],
  release: ['release'],
  length: ['sentence-start', 'length', 'credit-days'],
} as const satisfies Record<string, readonly SentenceFactName[]>;
type Way = keyof typeof WAYS;
const NAMES = ['end', 'release', 'length'] as const;

/** The dates from which the sentence left at receipt is computed; what they come to, or how they contradict. */
export function SentenceDates(props: SentenceProps) {
  const { telling, facts, answer } = props;
  const { words } = useSession();
  const t = words.value.eligibility.sentence;
  const given = (way: Way) => WAYS[way].some((fact) => facts[fact]);
  const [chosen, setChosen] = useState<Way>(() => NAMES.find(given) ?? 'end');
  const shown = (way: Way) => way === chosen || given(way);
  const { sentence } = answer.assessment;
  const day = (fact: SentenceFactName, label: string, help: string | null = null) => (
    <DayInput
      label={label}
      help={help}
      value={facts[fact] ?? ''}
      problem={problemOf(words.value, answer, fact)}
      onChange={(value) => setFacts({ [fact]: value })}
    />
  );
  return (
    <div id={questionId('sentence')} class="sentence" data-question="sentence">
      <h4>{t.title}</h4>
      <Choice
        legend={t.how}
        options={NAMES.map((way) => [way, t.ways[way]] as const)}
        value={chosen}
        onChange={setChosen}
      />
      {shown('end') && day('sentence-end', t.end)}
      {shown('release') && day('release', t.release, t.releaseHelp)}
      {shown('length') && (
        <>
          {day('sentence-start', t.start)}
          <div class="pair">
            <TextFact fact="length" label={t.length} help={t.lengthHelp} {...props} />
            <TextFact fact="credit-days" label={t.credit} help={t.creditHelp} {...props} />
          </div>
        </>
      )}
      {day('receipt', t.receipt, t.receiptHelp)}
      {sentence.state === 'contradiction' && (
        <Notice kind="problem">{contradictionText(telling, sentence.contradiction)}</Notice>
      )}
      {sentence.notes.map((note) => (
        <Notice key={note.code} kind="warn">
          {sentenceNoteText(telling, note)}
        </Notice>
      ))}
      <SentenceLeft {...props} />
      <LatestDays {...props} />
    </div>
  );
}

type Words = ReturnType<typeof useSession>['words']['value'];

function problemOf(words: Words, { problems }: EligibilityAnswer, fact: SentenceFactName): string | null {
  const found = problems.find((problem) => problem.fact === fact);
  if (!found) return null;
  if (fact === 'credit-days') return words.eligibility.sentence.creditWrong(found.value);
  return words.problems.fact[found.problem](found.value);
}

interface TextProps extends SentenceProps {
  readonly fact: 'length' | 'credit-days';
  readonly label: string;
  readonly help: string;
}

function TextFact({ fact, label, help, facts, answer }: TextProps) {
  const { words } = useSession();
  const id = useId();
  const problem = problemOf(words.value, answer, fact);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputMode={fact === 'credit-days' ? 'numeric' : undefined}
        placeholder={fact === 'length' ? '3y 6m 10d' : '0'}
        value={facts[fact] ?? ''}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onChange={(event) => setFacts({ [fact]: event.currentTarget.value.trim() })}
      />
      <span id={`${id}-help`} class={problem ? 'help wrong' : 'help'}>
        {problem ?? help}
      </span>
    </div>
  );
}
