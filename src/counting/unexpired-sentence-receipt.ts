import { addDays, type Day } from '../calendar/day.ts';
import { type ClosedDay, isChecked, nearestOpen, type OfficeCalendar } from '../calendar/office-calendar.ts';
import type { Clock } from '../calendar/zone.ts';
import { addLength, lastThatReaches } from './length.ts';

/** What must be left of a sentence, "at least six months"; with `more-than` the figure itself is not enough. */
export interface Remainder {
  readonly n: number;
  readonly unit: 'day' | 'month' | 'year';
  readonly bound?: 'at-least' | 'more-than' | undefined;
}

/**
 * How "n months are left on the day of receipt" may be read. `counted-back`: n months before the last day served;
 * `counted-forward`: receipt + n months falls on the last day served at the latest; `receipt-day-counted-in`: the
 * day of receipt is the first of the n months.
 */
export type ReceiptReading = 'counted-back' | 'counted-forward' | 'receipt-day-counted-in';

/** The latest day of receipt by one reading. */
export interface LatestBy {
  readonly reading: ReceiptReading;
  readonly latest: Day;
}

export type SafeReceipt =
  | {
      readonly given: true;
      readonly day: Day;
      readonly until: Clock | null;
      readonly passed: readonly ClosedDay[];
      /** Was that year's table of holidays compared with its orders? */
      readonly compared: boolean;
    }
  /** `unmoved`: the day before closed days are looked at. `year`: no calendar of the receiver for it. */
  | { readonly given: false; readonly why: 'no-calendar'; readonly year: number; readonly unmoved: Day }
  | { readonly given: false; readonly why: 'receiver-not-known'; readonly unmoved: Day };

export interface LatestReceipt {
  readonly lastDay: Day;
  readonly remainder: Remainder;
  readonly usual: Day;
  readonly safe: SafeReceipt;
  readonly outer: Day;
  /** Every reading with its day, the strictest first. */
  readonly readings: readonly [LatestBy, LatestBy, LatestBy];
}

/**
 * The latest day on which a request may be received so that the remainder is still to be served; `lastDay` is the
 * last day served. Nothing rolls; the safe day moves back to a day on which the receiver's office is open.
 */
export function latestReceipt(
  lastDay: Day,
  remainder: Remainder,
  receiver: OfficeCalendar | null,
): LatestReceipt {
  const readings = readingsOf(lastDay, remainder);
  const [back, forward, countedIn] = readings;
  return {
    lastDay,
    remainder,
    usual: forward.latest,
    safe: safeReceipt(back.latest, receiver),
    outer: countedIn.latest,
    readings,
  };
}

function safeReceipt(unmoved: Day, receiver: OfficeCalendar | null): SafeReceipt {
  if (!receiver) return { given: false, why: 'receiver-not-known', unmoved };
  const open = nearestOpen(receiver, unmoved, -1);
  if (!open.found) return { given: false, why: 'no-calendar', year: open.year, unmoved };
  const { day, until, passed } = open;
  return { given: true, day, until, passed, compared: isChecked(receiver, day) };
}

export type EnoughLeft =
  | { readonly value: 'yes' | 'no'; readonly receipt: Day; readonly by: LatestBy }
  /** The readings part: one says enough, another not enough. */
  | {
      readonly value: 'between';
      readonly receipt: Day;
      readonly enough: LatestBy;
      readonly notEnough: LatestBy;
    };

/**
 * Is the remainder still to be served on the day of receipt? Yes where every reading says so, no where none does.
 * `by` is the reading that settles it: the strictest for yes, the widest for no.
 */
export function enoughLeft(receipt: Day, lastDay: Day, remainder: Remainder): EnoughLeft {
  const [back, forward, countedIn] = readingsOf(lastDay, remainder);
  if (receipt <= back.latest) return { value: 'yes', receipt, by: back };
  if (receipt > countedIn.latest) return { value: 'no', receipt, by: countedIn };
  if (receipt <= forward.latest) return { value: 'between', receipt, enough: forward, notEnough: back };
  return { value: 'between', receipt, enough: countedIn, notEnough: forward };
}

function readingsOf(lastDay: Day, { n, unit, bound }: Remainder): readonly [LatestBy, LatestBy, LatestBy] {
  const less = bound === 'more-than' ? 1 : 0;
  const length = { n, unit };
  return [
    { reading: 'counted-back', latest: addDays(addLength(lastDay, { n: -n, unit }), -less) },
    { reading: 'counted-forward', latest: lastThatReaches(addDays(lastDay, -less), length) },
    { reading: 'receipt-day-counted-in', latest: lastThatReaches(addDays(lastDay, 1 - less), length) },
  ];
}
