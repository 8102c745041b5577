import type { TermRow } from '../../app/terms-from-event.ts';
import { useSession } from '../state/session.ts';
import { RowName } from './RowName.tsx';
import type { Wording } from './started-row.ts';

interface Props {
  readonly rows: readonly TermRow[];
  readonly wording: Wording;
}

/** What the events start without a figure: the word of the text stands in place of a day, and none is invented. */
export function StartedDuties({ rows, wording }: Props) {
  const { eventTable: t, termInputs } = useSession().words.value;
  return (
    <section class="started-duties">
      <h3>{t.duties}</h3>
      <ul>
        {rows.map((row) => (
          <li
            key={`${row.file.instrument.id}/${row.rule.rule}`}
            data-rule={row.rule.rule}
            data-instrument={row.file.instrument.id}
          >
            <RowName row={row} wording={wording} />
            <b>{termInputs.noFigure[row.rule.urgency ?? 'no-word']}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
