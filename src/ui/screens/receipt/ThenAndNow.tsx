import { type Compared, type Comparison, partsOf } from '../../../app/receipt/compare.ts';
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

function saysNothing(what: Compared, receipt: Receipt): boolean {
  if (receipt.version !== 1) return false;
  const { result } = receipt;
  return (
    (what === 'outcome' && result.outcome === 'computed') ||
    (what === 'stillRunning' && (result.outcome !== 'computed' || !result.stillRunning)) ||
    (what === 'endNotStated' && (result.outcome !== 'computed' || !result.endNotStated))
  );
}

/** Many lines that are the same on both sides stand once, across both. */
const isLong = (what: Compared, { version }: Receipt): boolean => version === 2 && what !== 'outcome';

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
    return [{ what, lines, today, differs, once: !differs && today !== null && isLong(what, was) }];
  });
  return (
    <table class="then-and-now">
      <caption>{now ? t.table.title : t.table.titleThen}</caption>
      <thead>
        <tr>
          <Heading name={t.table.before} on={telling.dates.medium(was.made)} />
          {now && <Heading name={t.table.now} on={telling.dates.medium(now.made)} />}
        </tr>
      </thead>
      {rows.map(({ what, lines, today, differs, once }) => (
        <tbody key={what} class={differs ? 'differs' : undefined} data-part={what}>
          <tr>
            <th scope="rowgroup" colSpan={now ? 2 : 1}>
              {t.part[what]}
              {once && ` · ${t.table.same}`}
              {differs && (
                <strong class="differs-mark">
                  <span aria-hidden="true">≠ </span>
                  {t.table.differs}
                </strong>
              )}
            </th>
          </tr>
          <tr>
            <Cell lines={lines} across={today} nothing={t.table.nothing} of={once ? 'both' : 'receipt'} />
            {today && !once && <Cell lines={today} across={lines} nothing={t.table.nothing} of="today" />}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Heading({ name, on }: { readonly name: string; readonly on: string }) {
  return (
    <th scope="col">
      {name} <small>{on}</small>
    </th>
  );
}

interface CellProps {
  readonly lines: readonly Line[];
  /** The lines across; what is not among them is marked. Null: there are none to compare with. */
  readonly across: readonly Line[] | null;
  readonly nothing: string;
  readonly of: 'receipt' | 'today' | 'both';
}

const sayTheSame = (a: Line, b: Line) => a.text === b.text && a.note === b.note;

function Cell({ lines, across, nothing, of }: CellProps) {
  const differs = (line: Line) => across !== null && !across.some((other) => sayTheSame(line, other));
  return (
    <td data-of={of} colSpan={of === 'both' ? 2 : undefined}>
      {lines.length === 0 && <span class="quiet">{nothing}</span>}
      {lines.map((line, i) => (
        <span
          key={`${i}-${line.text}`}
          class={[line.quiet && 'quiet', differs(line) && 'other'].filter(Boolean).join(' ') || undefined}
        >
          {line.machine ? <time dateTime={line.machine}>{line.text}</time> : line.text}
          {line.note && <small>{line.note}</small>}
        </span>
      ))}
    </td>
  );
}
