import { useSession } from '../../../../state/session.ts';
import { Bar, placeOn } from './Bar.tsx';
import type { EventRow, TermRow } from './rows.ts';
import type { Scale } from './scale.ts';

interface Props {
  readonly row: EventRow | TermRow;
  readonly scale: Scale;
}

/** One event or term on the line that all share, today across it. */
export function Track({ row, scale }: Props) {
  const { today } = useSession();
  const { at, between } = placeOn(scale);
  return (
    <span class="track" aria-hidden="true">
      <span class="now" style={at(today.value)} />
      {row.row === 'event' ? (
        <>
          {row.to !== row.from && <span class="between" style={between(row.from, row.to)} />}
          <span class={row.planned ? 'dot planned' : 'dot'} style={at(row.from)} />
          {row.to !== row.from && <span class={row.planned ? 'dot planned' : 'dot'} style={at(row.to)} />}
        </>
      ) : (
        <Bar bar={row.bar} at={at} between={between} />
      )}
    </span>
  );
}
