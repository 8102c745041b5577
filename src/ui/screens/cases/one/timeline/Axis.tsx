import { type Day, yearOf } from '../../../../../calendar/day.ts';
import { useSession } from '../../../../state/session.ts';
import { daysOf, type Row } from './rows.ts';
import { labelled, type Scale } from './scale.ts';

/** How much of the narrowest line a label takes, without and with its year. */
const LABEL = 0.24;
const LABEL_WITH_YEAR = 0.34;

/** The days written over the line, as many as fit: today, what comes next and the ends before the others. */
export function Axis({ rows, scale }: { readonly rows: readonly Row[]; readonly scale: Scale }) {
  const { dates, today } = useSession();
  const next = rows.flatMap((row) => (row.row === 'term' && row.next ? [row.day] : []));
  const weightiest = [today.value, ...next, scale.first, scale.last, ...daysOf(rows)];
  const inYear = yearOf(scale.first) === yearOf(scale.last);
  const label = (d: Day) =>
    `${dates.value.dayOfMonth(d)} ${dates.value.month(d)}${inYear ? '' : ` ${yearOf(d)}`}`;
  return (
    <div class="timeline-axis" aria-hidden="true">
      {labelled(scale, weightiest, inYear ? LABEL : LABEL_WITH_YEAR).map((d) => {
        const at = scale.at(d);
        const end = at < 0.12 ? 'first' : at > 0.88 ? 'last' : '';
        return (
          <span
            key={d}
            class={[end, d === today.value ? 'is-now' : ''].filter(Boolean).join(' ')}
            style={{ insetInlineStart: `${at * 100}%` }}
          >
            <span>{label(d)}</span>
          </span>
        );
      })}
    </div>
  );
}
