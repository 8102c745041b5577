/** Puts a published example to the engine: the one place that knows how its questions are written. */
import { addDays, type Day, day } from '../../../src/calendar/day.ts';
import { nearestOpen, type OfficeCalendar } from '../../../src/calendar/office-calendar.ts';
import { type Computed, countTerm } from '../../../src/counting/count-term.ts';
import type { TermQuestion } from '../../../src/counting/question.ts';
import type { Source } from '../../../src/law/schema/primitives.ts';
import type { CountingLaw } from '../../../src/law/schema/state-law.ts';
import type { Question, Span } from './example.ts';

type Ask<Name extends Question['ask']> = Extract<Question, { ask: Name }>;
/** What decides how a stretch of days is counted. */
type Law = Pick<
  Ask<'last-day'>,
  'count' | 'rolls' | 'restDays' | 'holidays' | 'days' | 'leftOut' | 'extended'
>;

const officesOf = ({ restDays = [6, 7], holidays = [] }: Law): OfficeCalendar => ({
  state: 'XX',
  restDays: [{ from: day('1900-01-01'), days: restDays }],
  years: { first: 1900, last: 2100 },
  checkedYears: [],
  holidays: holidays.map((date) => ({ date: day(date), id: 'holiday', estimated: false })),
  halfDays: [],
  workingDays: [],
});

/** The law of the example as data: each question answered, nothing left open. */
function lawOf({ count, rolls }: Law): CountingLaw {
  const source: Source = { title: { en: 'example', ru: 'пример' }, kind: 'law' };
  const answer = (yes: boolean) => ({ answer: yes, source, analogy: false });
  return {
    state: 'XX',
    rules: [
      {
        natures: ['procedural'],
        firstDayCounted: answer(count === 'first-day-counted'),
        rollsForward: answer(rolls === true),
        ...(count === 'clear-days' ? { clearDays: { source, note: 'example' } } : {}),
      },
    ],
    startingHour: [],
  };
}

const questionOf = (from: Day, span: Pick<TermQuestion, 'n' | 'unit'>, law: Law): TermQuestion => ({
  arithmetic: 'limit',
  n: span.n,
  unit: span.unit,
  days: law.days ?? 'calendar',
  nature: 'procedural',
  starts: [{ event: 'event', standing: 'stated', from, to: from, clock: null, zone: 'UTC' }],
  choice: 'each',
  notBefore: null,
  deciding: { state: 'XX', law: lawOf(law), offices: officesOf(law), own: true },
  place: 'UTC',
  receiver: null,
  release: null,
  wordedAsDate: false,
  excluded: law.leftOut
    ? {
        kind: 'not-counted',
        intervals: law.leftOut.map(([first, last]) => ({ from: day(first), to: day(last), open: false })),
      }
    : null,
  extensions: law.extended ? [{ kind: 'length', length: law.extended, most: null }] : [],
  cap: null,
  setDay: null,
  chosen: null,
});

function computed(question: TermQuestion): Computed {
  const count = countTerm(question);
  if (count.kind !== 'computed') throw new Error(count.kind);
  return count;
}

/** The day of the reading that the law of the example selects, rolled where it rolls. */
function lastDay(from: Day, span: Span, law: Law): Day {
  const { days } = computed(questionOf(from, span, law));
  const end = days?.ends.find(({ reading }) => reading.kind === (law.count ?? 'usual'));
  if (!end) throw new Error(`no reading ${law.count ?? 'usual'}`);
  return end.day;
}

/** The last day from which the term, counted forwards, is over by `before`. */
function lastDayBefore(example: Ask<'last-day-before'>): Day {
  const before = day(example.before);
  let from = before;
  while (lastDay(from, example, example) > before) from = addDays(from, -1);
  if (!example.movedBack) return from;
  return openDay(officesOf(example), from, -1);
}

function openDay(offices: OfficeCalendar, from: Day, direction: 1 | -1): Day {
  const open = nearestOpen(offices, from, direction);
  if (!open.found) throw new Error(`no calendar of ${open.year}`);
  return open.day;
}

function usualDay(question: TermQuestion): Day {
  return computed(question).usual[0].day;
}

function hours({ from, n, zone }: Ask<'hours'>): string {
  const [date = '', clock = ''] = from.split('T');
  const asked = questionOf(day(date), { n, unit: 'hour' }, {});
  const starts: TermQuestion['starts'] = [{ ...asked.starts[0], clock, zone }];
  const [usual] = computed({ ...asked, starts, place: zone }).usual;
  return usual.instant?.slice(0, 16) ?? 'no instant';
}

/** What Dedere answers. */
export function runExample(example: Question): string {
  switch (example.ask) {
    case 'last-day': {
      const { first, from } = example;
      const { restDays, holidays } = example;
      const closed = { ...(restDays ? { restDays } : {}), ...(holidays ? { holidays } : {}) };
      const start = first ? lastDay(day(from), first, { ...closed, ...first }) : day(from);
      return lastDay(start, example, example);
    }
    case 'last-day-before':
      return lastDayBefore(example);
    case 'counted-back':
      return usualDay({ ...questionOf(day(example.before), example, {}), arithmetic: 'counted-back' });
    case 'on-expiry':
      return usualDay({ ...questionOf(day(example.from), example, {}), arithmetic: 'expiry' });
    case 'hours':
      return hours(example);
    case 'open-day':
      return openDay(officesOf(example), day(example.from), example.direction);
  }
}
