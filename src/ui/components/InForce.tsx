import type { Facts } from '../../app/address.ts';
import type { Instrument } from '../../law/schema/instrument.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';

/** The sentence about force that stands on screen, in copies and on paper. */
export function forceSentence(words: ReturnType<typeof useSession>['words']['value'], facts: Facts): string {
  const t = words.terms.force;
  if (facts['in-force'] === 'yes') return t.yes;
  return facts['in-force'] === 'no' ? t.no : t.unknown;
}

interface Props {
  readonly instrument: Instrument;
  readonly facts: Facts;
  readonly onChange: (value: 'yes' | 'no' | '') => void;
}

/** Whether the treaty is in force on the day of the request: a fact that is asked; a banner where it is not, or not known. */
export function InForce({ instrument, facts, onChange }: Props) {
  const { words } = useSession();
  const t = words.value.terms;
  const answer = facts['in-force'];
  const value = answer === 'yes' || answer === 'no' ? answer : 'unknown';
  return (
    <details class={value === 'yes' ? 'force quietly' : 'force'}>
      <summary>{forceSentence(words.value, facts)}</summary>
      <Choice
        legend={t.force.question}
        help={instrument.inForce ? null : t.force.notStated}
        options={[
          ['yes', t.yes],
          ['no', t.no],
          ['unknown', t.unknown],
        ]}
        value={value}
        onChange={(next) => onChange(next === 'unknown' ? '' : next)}
      />
    </details>
  );
}
