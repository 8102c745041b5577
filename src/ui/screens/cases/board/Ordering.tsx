import { Notice } from '../../../components/Notice.tsx';
import { keepOn } from '../../../state/board.ts';
import { behind, stuck, superseded } from '../../../state/board-keep.ts';
import { useSession } from '../../../state/session.ts';
import { tellProblem } from '../tell-problem.ts';

/** So few are in order before anybody has read that they are not. */
const NOTICED = 200;

/** While very many cases are put in order, that they are not in it yet; and where they cannot be, that. */
export function Ordering() {
  const { words } = useSession();
  const { board: t, cases, shell } = words.value;
  const at = behind.value;
  if (superseded.value) {
    return (
      <Notice kind="warn">
        <p>{t.superseded}</p>
        <button type="button" onClick={() => location.reload()}>
          {shell.failed.reload}
        </button>
      </Notice>
    );
  }
  if (stuck.value) {
    return (
      <Notice kind="problem">
        <p>{t.stuck}</p>
        <p>{tellProblem(words.value, stuck.value)}</p>
        <button type="button" onClick={keepOn}>
          {cases.save.again}
        </button>
      </Notice>
    );
  }
  if (!at || at.of < NOTICED) return null;
  return (
    <Notice kind="warn">
      <p>{t.ordering(at.left, at.of)}</p>
      <progress max={at.of} value={at.of - at.left} aria-label={t.orderingLabel} />
    </Notice>
  );
}
