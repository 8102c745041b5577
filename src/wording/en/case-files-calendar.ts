import { counted } from '../plural.ts';

/** "7, 3 and 1 day". */
function listed(days: readonly number[]): string {
  const last = counted('en', days.at(-1) ?? 0, { one: 'day', other: 'days' });
  return days.length > 1 ? `${days.slice(0, -1).join(', ')} and ${last}` : last;
}

/** "24 hours, 6 hours and 1 hour". */
function hours(all: readonly number[]): string {
  const said = all.map((n) => counted('en', n, { one: 'hour', other: 'hours' }));
  return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' and ');
}

/** Calendar files: how they are made, and what stands in them. */
export const calendarFile = {
  label: 'Calendar',
  help: 'An .ics file: each term as a whole day on its safe day, one in hours at the moment it ends. A later file changes what is there and takes back what no longer runs.',
  do: 'Write the calendar',
  named: 'Name the case and the person in it',
  private:
    'Without this a calendar shows treaty and term only: it often lies on a server and on other screens.',
  alarms: (days: readonly number[], at: string) => {
    const before = days.filter((n) => n > 0);
    const said = [before.length > 0 && `${listed(before)} before`, days.includes(0) && 'on the day'];
    return `It reminds ${said.filter(Boolean).join(' and ')}, at ${at}.`;
  },
  /** `days`: on some day before, too. */
  hourAlarms: (days: boolean, all: readonly number[]) =>
    `Of a term in hours it reminds ${days ? 'whole days before its end and ' : ''}${hours(all)} before ${days ? 'it' : 'its end'}.`,
  noAlarms: 'It does not remind: warnings are switched off in the settings.',
  ofTerm: 'To the calendar',
  ofTermOf: (what: string) => `To the calendar: ${what}`,

  safe: (what: string) => `Safe day: ${what}`,
  moment: (what: string) => `Safe until now: ${what}`,
  from: (what: string) => `To be relied on from today: ${what}`,
  gone: (what: string) => `No longer to be watched: ${what}`,
  goneUnknown: 'a question that was removed',
  safeIs: (day: string) => `Safe day: ${day}`,
  safeUntil: (day: string, clock: string, zone: string) => `Safe until ${clock} on ${day} (${zone})`,
  fromIs: (day: string) => `To be relied on from ${day}`,
  usualIs: (day: string) => `Usual count: ${day}`,
  outerIs: (day: string) => `Latest reading listed, do not rely on it: ${day}`,
  earliestIs: (day: string) => `Earliest reading listed, do not rely on it yet: ${day}`,
  stateIs: (state: string) => `Counts: ${state}`,
  eventIs: (noun: string, when: string) => `${noun}: ${when}`,
  open: 'Not the last word: something it hangs on is still open.',
  flawed: 'A fact of the question is wrong and does not count.',
  unsettled: 'Two days are entered for an event it hangs on.',
  caseIs: (name: string) => `Case: ${name}`,
  personIs: (name: string) => `Person: ${name}`,
  link: 'The link opens the question in Dedere. It holds its facts (days, States), no names.',
  address: (address: string) => `In Dedere: ${address}`,
};
