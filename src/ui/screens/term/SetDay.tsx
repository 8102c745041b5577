import { SET_DAY_FACT, takesSetDay } from '../../../app/term-facts.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { problemOf } from '../../components/event-problems.ts';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import type { InputProps } from './TermInputs.tsx';

/** The day that a side set, or both agreed, within the most that the text allows. */
export function SetDay({ rule, facts, problems }: InputProps) {
  const { terms: t, termForm, problems: said } = useSession().words.value;
  if (!takesSetDay(rule) || !rule.n || !rule.unit) return null;
  const by = rule.form === 'set-by-agreement' ? 'agreement' : 'party';
  return (
    <DayInput
      label={termForm.setDay[by](t.length(rule.n, rule.unit))}
      help={termForm.setDay.help}
      value={facts[SET_DAY_FACT] ?? ''}
      problem={problemOf(said, problems, SET_DAY_FACT)}
      onChange={(day) => setFacts({ [SET_DAY_FACT]: day })}
    />
  );
}
