import type { Instant, Zone } from '../calendar/zone.ts';
import type { ExplainTelling } from './telling.ts';

/** A State and the zone in which its clocks are read. */
export interface Place {
  readonly state: string;
  readonly zone: Zone;
}

/** "24:00 on Sat 12 Dec in Amman is 02:00 on Sun 13 Dec in Astana"; null where both clocks say the same. */
export function instantHere(
  { words, dates, states }: Pick<ExplainTelling, 'words' | 'dates' | 'states'>,
  instant: Instant,
  there: Place,
  here: Place,
): string | null {
  const [a, b] = [dates.moment(instant, there.zone), dates.moment(instant, here.zone)];
  if (a.clock === b.clock && a.day === b.day) return null;
  const inSeat = ({ state }: Place) => states[state]?.inSeat ?? state;
  return words.explain.here(
    a.clock,
    dates.short(a.day),
    inSeat(there),
    b.clock,
    dates.short(b.day),
    inSeat(here),
  );
}
