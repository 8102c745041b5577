import type { Case } from '../../../../cases/case.ts';
import type { KeptReceipt } from '../../../../cases/parts.ts';
import { useSession } from '../../../state/session.ts';
import { tellEntry } from '../tell-entry.ts';
import '../../../styles/case-history.css';
import '../../../styles/receipt.css';
import { KeptResult } from './KeptResult.tsx';
import { useCaseInstruments, useNamesOf } from './use-case-names.ts';

interface Props {
  readonly of: Case;
  /** Where the focus goes when one is removed. */
  readonly titleId: string;
}

/** The results that a case keeps, by question, each as it was shown then and beside it what it comes to now. */
export function Receipts({ of, titleId }: Props) {
  const session = useSession();
  const t = session.words.value.caseHistory.receipts;
  const names = useNamesOf(useCaseInstruments(of));
  const byEntry = new Map<string, KeptReceipt[]>();
  for (const kept of of.receipts) byEntry.set(kept.entry, [...(byEntry.get(kept.entry) ?? []), kept]);
  const nameOf = (entryId: string) => {
    const entry = of.entries.find((one) => one.id === entryId);
    return entry ? tellEntry(session, entry) : session.words.value.caseHistory.aQuestionGone;
  };
  return (
    <div class="kept-results">
      <p class="quiet">{of.receipts.length === 0 ? t.empty : t.intro}</p>
      {[...byEntry].map(([entryId, all]) => (
        <section key={entryId} class="kept-of">
          <h3>{nameOf(entryId)}</h3>
          <ul>
            {all.map((kept) => (
              <KeptResult
                key={kept.id}
                of={of}
                kept={kept}
                what={nameOf(entryId)}
                names={names}
                titleId={titleId}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
