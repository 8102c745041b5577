import { ruleNamed } from '../../../app/term-facts.ts';
import type { Start } from '../../../law/schema/term-rule.ts';
import { EventInput } from '../../components/EventInput.tsx';
import { Failed } from '../../components/Failed.tsx';
import { useLater } from '../../state/later.ts';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { nameOf } from './finer-facts.ts';
import { SetDay } from './SetDay.tsx';
import { StartingEvents } from './StartingEvents.tsx';
import type { InputProps } from './TermInputs.tsx';

interface Props extends InputProps {
  readonly start: Start;
  readonly help?: string;
}

const loadSentence = () => import('../../components/SentenceFields.tsx');

/** One event: its day, the dates of a sentence that end on it, or the events of the term that ends with it. */
export function OneEvent(props: Props) {
  const { rule, words, facts, problems, start } = props;
  const { termForm: t, shell } = useSession().words.value;
  const sentence = useLater(loadSentence, { wanted: start.sentence === true, words: 'later' });
  if (start.sentence) {
    if (sentence === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'SentenceFields' }} />;
    if (!sentence) return <p class="quiet">{shell.loading}</p>;
    return <sentence.SentenceFields facts={facts} problems={problems} />;
  }
  const { fact, label, help: own } = nameOf(words, rule, start);
  const inferred = start.standing === 'inferred' ? t.inferred : null;
  return (
    <>
      <EventInput
        fact={fact}
        label={label}
        help={[own, props.help, inferred].filter(Boolean).join(' ') || null}
        value={facts[fact] ?? ''}
        problems={problems}
        hour={rule.unit === 'hour'}
        onChange={(value) => setFacts({ [fact]: value })}
      />
      {start.endOf && !start.endOf.instrument && <TermBefore {...props} name={start.endOf.rule} />}
    </>
  );
}

/** The term whose end is the event: what it is counted from may be entered here. A day entered above goes first. */
function TermBefore({ name, start, ...props }: Props & { readonly name: string }) {
  const { rules, words, facts } = props;
  const { termForm: t } = useSession().words.value;
  const before = ruleNamed(rules, name);
  if (!before) return null;
  const called = words[name]?.name ?? name;
  const entered = Boolean(facts[start.event]);
  return (
    <details class="before" open={!entered}>
      <summary>{entered ? t.endEntered(called) : t.endOf(called)}</summary>
      <StartingEvents {...props} rule={before} />
      <SetDay {...props} rule={before} />
    </details>
  );
}
