import { selected } from '../../../state/board-selected.ts';
import { useLater } from '../../../state/later.ts';

/** Where the focus goes for files of cases. */
export const FILES = 'board-files';

const loadFiles = () => import('../files/Files.tsx');
const loadReminder = () => import('../files/BackupReminder.tsx');

/** Files out and in: of the selected cases where some are, else of all. Not needed for the board to be seen. */
export function BoardFiles() {
  const files = useLater(loadFiles);
  const chosen = selected.value;
  if (!files || files === 'failed') return null;
  return (
    <div id={FILES} tabIndex={-1}>
      <files.Files ids={chosen && chosen.size > 0 ? [...chosen] : null} />
    </div>
  );
}

/** That it is time for a file of everything; over the board, where it is. */
export function Reminder() {
  const reminder = useLater(loadReminder);
  return reminder && reminder !== 'failed' ? <reminder.BackupReminder /> : null;
}
