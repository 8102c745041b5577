import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';

interface Props {
  /** What another window wrote in the place of what stands in the field; empty: it took it away. */
  readonly text: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** At a field: another window changed the same, and which is to stand is asked. */
export function Elsewhere({ text, onMine, onTheirs }: Props) {
  const t = useSession().words.value.caseAbout;
  return (
    <Notice kind="problem">
      <p>{t.conflict}</p>
      <blockquote dir="auto">{text || t.gone}</blockquote>
      <div class="actions">
        <button type="button" onClick={onMine}>
          {t.takeMine}
        </button>
        <button type="button" onClick={onTheirs}>
          {t.takeTheirs}
        </button>
      </div>
    </Notice>
  );
}
