import { counted } from '../plural.ts';

const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });

/** Warnings before a safe day: their settings, and what notifications and the icon say. */
export const warnings = {
  title: 'Warnings',
  on: 'Warn of safe days',
  switched: { on: 'on', off: 'off' },
  off: 'Nothing warns: neither notifications nor the number at the icon.',
  days: 'How long before',
  before: (n: number) => (n === 0 ? 'on the day' : days(n)),
  daysHelp: 'Counted to the safe day in the State that decides.',
  hour: 'At what hour, by your clock',
  hourHelp: 'A term that ends at an hour also warns 24 hours, 6 hours and 1 hour before, day or night.',
  hourWrong: 'An hour and minutes are needed.',
  quiet: 'Quiet days',
  quietHelp: 'What would come on such a day comes on the last day before it.',
  named: 'Name the case in notifications',
  namedHelp: 'Off at first: notifications can be read on a locked screen and by others.',
  tryOut: 'Show one to try',
  tried:
    'Handed to the system. If none is in sight, the system holds notifications back: look into its settings.',
  refused: 'The browser did not show it.',
  allowed: 'The browser lets Dedere show notifications.',
  denied:
    'The browser or the system lets Dedere show no notifications. The number at the icon says all the same what is overdue or ends today.',
  works: 'Dedere warns as long as the browser runs, with the panel closed too.',
  cannotWake:
    'A web page cannot wake up by itself without a server, and Dedere has none: it warns of nothing while it is closed. Open Dedere, or keep the calendar file in your calendar.',
  hasBadge:
    'Installed, its icon carries the number of cases that are overdue or end today, as it was when Dedere was last open.',
  noBadge: 'This browser puts no number at an icon.',
  onBadge: 'Number at the icon',
  toCalendar: 'Calendar file',
  notKept: 'This could not be kept: the store of this browser does not answer. Warnings are as they were.',
  tryTitle: 'This is how Dedere warns',
  tryMessage: 'Before a safe day, at the hour you set.',
  count: 'Plain count',
  /** `there`: "in Jordan", where it is another day now than here. */
  inDays: (n: number, day: string, there: string | null) =>
    `${n === 1 ? 'Tomorrow' : `In ${days(n)}`}${there ? `, ${there}` : ''}: ${day}`,
  today: (day: string, there: string | null) => `Ends today${there ? ` ${there}` : ''}: ${day}`,
  overdue: (day: string, there: string | null) => `Overdue${there ? ` ${there}` : ''} since ${day}`,
  inDeciding: 'in the deciding State',
  atClock: (day: string, clock: string) => `${day}, ${clock}`,
  /** The end by the clock of the State that decides ("Amman time"), and by the user's. */
  ends: (clock: string, seatTime: string, hereDay: string, hereClock: string) =>
    `Ends at ${clock} ${seatTime}, here on ${hereDay} at ${hereClock}.`,
  many: (n: number) => `${n} terms to look at`,
  more: (n: number) => `and ${n} more`,
  done: 'Done',
  snooze: 'Snooze a day',
  badge: (overdue: number, today: number) => {
    const late = overdue > 0 ? `${counted('en', overdue, { one: 'case', other: 'cases' })} overdue` : '';
    const ends = today > 0 ? `${counted('en', today, { one: 'case ends', other: 'cases end' })} today` : '';
    return `Dedere: ${[late, ends].filter(Boolean).join(', ')}`;
  },
  cannotLook: 'Dedere: warnings cannot be read now. Open Dedere to see what presses.',
};
