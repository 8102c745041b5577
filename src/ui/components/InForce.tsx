import { useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { type Force, forceOf } from '../../app/in-force.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import { forceText } from '../../wording/force-text.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { Failed } from './Failed.tsx';

/** Whether the instrument is in force, and the sentence about it that stands on screen, in copies and on paper. */
export function useForce(
  file: InstrumentFile,
  facts: Facts,
): { readonly force: Force; readonly text: string } {
  const { words, dates, today } = useSession();
  const force = forceOf(file, facts, today.value);
  return { force, text: forceText({ words: words.value, dates: dates.value }, force) };
}

interface Props {
  readonly file: InstrumentFile;
  readonly facts: Facts;
}

const loadFields = () => import('./ForceFields.tsx');

/** Whether the treaty is in force on the day of the request; a banner where it is not, or not known. */
export function InForce({ file, facts }: Props) {
  const { words } = useSession();
  const { force, text } = useForce(file, facts);
  const wrong = force.problems.length > 0;
  const [open, setOpen] = useState(wrong);
  const fields = useLater(loadFields, { wanted: open, words: 'later' });
  return (
    <details
      class={force.value === 'yes' ? 'force quietly' : 'force'}
      data-force={force.value}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text}</summary>
      {open && fields === null && <p class="quiet">{words.value.shell.loading}</p>}
      {fields === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'ForceFields' }} />}
      {fields && fields !== 'failed' && <fields.ForceFields file={file} facts={facts} force={force} />}
    </details>
  );
}
