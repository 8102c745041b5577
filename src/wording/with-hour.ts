import type { Clock } from '../calendar/zone.ts';

/** A day in words with its hour, where there is one: "Tue 3 Nov 2026, 10:15". */
export const withHour = (day: string, clock: Clock | null): string =>
  clock === null ? day : `${day}, ${clock}`;
