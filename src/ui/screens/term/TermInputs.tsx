import type { Facts } from '../../../app/address.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import type { TermWords } from '../../../law/schema/instrument.ts';
import type { TermRule } from '../../../law/schema/term-rule.ts';
import { Choice } from '../../components/Choice.tsx';
import { problemOf } from '../../components/event-problems.ts';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { OneEvent } from './OneEvent.tsx';
import { SetDay } from './SetDay.tsx';
import { StartingEvents } from './StartingEvents.tsx';

export interface InputProps {
  readonly rule: TermRule;
  /** All rules of the instrument, since a term may hang on the end of another, and their words. */
  readonly rules: readonly TermRule[];
  readonly words: TermWords;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** What a term asks for: its events, the day a side sets, and the facts of the case on which it hangs. */
export function TermInputs(props: InputProps) {
  const { rule, words, facts, problems } = props;
  const session = useSession();
  const { termForm } = session.words.value;
  const hanging = [rule.appliesIf, typeof rule.nature === 'string' ? undefined : rule.nature.fact];
  return (
    <>
      <StartingEvents {...props} />
      {rule.notBefore && <OneEvent {...props} start={rule.notBefore} help={termForm.notBefore} />}
      <SetDay {...props} />
      {hanging.map(
        (fact) =>
          fact && <YesNo key={fact} fact={fact} facts={facts} problems={problems} words={words[rule.rule]} />,
      )}
    </>
  );
}

interface YesNoProps {
  readonly fact: string;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
  readonly words: TermWords[string] | undefined;
}

/** A fact of the case on which the term's nature, or whether there is a term at all, hangs. */
function YesNo({ fact, facts, problems, words }: YesNoProps) {
  const session = useSession();
  const t = session.words.value.terms;
  const value = facts[fact] || 'unknown';
  const known = value === 'yes' || value === 'no' || value === 'unknown';
  return (
    <Choice
      legend={words?.facts[fact]?.question ?? fact}
      help={words?.facts[fact]?.help ?? null}
      problem={problemOf(session.words.value.problems, problems, fact)}
      options={[
        ['yes', t.yes],
        ['no', t.no],
        ['unknown', t.unknown],
      ]}
      value={known ? value : ''}
      onChange={(next) => setFacts({ [fact]: next === 'unknown' ? '' : next })}
    />
  );
}
