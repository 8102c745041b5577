import { addDays, type Day, latest } from '../calendar/day.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import type { TermQuestion } from '../counting/question.ts';
import { isOwnClosing } from './closed-text.ts';
import type { ExplainTelling } from './telling.ts';

/** What the user entered of the offices of the count: closings, and feasts as announced. */
export function ownDaysSentences(telling: ExplainTelling, { receiver, deciding }: TermQuestion): string[] {
  const calendars = [receiver, deciding?.offices ?? null].flatMap((one) => one ?? []);
  const once = calendars.filter((one, i) => calendars.findIndex(({ state }) => state === one.state) === i);
  return once.flatMap((calendar) => sentencesOf(telling, calendar));
}

function sentencesOf(
  { words, dates, states }: ExplainTelling,
  { state, holidays }: OfficeCalendar,
): string[] {
  const t = words.explain.own;
  const own = holidays.filter((holiday) => holiday.own);
  const closed = own.filter(isOwnClosing).map(({ date }) => date);
  const named = states[state];
  const sentences: string[] = [];
  if (closed.length > 0)
    sentences.push(t.closed(named?.inSeat ?? state, [...closed].sort().map(dates.medium).join(', ')));
  for (const { id, days } of feastsOf(own.filter((holiday) => !isOwnClosing(holiday)))) {
    const [first] = days;
    const last = latest(days);
    const range = first === last ? dates.medium(first) : `${dates.medium(first)} – ${dates.medium(last)}`;
    sentences.push(t.feast(named?.holidays[id] ?? t.unnamed, named?.inState ?? state, range));
  }
  return sentences;
}

/** Days next to each other and of one name are one feast. */
function feastsOf(own: readonly { readonly date: Day; readonly id: string }[]) {
  const feasts: { readonly id: string; readonly days: [Day, ...Day[]] }[] = [];
  for (const { date, id } of [...own].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const running = feasts.find((feast) => feast.id === id && addDays(latest(feast.days), 1) === date);
    if (running) running.days.push(date);
    else feasts.push({ id, days: [date] });
  }
  return feasts;
}
