import { listing } from '../../state/cases.ts';
import { removedCases } from '../../state/removed.ts';
import { useSession } from '../../state/session.ts';
import { undoRemoval } from './case-actions.ts';

/** What was deleted since the page was opened stays at hand when the notice is gone. */
export function Removed() {
  const session = useSession();
  const t = session.words.value.cases;
  const here = listing.value.state === 'ready' ? listing.value.cases : [];
  const gone = removedCases.value.filter((of) => !here.some((other) => other.id === of.id));
  if (gone.length === 0) return null;
  return (
    <section class="removed">
      <h2>{t.removedTitle}</h2>
      <ul>
        {gone.map((of) => (
          <li key={of.id}>
            <bdi>{of.name}</bdi>
            <button
              type="button"
              aria-label={t.putBackOf(of.name)}
              onClick={() => void undoRemoval(session, of)}
            >
              {t.putBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
