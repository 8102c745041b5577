import type { Day } from '../calendar/day.ts';
import type { Computed } from '../counting/count-term.ts';

/** Distinct days among the readings, rolled ones included: how many answers there are. */
export function readingDays({ readings, days }: Pick<Computed, 'readings' | 'days'>): readonly Day[] {
  const rolled = days?.ends.map((end) => end.day) ?? [];
  return [...new Set([...readings.map((reading) => reading.day), ...rolled])].sort();
}
