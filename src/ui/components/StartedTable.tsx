import type { TermRow } from '../../app/terms-from-event.ts';
import { dataLangOf } from '../../wording/words.ts';
import { useSession } from '../state/session.ts';
import { RowDays } from './RowDays.tsx';
import { RowName } from './RowName.tsx';
import { needOf, nounsOf, type Wording } from './started-row.ts';

interface Props {
  readonly rows: readonly TermRow[];
  readonly wording: Wording;
  readonly caption: string;
  /**
   * Beside a term's own answer the days carry `data-clock-day`, so that a machine that reads `data-day` finds the
   * page's own term alone.
   */
  readonly beside?: boolean;
}

/** Terms side by side: each with its name in one row and its days in the next, which fits a narrow page and paper. */
export function StartedTable({ rows, wording, caption, beside = false }: Props) {
  const { words } = useSession();
  const t = words.value.eventTable;
  return (
    <table class="started">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.safe}</th>
          <th scope="col">{t.usual}</th>
          <th scope="col">{t.outer}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody
          key={`${row.file.instrument.id}/${row.rule.rule}`}
          data-rule={row.rule.rule}
          data-instrument={row.file.instrument.id}
        >
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <RowName row={row} wording={wording} />
            </th>
          </tr>
          <tr>
            <Days row={row} wording={wording} beside={beside} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Days({ row, wording, beside }: Pick<Props, 'wording'> & { row: TermRow; beside: boolean }) {
  const { words, dates, lang, stateWords } = useSession();
  const { answer } = row;
  const nouns = nounsOf(wording, row);
  if (answer.kind === 'computed') {
    const telling = {
      words: words.value,
      dates: dates.value,
      lang: dataLangOf(lang.value),
      states: stateWords.value,
      nouns,
    };
    return <RowDays answer={answer} telling={telling} beside={beside} />;
  }
  const { termForm, termInputs } = words.value;
  const said =
    answer.kind === 'facts-missing'
      ? needOf(words.value, answer, nouns)
      : answer.kind === 'no-calendar'
        ? termForm.noCalendar(stateWords.value[answer.state]?.ofState ?? answer.state, answer.year)
        : answer.kind === 'not-applicable'
          ? termForm.notApplicable
          : termInputs.noFigure[row.rule.urgency ?? 'no-word'];
  return (
    <td colSpan={3} class="waiting" data-missing={answer.kind === 'facts-missing' ? answer.missing[0] : null}>
      {said}
    </td>
  );
}
