import { useId } from 'preact/hooks';
import { useSession } from '../../../state/session.ts';
import { Persistence } from '../Persistence.tsx';
import type { Scope } from './making.ts';
import { ReminderChoice } from './ReminderChoice.tsx';
import { TakeIn } from './TakeIn.tsx';
import { WaysOut } from './WaysOut.tsx';

interface Props {
  /** The cases that are written; null: every one there is. */
  readonly ids: Scope;
}

/** Files of cases: out, and on the board in. */
export function Files({ ids }: Props) {
  const t = useSession().words.value.caseFiles;
  const id = useId();
  const scope = ids === null ? t.whole : t.some(ids.length);
  return (
    <section class="files" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <p class="quiet">{t.bridge}</p>
      <Persistence />
      <h3>
        {t.out} <span class="scope">{scope}</span>
      </h3>
      <WaysOut scope={ids} />
      {ids === null && <ReminderChoice />}
      <h3>{t.in}</h3>
      <TakeIn />
    </section>
  );
}
