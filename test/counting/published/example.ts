/** A worked example that somebody else published: a question of counting and the answer its source gives. */
import type { Weekday } from '../../../src/calendar/day.ts';
import type { Unit } from '../../../src/law/schema/term-form.ts';

export interface PublishedIn {
  readonly title: string;
  readonly provision?: string;
  readonly address?: string;
}

interface Published {
  readonly source: PublishedIn;
  /** The question in our words. */
  readonly asked: string;
  /** The source names no year, or weekdays alone: the year (or the week) is ours, chosen so that its weekdays fit. */
  readonly yearIsOurs?: true;
  /** What the source answers. */
  readonly answer: string;
}

export interface Span {
  readonly n: number;
  readonly unit: Exclude<Unit, 'hour'>;
}

/** When the courts or offices of the example are closed: Saturday and Sunday unless said. */
interface Closed {
  readonly restDays?: readonly Weekday[];
  /** The holidays that matter to the answer, as the source names them. */
  readonly holidays?: readonly string[];
}

interface Counted extends Span, Closed {
  /** How the law of the example counts; the event's day left out unless said. */
  readonly count?: 'first-day-counted' | 'clear-days';
  /** Only days on which offices are open count. */
  readonly days?: 'working';
  /** Intervals that do not count, both ends included. */
  readonly leftOut?: readonly (readonly [string, string])[];
}

interface LastDay extends Counted {
  readonly ask: 'last-day';
  readonly from: string;
  /** A last day on which offices are closed goes on to the next open one. */
  readonly rolls?: true;
  /** A first stretch: the term itself runs from its end. */
  readonly first?: Span & { readonly count?: NonNullable<Counted['count']>; readonly rolls?: true };
  /** Added to the last day before anything rolls. */
  readonly extended?: Span;
}

/** The last day on which an act leaves the whole term before a given day. */
interface LastDayBefore extends Counted {
  readonly ask: 'last-day-before';
  readonly before: string;
  /** Where offices are closed that day, the open one before it. */
  readonly movedBack?: true;
}

interface CountedBack extends Span {
  readonly ask: 'counted-back';
  readonly before: string;
}

/** The first day on which something may take effect once the term has run out. */
interface OnExpiry extends Span {
  readonly ask: 'on-expiry';
  readonly from: string;
}

interface Hours {
  readonly ask: 'hours';
  /** Clock time at `zone`, `2004-09-17T16:00`, as is the answer. */
  readonly from: string;
  readonly n: number;
  readonly zone: string;
}

interface OpenDay extends Closed {
  readonly ask: 'open-day';
  readonly from: string;
  readonly direction: 1 | -1;
}

export type Question = LastDay | LastDayBefore | CountedBack | OnExpiry | Hours | OpenDay;
export type Example = Published & Question;

/** An example that Dedere counts otherwise, with the day it gives and why. */
export type Differing = Example & { readonly ours: string; readonly why: string };
