import { counted } from '../plural.ts';

/** Events that were planned, and whether they happened. */
export const casePlans = {
  ahead:
    'This lies ahead, so the event is told as planned. Terms run from it already. A term that it ends stays open until you say that it happened.',
  ask: 'Did it happen?',
  askOf: (what: string) => `Did it happen: ${what}?`,
  open: 'Until you say so it ends no term.',
  yes: 'Yes, as planned',
  otherDay: 'Yes, at another time',
  no: 'No, remove it',
  /** On the timeline and on the board. */
  notSaid: 'planned, not confirmed',
  toConfirm: (n: number) =>
    counted('en', n, { one: 'planned event to be confirmed', other: 'planned events to be confirmed' }),
  said: (what: string) => `It happened: ${what}.`,
};
