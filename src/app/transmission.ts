import type { Day } from '../calendar/day.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import { type ChannelTime, type LeaveBy, leaveBy } from '../counting/leave-by.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';

/** How long the channel takes: `channel=10` days, `channel=10w` working days of the office that sends. */
export const CHANNEL_FACT = 'channel';

export interface Transmission {
  readonly channel: ChannelTime;
  readonly leave: LeaveBy;
  /** The State from which it leaves. */
  readonly from: string;
}

export function readChannel(facts: Facts): {
  readonly channel: ChannelTime | null;
  readonly problems: FactProblem[];
} {
  const value = facts[CHANNEL_FACT]?.trim();
  if (!value) return { channel: null, problems: [] };
  const [, n, working] = /^(\d{1,3})(w?)$/.exec(value) ?? [];
  if (n === undefined)
    return { channel: null, problems: [{ fact: CHANNEL_FACT, value, problem: 'not-a-channel' }] };
  return { channel: { n: Number(n), days: working ? 'working' : 'calendar' }, problems: [] };
}

/** By when it must leave the State that sends, to be there on the safe day. */
export function transmissionOf(safe: Day, channel: ChannelTime, here: OfficeCalendar): Transmission {
  return { channel, leave: leaveBy(safe, channel, here), from: here.state };
}
