import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../../calendar/day.ts';
import type { RemovedCase } from '../../../../store/trash.ts';
import { followStore } from '../../../state/case-store-open.ts';
import { purge, purgeAll, TRASH_DAYS, trash } from '../../../state/case-store-trash.ts';
import { putBack } from '../../../state/removed.ts';
import { type Session, useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { linkOf } from '../case-actions.ts';
import { focusOn } from '../focus.ts';
import { tellProblem } from '../tell-problem.ts';

const HEAD = 'board-trash';

/** The cases that were deleted, for as long as they can be put back. */
export function Trash() {
  const session = useSession();
  const t = session.words.value.board.trash;
  const removed = useTrash();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<RemovedCase | 'all' | null>(null);
  if (removed.length === 0) return null;
  const ask = (what: RemovedCase | 'all') => {
    setAsked(what);
    dialog.current?.showModal();
  };
  const forGood = async () => {
    dialog.current?.close();
    const outcome = await (asked === 'all' || !asked ? purgeAll() : purge(asked));
    notify('problem' in outcome ? tellProblem(session.words.value, outcome) : t.done(outcome.purged));
    focusOn(HEAD);
  };
  return (
    <details class="removed">
      <summary id={HEAD}>{t.title(removed.length)}</summary>
      <p class="quiet">{t.help(TRASH_DAYS)}</p>
      <ul>
        {removed.map((one) => (
          <TrashItem key={`${one.id} ${one.at}`} removed={one} onAsk={ask} />
        ))}
      </ul>
      {removed.length > 1 && (
        <button type="button" onClick={() => ask('all')}>
          {t.empty}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby={`${HEAD}-ask`}>
        <h2 id={`${HEAD}-ask`}>
          {asked === 'all' ? t.askAll(removed.length) : asked && t.askOne(asked.case.name)}
        </h2>
        <p>{t.warning}</p>
        <div class="actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {session.words.value.shell.cancel}
          </button>
          <button type="button" onClick={() => void forGood()}>
            {t.forGood}
          </button>
        </div>
      </dialog>
    </details>
  );
}

interface ItemProps {
  readonly removed: RemovedCase;
  readonly onAsk: (removed: RemovedCase) => void;
}

function TrashItem({ removed, onAsk }: ItemProps) {
  const session = useSession();
  const { board, cases } = session.words.value;
  const { name } = removed.case;
  return (
    <li>
      <span>
        <bdi>{name}</bdi> <span class="quiet">{board.trash.deleted(dayOf(session, removed))}</span>
      </span>
      <span class="actions">
        <button
          type="button"
          aria-label={cases.putBackOf(name)}
          onClick={() => void putBackFrom(session, removed)}
        >
          {cases.putBack}
        </button>
        <button type="button" aria-label={board.trash.forGoodOf(name)} onClick={() => onAsk(removed)}>
          {board.trash.forGood}
        </button>
      </span>
    </li>
  );
}

const dayOf = ({ dates }: Session, { at }: RemovedCase): string =>
  dates.value.medium(
    Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString() as Day,
  );

async function putBackFrom({ words }: Session, removed: RemovedCase): Promise<void> {
  const outcome = await putBack(removed.case, removed);
  if (!('problem' in outcome)) return focusOn(linkOf(removed.id));
  notify(
    outcome.problem === 'changed-elsewhere'
      ? words.value.board.trash.taken
      : tellProblem(words.value, outcome),
  );
}

/** What lies in the trash; follows every change of the store. */
function useTrash(): readonly RemovedCase[] {
  const [removed, setRemoved] = useState<readonly RemovedCase[]>([]);
  useEffect(() => {
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const outcome = await trash();
      if (mine === newest && 'removed' in outcome) setRemoved(outcome.removed);
    };
    const end = followStore(({ kind }) => {
      if (kind === 'changed') void read();
    });
    void read();
    return () => {
      newest += 1;
      end();
    };
  }, []);
  return removed;
}
