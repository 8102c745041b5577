import type { ChannelTime, LeaveBy } from '../counting/leave-by.ts';
import { closedText } from './closed-text.ts';
import type { ExplainTelling } from './telling.ts';

/** By when a request must leave, as it was computed. */
export interface Sending {
  readonly channel: ChannelTime;
  readonly leave: LeaveBy;
  /** The State from which it leaves. */
  readonly from: string;
}

/** "It must leave Astana by Monday 30 November 2026, at your figure of 10 days for the channel." */
export function transmissionText(
  telling: Pick<ExplainTelling, 'words' | 'dates' | 'states'>,
  { channel, leave, from }: Sending,
): string {
  const t = telling.words.explain.transmission;
  if (!leave.found) return t.noCalendar(telling.states[leave.state]?.ofState ?? leave.state, leave.year);
  const { seat = from, inSeat = from } = telling.states[from] ?? {};
  const said = t.leave(
    seat,
    inSeat,
    telling.dates.inSentence(leave.day),
    channel.n,
    channel.days === 'working',
  );
  return leave.passed.length > 0
    ? `${said} ${t.closed(inSeat, closedText(telling, leave.passed, from))}`
    : said;
}
