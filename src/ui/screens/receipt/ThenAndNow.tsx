import { type Compared, type Comparison, partsOf } from '../../../app/receipt-compare.ts';
import type { Receipt } from '../../../exchange/receipt-schema.ts';
import { ONLY_IF_DIFFERENT, tellPart } from './tell-parts.ts';
import type { Line, ReceiptTelling } from './telling.ts';

interface Props {
  readonly was: Receipt;
  /** Null: not computed again. */
  readonly now: Receipt | null;
  readonly comparison: Comparison;
  readonly telling: ReceiptTelling;
}

const saysNothing = (what: Compared, { result }: Receipt): boolean =>
  (what === 'outcome' && result.outcome === 'computed') ||
  (what === 'stillRunning' && (result.outcome !== 'computed' || !result.stillRunning)) ||
  (what === 'endNotStated' && (result.outcome !== 'computed' || !result.endNotStated));

/** The result of the receipt beside that of today, part by part; what differs is marked in words and by a line. */
export function ThenAndNow({ was, now, comparison, telling }: Props) {
  const t = telling.words.receipt;
  const differing = new Set(comparison.differences.map(({ what }) => what));
  const names = [...new Set([...partsOf(was).keys(), ...(now ? partsOf(now).keys() : [])])];
  const rows = names.flatMap((what) => {
    const lines = tellPart(telling, what, was);
    const today = now ? tellPart(telling, what, now) : null;
    const differs = differing.has(what);
    if (!differs && ONLY_IF_DIFFERENT.includes(what)) return [];
    if (!differs && saysNothing(what, was)) return [];
    if (!differs && lines.length === 0) return [];
    return [{ what, lines, today, differs }];
  });
  return (
    <table class="then-and-now">
      <caption>{t.table.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.table.before}</th>
          {now && <th scope="col">{t.table.now}</th>}
        </tr>
      </thead>
      {rows.map(({ what, lines, today, differs }) => (
        <tbody key={what} class={differs ? 'differs' : undefined} data-part={what}>
          <tr>
            <th scope="rowgroup" colSpan={now ? 2 : 1}>
              {t.part[what]}
              {differs && (
                <strong class="differs-mark">
                  <span aria-hidden="true">≠ </span>
                  {t.table.differs}
                </strong>
              )}
            </th>
          </tr>
          <tr>
            <Cell lines={lines} nothing={t.table.nothing} of="receipt" what={what} />
            {today && <Cell lines={today} nothing={t.table.nothing} of="today" what={what} />}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

interface CellProps {
  readonly lines: readonly Line[];
  readonly nothing: string;
  readonly of: 'receipt' | 'today';
  readonly what: Compared;
}

function Cell({ lines, nothing, of, what }: CellProps) {
  return (
    <td data-of={of}>
      {lines.length === 0 && <span class="quiet">{nothing}</span>}
      {lines.map((line, i) => (
        <span key={`${i}-${line.text}`} class={line.quiet ? 'quiet' : undefined}>
          {line.machine ? (
            <time data-part={what} dateTime={line.machine}>
              {line.text}
            </time>
          ) : (
            line.text
          )}
        </span>
      ))}
    </td>
  );
}
