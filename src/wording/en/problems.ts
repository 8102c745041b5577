import { quoting } from '../quoted.ts';

/** What is wrong with something entered or opened, and what to do. */
export const problems = {
  fact: quoting({
    'not-a-date': (value: string) =>
      `“${value}” is not a date. Write it like 3.11.2026, 3 Nov 2026 or 2026-11-03.`,
    'no-such-day': (value: string) => `“${value}”: there is no such day. Check day and month.`,
    'out-of-range': (value: string) => `“${value}” lies outside 1900–2100, the years counted here.`,
    'not-a-time': (value: string) => `“${value}” is not a time of day. Write it like 10:15.`,
    'end-before-start': (value: string) => `“${value}”: the later day comes before the earlier one.`,
    'not-a-number': (value: string) => `“${value}” is not a whole number from 1 to 9999.`,
    'not-a-choice': (value: string) => `“${value}” is not one of the choices. Choose one of those shown.`,
    'not-a-state': (value: string) => `There is no State “${value}” here. Choose one of those shown.`,
    'not-a-party': (value: string) => `“${value}” is not a party to this treaty. Choose one of those shown.`,
    'same-state': (value: string) =>
      `“${value}” cannot be both the State that asks and the State that is asked.`,
    'not-a-length': (value: string) => `“${value}” is not a length. Write it like 3y 6m 10d.`,
    'unknown-fact': (value: string) =>
      `“${value}” is not a fact this page knows. It was kept aside and does not count.`,
    'end-out-of-range': (_value: string) =>
      'The term ends outside 1900–2100, the years counted here. Check the day and the length.',
    'needs-state': (value: string) =>
      `“${value}” counts only where a State is named. Name it, or leave this out.`,
    'time-missing': (_value: string) => 'A term in hours needs the hour of the event. Enter it, like 10:15.',
  }),
  inAddress: 'From the address opened:',
};
