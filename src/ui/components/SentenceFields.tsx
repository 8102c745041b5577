import { useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import type { FactProblem } from '../../app/fact-problem.ts';
import { readSentenceDates } from '../../eligibility/read-sentence-dates.ts';
import { sentenceOf } from '../../eligibility/sentence.ts';
import type { SentenceFactName } from '../../eligibility/sentence-facts.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import '../styles/sentence.css';
import { Choice } from './Choice.tsx';
import { DayInput } from './DayInput.tsx';
import { FurtherSentences } from './FurtherSentences.tsx';
import { EligibilityOfSentence } from './SentenceElsewhere.tsx';
import { SentenceEnd } from './SentenceEnd.tsx';
import { TextFact } from './TextFact.tsx';

/** The ways in which the end of a sentence may be known, and the facts of each. */
const WAYS = {
  end: ['sentence-end'],
  release: ['release'],
  length: ['sentence-start', 'length', 'credit-days', 'remission'],
} as const satisfies Record<string, readonly SentenceFactName[]>;
type Way = keyof typeof WAYS;
const NAMES = ['end', 'release', 'length'] as const;

interface Props {
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** The end of a sentence, entered in any of three ways, and those served after it; what they come to, or contradict. */
export function SentenceFields({ facts, problems }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility.sentence;
  const more = words.value.sentence;
  const given = (way: Way) => WAYS[way].some((fact) => facts[fact]);
  const [chosen, setChosen] = useState<Way>(() => NAMES.find(given) ?? 'end');
  const shown = (way: Way) => way === chosen || given(way);
  const several = Boolean(facts['further-sentences']);
  const say = (fact: SentenceFactName): string | null => {
    const found = problems.find((one) => one.fact === fact && one.problem !== 'sentence-contradicts');
    if (!found) return null;
    if (fact === 'credit-days') return t.creditWrong(found.value);
    return words.value.problems.fact[found.problem](found.value);
  };
  const of = (fact: SentenceFactName) => ({
    value: facts[fact] ?? '',
    problem: say(fact),
    onChange: (value: string) => setFacts({ [fact]: value }),
  });
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
      {shown('end') && (
        <DayInput label={t.end} help={several ? more.endOfFirst : t.endHelp} {...of('sentence-end')} />
      )}
      {shown('release') && <DayInput label={t.release} help={t.releaseHelp} {...of('release')} />}
      {shown('length') && (
        <>
          <DayInput label={t.start} {...of('sentence-start')} />
          <TextFact label={t.length} help={t.lengthHelp} placeholder="3y 6m 10d" {...of('length')} />
          <div class="pair">
            <TextFact label={t.credit} help={t.creditHelp} numeric placeholder="0" {...of('credit-days')} />
            <TextFact
              label={more.remission}
              help={more.remissionHelp}
              placeholder="6m"
              {...of('remission')}
            />
          </div>
        </>
      )}
      <FurtherSentences facts={facts} problems={problems} />
      <SentenceEnd sentence={sentence} />
      <EligibilityOfSentence facts={facts} sentence={sentence} />
    </>
  );
}
