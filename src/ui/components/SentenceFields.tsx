import { useId, useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { readSentenceDates } from '../../eligibility/read-sentence-dates.ts';
import { sentenceOf } from '../../eligibility/sentence.ts';
import type { SentenceFactName } from '../../eligibility/sentence-facts.ts';
import { contradictionText } from '../../wording/narrate-sentence.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { DayInput } from './DayInput.tsx';
import { DraftInput } from './DraftInput.tsx';
import { Notice } from './Notice.tsx';

/** The ways in which the end of a sentence may be known, and the facts of each. */
const WAYS = {
  end: ['sentence-end'],
  release: ['release'],
  length: ['sentence-start', 'length', 'credit-days'],
} as const satisfies Record<string, readonly SentenceFactName[]>;
type Way = keyof typeof WAYS;
const NAMES = ['end', 'release', 'length'] as const;

/** Is the end of the sentence told in any way? */
export const hasSentence = (facts: Facts): boolean =>
  NAMES.some((way) => WAYS[way].some((fact) => facts[fact]));

interface Problem {
  readonly fact: string;
  readonly value: string;
  readonly problem: keyof ReturnType<typeof useSession>['words']['value']['problems']['fact'];
}

interface Props {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** The end of a sentence, entered in any of three ways; dates that cannot stand together are said. */
export function SentenceFields({ facts, problems }: Props) {
  const { words, dates } = useSession();
  const t = words.value.eligibility.sentence;
  const given = (way: Way) => WAYS[way].some((fact) => facts[fact]);
  const [chosen, setChosen] = useState<Way>(() => NAMES.find(given) ?? 'end');
  const shown = (way: Way) => way === chosen || given(way);
  const say = (fact: SentenceFactName): string | null => {
    const found = problems.find((one) => one.fact === fact && one.problem !== 'sentence-contradicts');
    if (!found) return null;
    if (fact === 'credit-days') return t.creditWrong(found.value);
    return words.value.problems.fact[found.problem](found.value);
  };
  const day = (fact: SentenceFactName, label: string, help: string | null = null) => (
    <DayInput
      label={label}
      help={help}
      value={facts[fact] ?? ''}
      problem={say(fact)}
      onChange={(value) => setFacts({ [fact]: value })}
    />
  );
  const sentence = sentenceOf({ ...readSentenceDates(facts, []), receipt: null });
  return (
    <>
      <Choice
        layout="even"
        legend={t.how}
        options={NAMES.map((way) => [way, t.ways[way]] as const)}
        value={chosen}
        onChange={setChosen}
      />
      {shown('end') && day('sentence-end', t.end, t.endHelp)}
      {shown('release') && day('release', t.release, t.releaseHelp)}
      {shown('length') && (
        <>
          {day('sentence-start', t.start)}
          <div class="pair">
            <TextFact
              fact="length"
              label={t.length}
              help={t.lengthHelp}
              facts={facts}
              problem={say('length')}
            />
            <TextFact
              fact="credit-days"
              label={t.credit}
              help={t.creditHelp}
              facts={facts}
              problem={say('credit-days')}
            />
          </div>
        </>
      )}
      {sentence.state === 'contradiction' && (
        <Notice kind="problem">
          {contradictionText({ words: words.value, dates: dates.value }, sentence.contradiction)}
        </Notice>
      )}
    </>
  );
}

interface TextProps {
  readonly fact: 'length' | 'credit-days';
  readonly label: string;
  readonly help: string;
  readonly facts: Facts;
  readonly problem: string | null;
}

function TextFact({ fact, label, help, facts, problem }: TextProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <DraftInput
        id={id}
        numeric={fact === 'credit-days'}
        placeholder={fact === 'length' ? '3y 6m 10d' : '0'}
        value={facts[fact] ?? ''}
        wrong={problem !== null}
        describedBy={`${id}-help`}
        onCommit={(text) => setFacts({ [fact]: text })}
      />
      <span id={`${id}-help`} class={problem ? 'help wrong' : 'help'}>
        {problem ?? help}
      </span>
    </div>
  );
}
