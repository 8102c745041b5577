import type { ComponentChildren } from 'preact';
import type { TermRow } from '../../app/terms-from-event.ts';
import { dataLangOf } from '../../wording/words.ts';
import { useSession } from '../state/session.ts';
import { RowDays, RowNotes } from './RowDays.tsx';
import { RowName } from './RowName.tsx';
import { nounsOf, type Wording, waitingText } from './started-row.ts';

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

/**
 * Terms side by side: each with its name in one row and its days in the next, which fits a narrow page and paper.
 * Beside a term's own answer it is shorter: whose clocks they are is said above, and the latest day is left to each
 * term's own page.
 */
export function StartedTable({ rows, wording, caption, beside = false }: Props) {
  const { words } = useSession();
  const t = words.value.eventTable;
  return (
    <table class={beside ? 'started beside-term' : 'started'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {beside && <th scope="col">{t.term}</th>}
          <th scope="col">{t.safe}</th>
          <th scope="col">{t.usual}</th>
          {!beside && <th scope="col">{t.outer}</th>}
        </tr>
      </thead>
      {rows.map((row) => {
        const name = <RowName row={row} wording={wording} beside={beside} />;
        return (
          <tbody
            key={`${row.file.instrument.id}/${row.rule.rule}`}
            data-rule={row.rule.rule}
            data-instrument={row.file.instrument.id}
          >
            {!beside && (
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {name}
                </th>
              </tr>
            )}
            <Days row={row} wording={wording} beside={beside} name={name} />
          </tbody>
        );
      })}
    </table>
  );
}

interface DaysProps extends Pick<Props, 'wording'> {
  readonly row: TermRow;
  readonly beside: boolean;
  readonly name: ComponentChildren;
}

function Days({ row, wording, beside, name }: DaysProps) {
  const { words, dates, lang, stateWords } = useSession();
  const { answer } = row;
  const nouns = nounsOf(wording, row);
  if (answer.kind === 'computed') {
    const data = dataLangOf(lang.value);
    const telling = { words: words.value, dates: dates.value, lang: data, states: stateWords.value, nouns };
    return (
      <>
        <tr>
          {beside && <th scope="row">{name}</th>}
          <RowDays answer={answer} telling={telling} beside={beside} />
        </tr>
        <RowNotes answer={answer} telling={telling} beside={beside} />
      </>
    );
  }
  return (
    <tr>
      {beside && <th scope="row">{name}</th>}
      <td
        colSpan={beside ? 2 : 3}
        class="waiting"
        data-missing={answer.kind === 'facts-missing' ? answer.missing[0] : null}
      >
        {waitingText(words.value, row, nouns, stateWords.value)}
      </td>
    </tr>
  );
}
