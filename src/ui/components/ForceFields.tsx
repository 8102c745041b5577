import type { Facts } from '../../app/address.ts';
import type { Force } from '../../app/in-force.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { DayInput } from './DayInput.tsx';
import { problemOf } from './event-problems.ts';

interface Props {
  readonly file: InstrumentFile;
  readonly facts: Facts;
  readonly force: Force;
}

/** From what it is known that a treaty is in force: the user's own answer, or the last notification; on which day. */
export function ForceFields({ file, facts, force }: Props) {
  const { words } = useSession();
  const { terms: t, termInputs, problems } = words.value;
  const answer = facts['in-force'];
  const clause = file.terms.some(({ rule }) => rule === 'entry-into-force');
  const day = (fact: 'request-day' | 'last-notification', label: string, help: string) => (
    <DayInput
      label={label}
      help={help}
      value={facts[fact] ?? ''}
      problem={problemOf(problems, force.problems, fact)}
      onChange={(value) => setFacts({ [fact]: value })}
    />
  );
  return (
    <>
      <Choice
        legend={t.force.question}
        help={file.instrument.inForce ? null : t.force.notStated}
        options={[
          ['yes', t.yes],
          ['no', t.no],
          ['unknown', t.unknown],
        ]}
        value={answer === 'yes' || answer === 'no' ? answer : 'unknown'}
        onChange={(next) => setFacts({ 'in-force': next === 'unknown' ? '' : next })}
      />
      {(clause || facts['last-notification']) &&
        day('last-notification', termInputs.force.lastNotification, termInputs.force.lastNotificationHelp)}
      {day('request-day', termInputs.force.requestDay, termInputs.force.requestDayHelp)}
    </>
  );
}
