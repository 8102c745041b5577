import { type Day, day } from '../../src/calendar/day.ts';
import type { TermQuestion } from '../../src/counting/question.ts';
import { officeCalendarOf } from '../../src/law/built/office-calendar-of.ts';
import type { Nature, Unit } from '../../src/law/schema/term-form.ts';
import { readState, type StateCode } from '../data/states/read-state.ts';

export interface Ask {
  readonly state: StateCode;
  readonly from: string;
  readonly to?: string;
  readonly clock?: string;
  readonly n: number;
  readonly unit?: Unit;
  readonly nature?: Nature;
  /** The State's authority must receive. */
  readonly receives?: boolean;
  readonly release?: 'must' | 'may';
  readonly wordedAsDate?: boolean;
}

/** A question put to the law and the offices of a State as they stand in the data: custody and days unless said.
 * `besides` says what a plain term has not. */
export function aQuestion(ask: Ask, besides: Partial<TermQuestion> = {}): TermQuestion {
  const file = readState(ask.state);
  const offices = officeCalendarOf(file);
  const from: Day = day(ask.from);
  const { zone } = file.facts;
  return {
    arithmetic: 'limit',
    days: 'calendar',
    choice: 'each',
    notBefore: null,
    excluded: null,
    extensions: [],
    cap: null,
    setDay: null,
    chosen: null,
    n: ask.n,
    unit: ask.unit ?? 'day',
    nature: ask.nature ?? 'custody',
    starts: [
      {
        event: 'event',
        standing: 'stated',
        from,
        to: ask.to ? day(ask.to) : from,
        clock: ask.clock ?? null,
        zone,
      },
    ],
    deciding: { state: ask.state, law: file.counting, offices, own: false },
    place: zone,
    receiver: ask.receives ? offices : null,
    release: ask.release ? { force: ask.release } : null,
    wordedAsDate: ask.wordedAsDate ?? false,
    ...besides,
  };
}
