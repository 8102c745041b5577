import { useEffect } from 'preact/hooks';
import { listing, refresh } from '../../../state/cases.ts';
import { Files } from '../Files.tsx';

/** Where the focus goes for files of cases. */
export const FILES = 'board-files';

export function BoardFiles() {
  useEffect(() => void refresh(), []);
  const cases = listing.value.state === 'ready' ? listing.value.cases : [];
  return (
    <div id={FILES} tabIndex={-1}>
      <Files cases={cases} />
    </div>
  );
}
