import type { TermAnswer } from '../../app/compute-term.ts';
import { daysBetween } from '../../calendar/day.ts';
import { releaseOf } from '../../counting/release.ts';
import { endForMachine, endText, instantText, usualOnce } from '../../wording/end-text.ts';
import type { Telling } from '../../wording/telling.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly answer: Extract<TermAnswer, { kind: 'computed' }>;
  readonly telling: Telling;
  readonly beside: boolean;
}

/** The three days of one term, and what stands with them. */
export function RowDays({ answer, telling, beside }: Props) {
  const { question, count } = answer;
  const mark = (day: string) => (beside ? { 'data-clock-day': day } : { 'data-day': day });
  return (
    <>
      <td class="safe">
        <Safe {...{ answer, telling, beside }} />
      </td>
      <td>
        {usualOnce(question, count).map((reading) => (
          <time key={reading.day} {...mark('usual')} dateTime={endForMachine(question, reading)}>
            {endText(telling, question, reading, 'medium')}
          </time>
        ))}
      </td>
      {!beside && <Outer answer={answer} telling={telling} />}
    </>
  );
}

function Outer({ answer, telling }: Omit<Props, 'beside'>) {
  const { question, count } = answer;
  const outer = count.days?.outer;
  return (
    <td>
      {outer?.found && count.turned && <span class="note">{telling.words.explain.weeks.earliest}</span>}
      {outer?.found && (
        <time data-day="outer" dateTime={endForMachine(question, outer)}>
          {endText(telling, question, outer, 'medium')}
        </time>
      )}
      {outer && !outer.found && (
        <span class="note">
          {telling.words.terms.withheldOuter(telling.states[outer.state]?.ofState ?? outer.state, outer.year)}
        </span>
      )}
    </td>
  );
}

function Safe({ answer, telling, beside }: Props) {
  const { today } = useSession();
  const { question, count } = answer;
  const { words, states } = telling;
  const { terms, eventTable: t } = words;
  if (!count.days) return <span class="note">{t.onlyUsual}</span>;
  const { safe } = count.days;
  if (!safe.found)
    return (
      <span class="note">{terms.withheldOuter(states[safe.state]?.ofState ?? safe.state, safe.year)}</span>
    );
  const away = daysBetween(today.value, safe.day);
  const { future, today: now } = terms.distance;
  const passed = count.turned ? null : t.passed(-away);
  const distance = away > 0 ? future(away) : away === 0 ? now : passed;
  return (
    <>
      {count.turned && <span class="note">{t.relyFrom}</span>}
      {count.stillRunning && <span class="note">{t.notBefore}</span>}
      <time
        {...(beside ? { 'data-clock-day': 'safe' } : { 'data-day': 'safe' })}
        dateTime={endForMachine(question, safe)}
      >
        {endText(telling, question, safe, 'medium')}
      </time>
      {distance && <span class={away < 0 ? 'note overdue' : 'note'}>{distance}</span>}
    </>
  );
}

/** What stands below the days of one term, as wide as the table: what is not final, and the release. */
export function RowNotes({ answer, telling, beside }: Props) {
  const { question, count } = answer;
  const t = telling.words.eventTable;
  const notFinal = answer.notFinal.map((event) => telling.nouns[event] ?? event).join(', ');
  const release = beside ? releaseOf(question, count) : null;
  if (!notFinal && !release && !count.endNotStated) return null;
  return (
    <tr>
      <td colSpan={3} class="notes">
        {release && (
          <span class="note">
            {t.release}:{' '}
            <time data-clock-release="earliest" dateTime={release.earliest}>
              {instantText(telling, question, release.earliest)}
            </time>
          </span>
        )}
        {notFinal && <span class="note">{t.notFinal(notFinal)}</span>}
        {count.endNotStated && <span class="note">{t.endNotStated}</span>}
      </td>
    </tr>
  );
}
