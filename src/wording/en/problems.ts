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
    'not-an-interval': (value: string) =>
      `“${value}” is not a period of days, so nothing is left out for it. Write it like 2026-06-05..2026-06-09, or 2026-06-05.. while it still runs.`,
    'not-yet-begun': (value: string) =>
      `“${value}” is said to be still running, and it begins only after today. It was kept and nothing is left out for it; enter its last day, or take it out.`,
    'not-an-extension': (value: string) =>
      `“${value}” is not an extension and was not added. Write the length like 10d or 3m, or the day that stands instead.`,
    'extension-not-provided': (value: string) =>
      `“${value}” was not added: the text provides no extension of this term. Take it out, or check which provision it rests on.`,
    'extension-once': (value: string) =>
      `“${value}” was not added: the text provides one extension and no second. Keep the one that was granted.`,
    'extension-too-long': (value: string) =>
      `“${value}” is longer than the text allows, so it was not added. Check the length, or enter the day that was set.`,
    'set-day-too-early': (value: string) =>
      `“${value}” lies before the event itself, so it does not count. Check the day that was set.`,
    'set-day-too-late': (value: string) =>
      `“${value}” lies past the last day that the text allows, so the three days are those of the text. Check the day; if the term was extended to it, enter it as an extension.`,
    'not-a-closing': (value: string) =>
      `“${value}” is not a closing of an office, so that office counts as open. Write State and day like JO:2026-12-10.`,
    'not-a-shift': (value: string) =>
      `“${value}” does not say how a feast moves, so it stays where it was. Write State, day and days like JO:2027-03-10:1, at most 3 days either way.`,
    'no-such-feast': (value: string) =>
      `“${value}”: no estimated feast stands there on that day, so nothing was moved. Take a day of the feast as the calendar has it.`,
    'reading-not-listed': (value: string) =>
      `“${value}” is not among the readings of this term here, so none was taken as yours. The three days stand; choose one of those listed.`,
    'one-applies': (value: string) =>
      `“${value}”: only one of these events applies in a case, and more than one is entered. All are counted until you take out those that do not apply.`,
    'not-a-channel': (value: string) =>
      `“${value}” is not a time for the channel, so no day of leaving is given. Write days like 10, or working days like 10w.`,
    'sentence-contradicts': (_value: string) =>
      'The dates of the sentence contradict each other, so its end is not known here. Nothing was dropped; correct them.',
    'end-out-of-range': (_value: string) =>
      'The term ends outside 1900–2100, the years counted here. Check the day and the length.',
    'needs-state': (value: string) =>
      `“${value}” counts only where a State is named. Name it, or leave this out.`,
    'time-missing': (_value: string) => 'A term in hours needs the hour of the event. Enter it, like 10:15.',
  }),
  inAddress: 'From the address opened:',
};
