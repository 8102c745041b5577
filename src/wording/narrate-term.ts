import type { Day } from '../calendar/day.ts';
import type { ClosedDay } from '../calendar/office-calendar.ts';
import { endClockOf, type Instant } from '../calendar/zone.ts';
import type { Count } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import { type Ground, lawFor, type Reading, standingOf } from '../counting/reading.ts';
import type { SafeDay } from '../counting/three-days.ts';
import type { StateWords } from '../law/schema/state-law.ts';
import type { Dates } from './dates.ts';
import { sourceText } from './source-text.ts';
import type { Words } from './words.ts';

/** One step of the explanation: what was done, and on what ground. */
export interface Step {
  readonly text: string;
  readonly note: string | null;
}

/** What the sentences are made with. `nouns`: by event, "arrest". */
export interface Telling {
  readonly words: Words;
  readonly dates: Dates;
  /** Language in which sources are named. */
  readonly lang: 'en' | 'ru';
  readonly states: Readonly<Record<string, StateWords>>;
  readonly nouns: Readonly<Record<string, string>>;
}

type Computed = Extract<Count, { kind: 'computed' }>;

export function groundText({ words, lang, states }: Telling, ground: Ground): string | null {
  const t = words.terms.ground;
  const subject = 'state' in ground ? (states[ground.state]?.subject ?? ground.state) : '';
  switch (ground.law) {
    case 'baseline':
    case 'words':
      return null;
    case 'not-known':
      return t.notKnown(subject);
    case 'says':
      return [t.says(subject, sourceText(ground.source, lang)), ground.analogy ? t.analogy : '']
        .join(' ')
        .trim();
    case 'former':
      return t.former(subject, sourceText(ground.source, lang));
    case 'liberty':
      return t.liberty;
  }
}

/** "Sat 12 Dec (weekly rest), Fri 11 Dec (weekly rest)", with the holidays' names. */
export function closedText(
  { words, dates, states }: Telling,
  passed: readonly ClosedDay[],
  state: string,
): string {
  const t = words.terms.closed;
  const holidays = states[state]?.holidays ?? {};
  return passed
    .map(({ day, state: closed }) => {
      const d = dates.short(day);
      if (closed.why === 'rest-day') return t.restDay(d);
      const name = holidays[closed.holiday.id] ?? closed.holiday.id;
      if (closed.why === 'near-estimated-holiday') return t.nearEstimated(d, name);
      return closed.holiday.estimated ? t.estimated(d, name) : t.holiday(d, name);
    })
    .join(', ');
}

function readingText(telling: Telling, question: TermQuestion, reading: Reading): string {
  const { words, dates, nouns } = telling;
  const t = words.terms.step;
  const day = dates.medium(reading.day);
  const clock = reading.instant ? endClockOf(reading.instant, question.place) : '';
  switch (reading.kind) {
    case 'usual':
      if (reading.instant) return t.usualInstant(question, day, clock);
      if (reading.standing === 'also')
        return t.alsoFrom(nouns[reading.event] ?? reading.event, question, day);
      return t.usual(question, day);
    case 'first-day-counted':
      return t.firstDay(words.terms.length(question.n, question.unit), day);
    case 'clear-days':
      return t.clearDays(day);
    case 'to-the-minute':
      return t.toTheMinute(day, clock) + (question.wordedAsDate ? ` ${t.toTheMinuteDate}` : '');
    case 'hour-not-counted':
      return t.hourNotCounted(day, clock);
    case 'on-the-last-day':
      return t.onTheLastDay(day);
    case 'day-after':
      return t.dayAfter(day);
    case 'earlier-month':
      return t.earlierMonth(day);
    case 'months-back':
      return t.monthsBack(day);
    case 'receipt-day-counted':
      return t.receiptDayCounted(day);
  }
}

function eventSteps({ words, dates, nouns }: Telling, question: TermQuestion): Step[] {
  const t = words.terms.step;
  return question.starts.map((start) => {
    const noun = nouns[start.event] ?? start.event;
    if (start.from !== start.to)
      return { text: t.eventRange(noun, dates.full(start.from), dates.full(start.to)), note: null };
    if (start.clock)
      return { text: t.eventAt(noun, dates.full(start.from), start.clock, start.zone), note: null };
    return { text: t.event(noun, dates.full(start.from)), note: null };
  });
}

function rollingSteps(telling: Telling, question: TermQuestion, count: Computed): Step[] {
  if (!count.days || !question.deciding || question.unit === 'hour') return [];
  const t = telling.words.terms.step;
  const { rolling, outer, ends } = count.days;
  const note = groundText(telling, rolling.ground);
  if (!rolling.open) return [{ text: t.notRolled, note }];
  if (!outer.found) {
    return [{ text: t.noCalendar(telling.states[outer.state]?.ofState ?? outer.state, outer.year), note }];
  }
  const put = ends.filter((end) => end.passed.length > 0);
  if (put.length === 0) return [{ text: t.rollingIdle, note }];
  const { medium } = telling.dates;
  const { state } = question.deciding;
  return put.map((end) => ({
    text: t.rolled(medium(end.reading.day), medium(end.day), closedText(telling, end.passed, state)),
    note,
  }));
}

