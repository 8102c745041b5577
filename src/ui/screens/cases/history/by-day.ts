import type { Day } from '../../../../calendar/day.ts';
import type { Clock, Instant, Zone } from '../../../../calendar/zone.ts';
import type { HistoryItem } from '../../../../cases/history.ts';

/** A change with the hour at which this device's clock stood. */
export interface Dated {
  readonly item: HistoryItem;
  readonly day: Day;
  readonly clock: Clock;
}

/** An instant as the clock of a zone shows it: the day that begins at midnight, not the one that ends. */
export function localTime(instant: Instant, zone: Zone): { readonly day: Day; readonly clock: Clock } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    day: there.toPlainDate().toString() as Day,
    clock: there.toPlainTime().toString({ smallestUnit: 'minute' }) as Clock,
  };
}

/** The newest first, by the days of a zone. */
export function byDay(
  history: readonly HistoryItem[],
  zone: Zone,
): readonly { readonly day: Day; readonly items: readonly Dated[] }[] {
  const days = new Map<Day, Dated[]>();
  for (const item of [...history].reverse()) {
    const at = localTime(item.at, zone);
    days.set(at.day, [...(days.get(at.day) ?? []), { item, ...at }]);
  }
  return [...days].map(([day, items]) => ({ day, items }));
}
