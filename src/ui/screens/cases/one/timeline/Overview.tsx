import { Bar, placeOn } from './Bar.tsx';
import type { Row } from './rows.ts';
import type { Scale } from './scale.ts';

/** Lanes that can be told apart at a glance; what is more stands in the list alone. */
const MOST = 10;

interface Props {
  readonly rows: readonly Row[];
  readonly scale: Scale;
}

/** All of it at a glance, where the list below has its words over its lines: events on one line, each term on its own. */
export function Overview({ rows, scale }: Props) {
  const { at, between } = placeOn(scale);
  const today = rows.find(({ row }) => row === 'today');
  const now = today && <span class="now" style={at(today.day)} />;
  const events = rows.flatMap((row) => (row.row === 'event' ? [row] : []));
  const terms = rows.flatMap((row) => (row.row === 'term' ? [row] : []));
  // Of many the last ones: what is over gives way to what is still to come.
  const shown = terms.slice(-MOST);
  return (
    <div class="timeline-overview" aria-hidden="true">
      {events.length > 0 && (
        <span class="track">
          {now}
          {events.map((row) => (
            <span
              key={`${row.id}${row.event}`}
              class={row.planned ? 'dot planned' : 'dot'}
              style={at(row.from)}
            />
          ))}
        </span>
      )}
      {shown.map((row) => (
        <div key={row.bar.entry} data-standing={row.bar.state}>
          <span class="track">
            {now}
            <Bar bar={row.bar} at={at} between={between} />
          </span>
        </div>
      ))}
    </div>
  );
}
