import { useSession } from '../../../state/session.ts';
import { tellWork } from './tell-work.ts';
import { useWork } from './use-work.ts';

interface Props {
  readonly caseId: string;
  readonly entryId: string;
  /** The question in words, for those who hear the button. */
  readonly what: string;
}

/** Writes a calendar file of one term. It names neither case nor person. */
export function TermToCalendar({ caseId, entryId, what }: Props) {
  const session = useSession();
  const words = session.words.value;
  const t = words.caseFiles.calendar;
  const { work, run } = useWork();
  return (
    <>
      <button
        type="button"
        aria-label={t.ofTermOf(what)}
        disabled={work.phase === 'busy'}
        onClick={() =>
          void run('term', async (course) =>
            (await import('./make-calendar.ts')).makeCalendar(
              session,
              [caseId],
              { named: false, entry: entryId },
              course,
            ),
          )
        }
      >
        {t.ofTerm}
      </button>
      <span class="quiet said" role="status">
        {work.phase === 'busy' ? null : tellWork(words, work)}
      </span>
    </>
  );
}
