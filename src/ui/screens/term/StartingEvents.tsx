import { useState } from 'preact/hooks';
import type { Start, TermRule } from '../../../law/schema/term-rule.ts';
import type { Words } from '../../../wording/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { useSession } from '../../state/session.ts';
import { nameOf } from './finer-facts.ts';
import { OneEvent } from './OneEvent.tsx';
import type { InputProps } from './TermInputs.tsx';

/** The events a term may start from, and what the text says of several. */
export function StartingEvents(props: InputProps) {
  const { termForm: t } = useSession().words.value;
  const [atFirst, setAtFirst] = useState(() => props.rule.starts.some(({ event }) => props.facts[event]));
  const starts = props.rule.starts.filter((start) => start.standing !== 'also');
  if (starts.length > 1 && props.rule.choice === 'by-facts') return <OneOfThese {...props} starts={starts} />;
  const single = starts.length < 2;
  const input = (start: Start) => <OneEvent key={start.event} {...props} start={start} />;
  if (single) return <>{starts.map(input)}</>;
  const entered = starts.filter(({ event }) => props.facts[event]);
  const others = starts.filter(({ event }) => !props.facts[event]);
  // Once one is entered the others are folded away, so that the answer comes into view.
  const folds = atFirst && entered.length > 0 && others.length > 0;
  return (
    <fieldset class="events">
      <legend>{severalText(t, props.rule)}</legend>
      {folds ? (
        <>
          {entered.map(input)}
          <details class="before" onToggle={(event) => event.currentTarget.open && setAtFirst(false)}>
            <summary>
              {t.otherEvents(others.map((start) => nameOf(props.words, props.rule, start).noun).join(', '))}
            </summary>
          </details>
        </>
      ) : (
        starts.map(input)
      )}
    </fieldset>
  );
}

function severalText(t: Words['termForm'], { choice }: TermRule): string {
  if (choice === 'earlier-of') return t.earlierOf;
  return choice === 'later-of' ? t.laterOf : t.open;
}

const OF_SENTENCE = ['sentence-end', 'release', 'sentence-start', 'length', 'credit-days'];

/** The case decides which event counts: that one is asked for. What was typed elsewhere stays in view. */
function OneOfThese(props: InputProps & { readonly starts: readonly Start[] }) {
  const { rule, words, facts, starts } = props;
  const { termForm: t } = useSession().words.value;
  const given = ({ event, sentence }: Start) =>
    Boolean(facts[event]) || (sentence === true && OF_SENTENCE.some((fact) => facts[fact]));
  const [chosen, setChosen] = useState(() => (starts.find(given) ?? starts[0])?.event ?? '');
  return (
    <>
      <Choice
        legend={t.byFacts}
        layout="stacked"
        options={starts.map((start) => [start.event, nameOf(words, rule, start).label] as const)}
        value={chosen}
        onChange={setChosen}
      />
      {starts
        .filter((start) => start.event === chosen || given(start))
        .map((start) => (
          <OneEvent key={start.event} {...props} start={start} />
        ))}
    </>
  );
}
