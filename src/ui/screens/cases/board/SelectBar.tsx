import { useState } from 'preact/hooks';
import type { Case } from '../../../../cases/case.ts';
import type { BoardPage } from '../../../state/board-draw.ts';
import { select, selected } from '../../../state/board-selected.ts';
import { readCases } from '../../../state/case-store-read.ts';
import type { CaseProblem } from '../../../state/cases.ts';
import { useSession } from '../../../state/session.ts';
import { TITLE } from '../case-actions.ts';
import { focusOn } from '../focus.ts';
import { StoreFailed } from '../StoreFailed.tsx';
import { FILES } from './BoardFiles.tsx';
import { archiveWithUndo, type OnDone, removeAllWithUndo } from './board-actions.ts';

/** Begins to select cases, and ends it. */
export function SelectToggle() {
  const t = useSession().words.value.board.select;
  const on = selected.value !== null;
  return (
    <button
      type="button"
      class="quietly"
      aria-pressed={on}
      onClick={() => {
        selected.value = on ? null : new Set();
      }}
    >
      {on ? t.end : t.begin}
    </button>
  );
}

/** What can be done with the selected cases, at the foot of the window. */
export function SelectBar({ page }: { readonly page: BoardPage }) {
  const session = useSession();
  const { board, cases: caseWords } = session.words.value;
  const t = board.select;
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const [working, setWorking] = useState<number | null>(null);
  const chosen = selected.value;
  if (chosen === null) return null;
  const ids = [...chosen];
  const shown = page.places.flatMap(({ cases }) => cases.map(({ answered }) => answered.case));
  const allAway = ids.length > 0 && ids.every((id) => shown.find((of) => of.id === id)?.archived);
  const withAll = async (
    work: (cases: readonly Case[], onDone: OnDone) => Promise<CaseProblem | null>,
  ): Promise<void> => {
    setWorking(0);
    const read = await readCases(ids);
    const failed = 'problem' in read ? read : await work(read.cases, setWorking);
    setWorking(null);
    setProblem(failed);
    if (!failed) selected.value = null;
  };
  const idle = ids.length > 0 && working === null;
  return (
    <section class="select-bar" aria-label={t.label}>
      {problem && <StoreFailed problem={problem} />}
      <p role="status">{working === null ? t.count(ids.length) : t.working(working, ids.length)}</p>
      <div class="actions">
        <button
          type="button"
          disabled={!idle}
          onClick={() =>
            void withAll((cases, onDone) => archiveWithUndo(session, cases, !allAway, TITLE, onDone))
          }
        >
          {allAway ? board.unarchive : board.archive}
        </button>
        <button type="button" disabled={!idle} onClick={() => focusOn(FILES)}>
          {t.toFile}
        </button>
        <button
          type="button"
          disabled={!idle}
          onClick={() => void withAll((cases, onDone) => removeAllWithUndo(session, cases, TITLE, onDone))}
        >
          {caseWords.remove}
        </button>
        <button
          type="button"
          class="quietly"
          onClick={() => {
            if (ids.length > 0) selected.value = new Set();
            else
              select(
                shown.map(({ id }) => id),
                true,
              );
          }}
        >
          {ids.length > 0 ? t.none : t.all}
        </button>
      </div>
    </section>
  );
}
