import { nameOfThing } from '../../../wording/narrate-documents.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import type { FileProps } from './FileOf.tsx';
import { focusThing } from './focus.ts';

/** What is still missing, what hangs on a fact, what is to be decided; each leads to its place in the list. */
export function Lacking({ answer: { list }, papers }: FileProps) {
  const t = useSession().words.value.documents.lacking;
  const parts = [
    ['missing', t.title, list.missing],
    ['open', t.open, list.open],
    ['undecided', t.undecided, list.undecided],
  ] as const;
  const lacking = parts.filter(([, , ids]) => ids.length > 0);
  if (lacking.length === 0) return null;
  return (
    <details class="lacking" open={wide.value}>
      <summary>{t.all(lacking.flatMap(([, , ids]) => ids).length)}</summary>
      {lacking.map(([standing, title, ids]) => (
        <section key={standing} aria-labelledby={`lacking-${standing}`} data-lacking={standing}>
          <h2 id={`lacking-${standing}`}>{title(ids.length)}</h2>
          <ul class="plain-list">
            {ids.map((id) => (
              <li key={id} data-missing={standing === 'missing' ? id : undefined} data-thing={id}>
                <button type="button" class="link" onClick={() => focusThing(id)}>
                  {nameOfThing(papers.words, id)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
