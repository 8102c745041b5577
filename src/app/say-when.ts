import type { Dates } from '../wording/dates.ts';
import { quoted } from '../wording/quoted.ts';
import { readEventFact } from './event-fact.ts';

/** When something happened: "Tue 3 Nov 2026, 10:15", "Tue 3 Nov 2026 – Wed 4 Nov 2026"; what is no day is quoted. */
export function sayWhen(dates: Dates, when: string): string {
  const read = readEventFact('', when);
  if ('problem' in read) return quoted(when);
  const until = read.to === read.from ? '' : ` – ${dates.medium(read.to)}`;
  return dates.medium(read.from) + (read.clock ? `, ${read.clock}` : '') + until;
}
