import type { Unread as Counts } from '../../../app/page-beside.ts';
import { useSession } from '../../state/session.ts';

/** What of the page was passed over. */
export function Unread({ frames, editable }: Counts) {
  const t = useSession().words.value.page.unread;
  if (frames === 0 && editable === 0) return null;
  return (
    <div class="passed-over quiet" data-frames={frames} data-editable={editable}>
      {frames > 0 && <p>{t.frames(frames)}</p>}
      {editable > 0 && <p>{t.editable(editable)}</p>}
    </div>
  );
}
