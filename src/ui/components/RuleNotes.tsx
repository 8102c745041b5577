import type { TermWords } from '../../law/schema/instrument.ts';
import { useSession } from '../state/session.ts';

/** What a term asks, what follows when it lapses, and what to watch. */
export function RuleNotes({ words }: { readonly words: TermWords[string] }) {
  const t = useSession().words.value.terms;
  return (
    <section class="rule-notes">
      <p>{words.gloss}</p>
      {words.lapse && (
        <p>
          <b>{t.lapse}:</b> {words.lapse}
        </p>
      )}
      {words.after && (
        <p>
          <b>{t.after}:</b> {words.after}
        </p>
      )}
      {words.watch.length > 0 && (
        <>
          <h2>{t.watch}</h2>
          <ul>
            {words.watch.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
