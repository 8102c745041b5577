import type { Day } from '../../../../../calendar/day.ts';
import { useSession } from '../../../../state/session.ts';
import type { EventRow, TermRow } from './rows.ts';
import type { Scale } from './scale.ts';

interface Props {
  readonly row: EventRow | TermRow;
  readonly scale: Scale;
}

/** One event or term on the line that all share, today across it. */
export function Track({ row, scale }: Props) {
  const { today } = useSession();
  const at = (d: Day) => ({ insetInlineStart: `${scale.at(d) * 100}%` });
  const between = (a: Day, b: Day) => {
    const [from, to] = a <= b ? [a, b] : [b, a];
    return { ...at(from), inlineSize: `${(scale.at(to) - scale.at(from)) * 100}%` };
  };
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

interface BarProps {
  readonly bar: TermRow['bar'];
  readonly at: (d: Day) => { insetInlineStart: string };
  readonly between: (a: Day, b: Day) => { insetInlineStart: string; inlineSize: string };
}

/** From the start to the safe day, from there to the latest hatched, and the day on which it was met. */
function Bar({ bar: { span, day, met }, at, between }: BarProps) {
  const { from, safe, outer } = span;
  return (
    <>
      {from && <span class="bar" style={between(from, day)} />}
      {outer && safe && outer > safe && <span class="bar outer" style={between(safe, outer)} />}
      <span class="end" style={at(day)} />
      {met && <span class="mark" style={at(met.on)} />}
    </>
  );
}
