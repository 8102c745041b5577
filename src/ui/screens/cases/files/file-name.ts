import type { Day } from '../../../../calendar/day.ts';

const legible = (name: string) =>
  name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');

/** What a file is called: what it holds, or the case it is of, and the day it was made. */
export const fileName = (what: string, day: Day, ending: string): string =>
  `dedere-${legible(what) || 'case'}-${day}.${ending}`;
