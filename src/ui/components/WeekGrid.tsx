import type { Day } from '../../calendar/day.ts';
import { dayState, type OfficeCalendar } from '../../calendar/office-calendar.ts';
import { weeksBetween } from '../../calendar/weeks.ts';
import { useSession } from '../state/session.ts';
import '../styles/weeks.css';

interface Props {
  readonly events: readonly Day[];
  readonly safe: Day | null;
  readonly usual: readonly Day[];
  readonly outer: Day | null;
  /** The day of every reading, rolled ones included. */
  readonly readings: readonly Day[];
  /** The day that was set; the days that are left out. */
  readonly set: readonly Day[];
  readonly excluded: readonly Day[];
  /** Something takes effect: one relies on the safe day from then on, and the outer one is the earliest. */
  readonly turned: boolean;
  /** Whose rest days and holidays are shaded; null: none. */
  readonly offices: OfficeCalendar | null;
}

const MOST_WEEKS = 9;

/** The weeks from event to outer day: rest days hatched, the three days told apart by shape as well as colour. */
export function WeekGrid(props: Props) {
  const { events, safe, usual, outer, readings, set, excluded, turned, offices } = props;
  const { words, dates, today, stateWords } = useSession();
  const t = words.value.explain.weeks;
  const known = [...events, ...usual, ...readings, ...set, safe, outer].flatMap((d) => d ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  // Counted back the days that matter stand before the event, at the head.
  const back = events.every((event) => usual.every((d) => d < event));
  const inState = offices ? (stateWords.value[offices.state]?.inState ?? offices.state) : '';
  const [safeName, outerName] = turned ? [t.rely, t.earliest] : [t.safe, t.outer];
  const others = readings.filter((d) => d !== safe && d !== outer && !usual.includes(d) && !set.includes(d));
  const isClosed = (d: Day) => offices !== null && dayState(offices, d).open === false;
  const marksOf = (d: Day) => [
    ...(events.includes(d) ? [['event', t.event]] : []),
    ...(d === safe ? [['safe', safeName]] : []),
    ...(usual.includes(d) ? [['usual', t.usual]] : []),
    ...(d === outer ? [['outer', outerName]] : []),
    ...(others.includes(d) ? [['reading', t.reading]] : []),
    ...(set.includes(d) ? [['set', t.set]] : []),
    ...(excluded.includes(d) ? [['left', t.left]] : []),
    ...(d === today.value ? [['today', t.today]] : []),
    ...(isClosed(d) ? [['rest', t.rest(inState)]] : []),
  ];
  let month = '';
  return (
    <figure class="weeks">
      <table>
        <caption class="hidden">{t.title}</caption>
        <thead>
          <tr>
            <td />
            {dates.value.weekdays().map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksBetween(first, last, MOST_WEEKS, back ? MOST_WEEKS - 3 : 2).map((week) => {
            if ('skipped' in week) {
              return (
                <tr key="gap" class="gap">
                  <td colSpan={8}>{t.skipped(week.skipped)}</td>
                </tr>
              );
            }
            const named = week.find((d) => d.endsWith('-01')) ?? week[0];
            const label = named && named.slice(0, 7) !== month ? dates.value.month(named) : '';
            month = named?.slice(0, 7) ?? month;
            return (
              <tr key={week[0]}>
                {label ? <th scope="row">{label}</th> : <td />}
                {week.map((d) => {
                  const marks = marksOf(d);
                  const outside = d < first || d > last;
                  return (
                    <td
                      key={d}
                      class={[...marks.map(([name]) => name), ...(outside ? ['outside'] : [])].join(' ')}
                    >
                      <span aria-hidden="true">{dates.value.dayOfMonth(d)}</span>
                      <span class="hidden">
                        {[dates.value.medium(d), ...marks.map(([, text]) => text)].join(', ')}
                      </span>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="key" aria-hidden="true">
        <span class="event">{t.event}</span>
        {safe && <span class="safe">{safeName}</span>}
        <span class="usual">{t.usual}</span>
        {outer && <span class="outer">{outerName}</span>}
        {others.length > 0 && <span class="reading">{t.reading}</span>}
        {set.length > 0 && <span class="set">{t.set}</span>}
        {excluded.length > 0 && <span class="left">{t.left}</span>}
        {offices && <span class="rest">{t.rest(inState)}</span>}
        <span class="today">{t.today}</span>
      </div>
    </figure>
  );
}
