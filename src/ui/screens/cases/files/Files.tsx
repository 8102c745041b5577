import { useId } from 'preact/hooks';
import { useSession } from '../../../state/session.ts';
import { Persistence } from '../Persistence.tsx';
import type { Scope } from './making.ts';
import { ReminderChoice } from './ReminderChoice.tsx';
import { TakeIn } from './TakeIn.tsx';
import { WaysOut } from './WaysOut.tsx';
import '../../../styles/case-files.css';

interface Props {
  /** The cases that are written; null: every one there is. */
  readonly ids: Scope;
  /** On the page of a case: files out of it alone. */
  readonly ofCase?: boolean;
}

/** Files of cases: out, and on the board in. */
export function Files({ ids, ofCase = false }: Props) {
  const t = useSession().words.value.caseFiles;
  const id = useId();
  const scope = ofCase ? t.one : ids === null ? t.whole : t.some(ids.length);
  return (
    <section class="files" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      {!ofCase && <p class="quiet">{t.bridge}</p>}
      {!ofCase && <Persistence />}
      <h3>
        {t.out} <span class="scope">{scope}</span>
      </h3>
      <WaysOut scope={ids} />
      {!ofCase && ids === null && <ReminderChoice />}
      {!ofCase && (
        <>
          <h3>{t.in}</h3>
          <TakeIn />
        </>
      )}
    </section>
  );
}
