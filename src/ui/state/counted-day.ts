import { type Day, type DayProblem, readDay } from '../../calendar/day.ts';

/** The day that an address fixed (`today=`) lasts as long as this tab, through reload; it is never a preference. */
const KEY = 'dedere.today';

export function keptDay(): Day | null {
  try {
    const read = readDay(sessionStorage.getItem(KEY) ?? '');
    return 'day' in read ? read.day : null;
  } catch {
    return null;
  }
}

export function keepDay(day: Day | null): void {
  try {
    if (day) sessionStorage.setItem(KEY, day);
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps no data of sites: the day lasts until the page is loaded anew.
  }
}

/** What an address said of this session and could not be taken. */
export interface WrongSessionFact {
  readonly fact: 'today' | 'lang';
  readonly value: string;
  readonly problem: DayProblem | 'not-a-choice';
}
