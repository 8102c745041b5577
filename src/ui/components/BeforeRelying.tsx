import type { ComponentChildren } from 'preact';
import { useSession } from '../state/session.ts';

interface Props {
  readonly title: string;
  readonly notes: readonly string[];
  /** What stands between the notes and the closing line. */
  readonly children?: ComponentChildren;
}

/** What the reader must know before relying on an answer, and the line that closes every page. */
export function BeforeRelying({ title, notes, children }: Props) {
  const { closing } = useSession().words.value.shell;
  return (
    <footer class="before-relying">
      {notes.length > 0 && (
        <>
          <h2>{title}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {children}
      <p class="closing">{closing}</p>
    </footer>
  );
}