function safeSteps(telling: Telling, question: TermQuestion, count: Computed): Step[] {
  if (!count.days) return [];
  const t = telling.words.terms.step;
  const { safe } = count.days;
  if (!safe.found)
    return [{ text: t.noCalendar(telling.states[safe.state]?.ofState ?? safe.state, safe.year), note: null }];
  const { dates } = telling;
  const earliest = t.earliest(dates.full(safe.reading.day));
  if (!question.receiver) return [{ text: `${earliest} ${t.notMoved}`, note: null }];
  const inSeat = telling.states[question.receiver.state]?.inSeat ?? question.receiver.state;
  const moved = safe.passed.length
    ? t.movedBack(inSeat, closedText(telling, safe.passed, question.receiver.state), dates.full(safe.day))
    : t.openThatDay(inSeat, dates.full(safe.day));
  return [{ text: `${earliest} ${moved}`, note: null }];
}

/** A reading that the deciding State's law closes is named too, with its source. */
function closedSteps(telling: Telling, question: TermQuestion): Step[] {
  const law = question.deciding && lawFor(question);
  if (!law || !question.deciding || question.unit === 'hour') return [];
  const { open, ground } = standingOf(law.firstDayCounted, question.deciding);
  return open ? [] : [{ text: telling.words.terms.step.firstDayClosed, note: groundText(telling, ground) }];
}

/** The count as a lawyer would write it down, equal sentences once. */
export function stepsOf(telling: Telling, question: TermQuestion, count: Computed): readonly Step[] {
  const words = telling.words.terms;
  const severalDays = new Set(count.readings.map((reading) => reading.start)).size > 1;
  const steps = [
    ...eventSteps(telling, question),
    ...count.readings.map((reading) => ({
      text: severalDays
        ? words.step.from(telling.dates.short(reading.start), readingText(telling, question, reading))
        : readingText(telling, question, reading),
      note: groundText(telling, reading.ground),
    })),
    ...closedSteps(telling, question),
    ...rollingSteps(telling, question, count),
    ...safeSteps(telling, question, count),
  ];
  return steps.filter((step, i) => steps.findIndex((other) => other.text === step.text) === i);
}

/** Distinct last days among the readings, rolled ones included: how many answers there are. */
export function readingDays(count: Computed): readonly Day[] {
  const rolled = count.days?.ends.map((end) => end.day) ?? [];
  return [...new Set([...count.readings.map((reading) => reading.day), ...rolled])].sort();
}

/** The end of a term as it is said: its day, and of a term in hours the clock and whose. */
export function endText(
  { dates, states }: Telling,
  question: TermQuestion,
  end: { readonly day: Day; readonly instant: Instant | null },
  style: 'full' | 'medium' | 'inSentence',
): string {
  const day = dates[style](end.day);
  if (!end.instant || question.unit !== 'hour') return day;
  const zone = states[question.deciding?.state ?? '']?.seatTime;
  return [`${day}, ${dates.moment(end.instant, question.place).clock}`, ...(zone ? [zone] : [])].join(' ');
}

/** The same for a machine: the day, or the instant; without a State the local time alone, since no zone is known. */
export function endForMachine(
  question: TermQuestion,
  end: { readonly day: Day; readonly instant: Instant | null },
): string {
  if (!end.instant || question.unit !== 'hour') return end.day;
  return question.deciding ? end.instant : end.instant.slice(0, 16);
}

/** One sentence to say on the phone. `duty`: "The extradition request must have been received"; null in a plain count. */
export function phoneSentence(
  telling: Telling,
  question: TermQuestion,
  count: Computed,
  duty: string | null,
): string {
  const { words, states, nouns } = telling;
  const t = words.terms.phone;
  const noun = nouns[count.usual[0].event] ?? count.usual[0].event;
  const usual = count.usual
    .map((reading) => endText(telling, question, reading, 'inSentence'))
    .join(words.terms.or);
  if (!count.days) return t.usual(question, usual);
  const safe: SafeDay | null = count.days.safe.found ? count.days.safe : null;
  if (!safe) return t.withheld(question, noun, usual);
  if (!question.receiver || !duty)
    return t.act(question, endText(telling, question, safe, 'inSentence'), usual);
  const inSeat = states[question.receiver.state]?.inSeat ?? question.receiver.state;
  return t.receive(duty, inSeat, endText(telling, question, safe, 'inSentence'), question, noun, usual);
}
