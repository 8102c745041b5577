import { receiptIn } from '../../../../app/case/kept-result.ts';
import { sayInstant } from '../../../../app/case-sheet/sheet.ts';
import type { Case } from '../../../../cases/case.ts';
import type { KeptReceipt } from '../../../../cases/parts.ts';
import type { Receipt } from '../../../../exchange/receipt-schema.ts';
import { useSession } from '../../../state/session.ts';
import { useQuestionNames } from '../../receipt/use-telling.ts';
import { shownParts } from '../history/ThenBesideNow.tsx';
import { tellEntry } from '../tell-entry.ts';
import { Part } from './SheetPart.tsx';

/** Results that the case keeps, as they were shown. */
export function SheetResults({ of, title }: { readonly of: Case; readonly title: string }) {
  return (
    <Part title={title}>
      {of.receipts.map((kept) => (
        <Result key={kept.id} of={of} kept={kept} />
      ))}
    </Part>
  );
}

function Result({ of, kept }: { readonly of: Case; readonly kept: KeptReceipt }) {
  const session = useSession();
  const { words, dates } = session;
  const t = words.value.caseHistory;
  const entry = of.entries.find(({ id }) => id === kept.entry);
  const receipt = receiptIn(kept);
  const when = sayInstant({ dates: dates.value }, kept.at, Temporal.Now.timeZoneId());
  return (
    <div class="sheet-result">
      <p>
        <strong>{entry ? tellEntry(session, entry) : t.aQuestionGone}</strong>, {t.receipts.shown(when)}
      </p>
      {receipt ? <Days receipt={receipt} /> : <p>{t.receipts.unreadable}</p>}
    </div>
  );
}

function Days({ receipt }: { readonly receipt: Receipt }) {
  const names = useQuestionNames(receipt.route);
  if (!names) return null;
  const { part } = names.telling.words.receipt;
  return (
    <dl class="sheet-days">
      {shownParts(names.telling, receipt).map(([what, lines]) => (
        <div key={what}>
          <dt>{part[what]}</dt>
          <dd>{lines.map(({ text }) => text).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
