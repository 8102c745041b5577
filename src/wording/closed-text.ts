import type { ClosedDay, Holiday } from '../calendar/office-calendar.ts';
import type { ExplainTelling } from './telling.ts';

/** "Sat 12 Dec (weekly rest), Fri 11 Dec (weekly rest)", with the holidays' names. */
export function closedText(
  { words, dates, states }: Pick<ExplainTelling, 'words' | 'dates' | 'states'>,
  passed: readonly ClosedDay[],
  state: string,
): string {
  const t = words.explain.closed;
  return passed
    .map(({ day, state: closed }) => {
      const d = dates.short(day);
      if (closed.why === 'rest-day') return t.restDay(d);
      if (isOwnClosing(closed.holiday)) return t.ownClosing(d);
      const name = states[state]?.holidays[closed.holiday.id] ?? closed.holiday.id;
      if (closed.why === 'near-estimated-holiday') return t.nearEstimated(d, name);
      if (closed.holiday.own) return t.ownFeast(d, name);
      return closed.holiday.estimated ? t.estimated(d, name) : t.holiday(d, name);
    })
    .join(', ');
}

/** A closing of the office that the user entered. */
export const isOwnClosing = ({ id, own }: Holiday): boolean => own === true && id === 'own-closing';
