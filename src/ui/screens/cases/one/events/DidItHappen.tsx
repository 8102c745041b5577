import { useId } from 'preact/hooks';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { saidToHaveHappened } from '../../../../../cases/planned.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { useEdits } from '../edits.ts';
import { eventId } from './event-id.ts';

interface Props {
  readonly event: CaseEvent;
  /** What the event is called. */
  readonly what: string;
  /** It happened at another time: its form opens. */
  readonly onOther: () => void;
  /** It did not happen: what removing it moves is shown. */
  readonly onNo: () => void;
}

/** Of a planned event whose day has come: only the word of a person makes it one that happened. */
export function DidItHappen({ event, what, onOther, onNo }: Props) {
  const t = useSession().words.value.casePlans;
  const { edit } = useEdits();
  const id = useId();
  const yes = async () => {
    const problem = await edit((of, now) => saidToHaveHappened(of, event.id, now), t.said(what));
    if (!problem) focusOn(eventId(event.id));
  };
  return (
    <section class="notice note did-it-happen" aria-label={t.askOf(what)}>
      <p id={id}>
        <strong>{t.ask}</strong> {t.open}
      </p>
      <div class="actions">
        <button type="button" aria-describedby={id} onClick={() => void yes()}>
          {t.yes}
        </button>
        <button type="button" onClick={onOther}>
          {t.otherDay}
        </button>
        <button type="button" onClick={onNo}>
          {t.no}
        </button>
      </div>
    </section>
  );
}
