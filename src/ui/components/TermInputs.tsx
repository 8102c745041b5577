import type { Facts } from '../../app/address.ts';
import type { FactProblem } from '../../app/fact-problem.ts';
import type { TermWords } from '../../law/schema/instrument.ts';
import type { Start, TermRule } from '../../law/schema/term-rule.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { EventInput } from './EventInput.tsx';

interface Props {
  readonly rule: TermRule;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
  readonly words: TermWords[string] | undefined;
}

/** What a term asks for: its event, with the finer points folded away, and the fact its nature hangs on. */
export function TermInputs({ rule, facts, problems, words }: Props) {
  const input = (start: Start, also: readonly Start[]) => (
    <EventInput
      key={start.event}
      fact={start.event}
      label={words?.events[start.event]?.name ?? start.event}
      help={words?.events[start.event]?.help ?? null}
      value={facts[start.event] ?? ''}
      problems={problems}
      onChange={(value) => setFacts({ [start.event]: value })}
      further={
        also.length === 0
          ? null
          : {
              name: also.map((one) => words?.events[one.event]?.noun ?? one.event).join(', '),
              open: also.some((one) => Boolean(facts[one.event])),
              content: also.map((one) => input(one, [])),
            }
      }
    />
  );
  const stated = rule.starts.filter((start) => start.standing === 'stated');
  const also = rule.starts.filter((start) => start.standing === 'also');
  return (
    <div class="inputs">
      {stated.map((start, i) => input(start, i === 0 ? also : []))}
      <NatureFact rule={rule} facts={facts} words={words} />
    </div>
  );
}

function NatureFact({ rule, facts, words }: Omit<Props, 'problems'>) {
  const session = useSession();
  const t = session.words.value.terms;
  if (typeof rule.nature === 'string') return null;
  const { fact } = rule.nature;
  const value = facts[fact] || 'unknown';
  const known = value === 'yes' || value === 'no' || value === 'unknown';
  return (
    <Choice
      legend={words?.facts[fact]?.question ?? fact}
      help={words?.facts[fact]?.help ?? null}
      problem={known ? null : session.words.value.problems.fact['not-a-choice'](value)}
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
