import { writePath } from '../../../../../app/address.ts';
import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import type { Case } from '../../../../../cases/case.ts';
import { addTo } from '../../../../state/adding.ts';
import { go } from '../../../../state/navigation.ts';
import { useSession } from '../../../../state/session.ts';
import { linkOf } from '../../case-actions.ts';
import { EntryCard } from '../../EntryCard.tsx';
import type { InstrumentTelling } from '../../tell-entry.ts';
import type { CaseLaw } from '../use-case-law.ts';

interface Props {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  readonly law: CaseLaw;
  readonly telling: InstrumentTelling;
}

export const ENTRIES = 'case-entries-title';

/** The questions of a case, with what they come to today. */
export function Entries({ of, answers, law, telling }: Props) {
  const session = useSession();
  const t = session.words.value.cases;
  const beside = (i: number) => {
    const next = of.entries[i + 1] ?? of.entries[i - 1];
    return next ? linkOf(next.id) : ENTRIES;
  };
  return (
    <section class="entries" aria-labelledby={ENTRIES}>
      <h2 id={ENTRIES} tabIndex={-1}>
        {t.entries}
      </h2>
      {of.entries.length === 0 && <p class="quiet">{t.noEntries}</p>}
      <ul class="entry-cards">
        {of.entries.map((entry, i) => (
          <EntryCard
            key={entry.id}
            of={of}
            entry={entry}
            answer={answers.get(entry.id)}
            law={law}
            telling={telling}
            next={beside(i)}
          />
        ))}
      </ul>
      <p>
        <a
          href={writePath({ screen: 'terms' })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            go({ screen: 'terms' });
            addTo(of, session);
          }}
        >
          {t.addMore}
        </a>
      </p>
    </section>
  );
}
