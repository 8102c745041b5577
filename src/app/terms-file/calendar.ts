import type { Day } from '../../calendar/day.ts';
import type { Instant, Zone } from '../../calendar/zone.ts';
import { type Case, isFollowed } from '../../cases/case.ts';
import type { CalendarMark } from '../../cases/parts.ts';
import { endOfTerm } from '../../cases/warning-moments.ts';
import type { CalendarEvent, DayAlarm, HourAlarm } from '../../exchange/calendar-file.ts';
import type { AnsweredCase, EntryAnswer } from '../case/answer.ts';
import { descriptionOf, summaryOf } from './calendar-text.ts';
import { type TermTelling, type ToldTerm, tellTerms } from './told.ts';

/** What the user chose about a calendar file. */
export interface CalendarChoice {
  /** Name case and person: a calendar is often seen by others. */
  readonly named: boolean;
  /** Of a safe day. */
  readonly alarms: readonly DayAlarm[];
  /** Of a term in hours: how many hours before its end it reminds beside the whole days. */
  readonly hours: readonly number[];
  /** What links begin with; null: not known, then no link is written. */
  readonly linkBase: string | null;
}

export interface CaseCalendar {
  readonly events: readonly CalendarEvent[];
  /** Those marks of the case that are others now; to be kept with it before the file is handed out. */
  readonly marks: Readonly<Record<string, CalendarMark>>;
  /** Some answer could not be computed, so that nobody knows whether its term still runs. */
  readonly incomplete: boolean;
}

/** The same for the life of the question, in every calendar. */
export const uidOf = (caseId: string, entryId: string): string => `${caseId}.${entryId}@dedere.invalid`;

export type When = CalendarEvent['when'];
type Told = Omit<CalendarEvent, 'uid' | 'sequence' | 'at'>;

/** The day of a term, or the moment of one in hours; null where there is none to watch. */
function whenOf(answer: EntryAnswer): { readonly day: Day; readonly when: When } | null {
  if (answer.kind === 'from') return { day: answer.day, when: { day: answer.day } };
  if (answer.kind !== 'safe') return null;
  const { day, clock, zone } = answer;
  if (clock === null || zone === null) return { day, when: { day } };
  const end = endOfTerm({ entry: '', day, clock, zone, snoozed: null }, zone);
  return { day, when: { instant: inZone(end, zone) } };
}

const inZone = (at: Temporal.Instant, zone: Zone): Instant =>
  at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** Nothing is known of what it comes to: what a calendar was told of it stands. */
const isUnknown = (answer: EntryAnswer | undefined): boolean =>
  answer?.kind === 'failed' || answer?.kind === 'unknown';

/** The highest SEQUENCE that ever went out for a question, also where that was taken back in the case since. */
function highestTold({ calendar, history }: Case, entry: string): number {
  const marks = history.flatMap(({ changes }) =>
    changes.flatMap(({ part, key, before, after }) =>
      part === 'calendar' && key === entry ? [before, after] : [],
    ),
  );
  const told = [calendar[entry], ...marks].map((mark) => (mark as CalendarMark | undefined)?.sequence ?? -1);
  return Math.max(...told);
}

/** Names a content: two that are told differently have other names. */
async function nameOf(told: Told): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The terms of a case as a calendar is told of them. Each keeps its name; its SEQUENCE rises where anything told is
 * another than before, and only then. A term that no longer runs, was met, is no longer asked or has no safe day any
 * more is taken back once it was told. `only`: the questions of these ids.
 */
export async function calendarOf(
  { case: of, answers }: Pick<AnsweredCase, 'case' | 'answers'>,
  telling: TermTelling,
  choice: CalendarChoice,
  now: Instant,
  only: readonly string[] | null = null,
): Promise<CaseCalendar> {
  const terms = await tellTerms(of, answers, telling, only);
  const isRunning = isFollowed(of);
  const told = new Map<string, { readonly day: Day; readonly told: Told }>();
  for (const term of terms) {
    const at = isRunning ? whenOf(term.answer) : null;
    if (at) told.set(term.entry.id, { day: at.day, told: runningTerm(of, term, at.when, telling, choice) });
  }
  const events: CalendarEvent[] = [];
  const marks: Record<string, CalendarMark> = {};
  // In the order of the case, so that the same terms are the same bytes.
  const ids = new Set([...of.entries.map(({ id }) => id), ...Object.keys(of.calendar)]);
  for (const id of ids) {
    const before = of.calendar[id];
    if (only && !only.includes(id)) continue;
    const answer = answers.get(id);
    if (isUnknown(answer)) continue;
    const running = told.get(id);
    const was = before?.day ?? before?.was;
    const one =
      running?.told ??
      (was &&
        goneTerm(
          terms.find(({ entry }) => entry.id === id),
          was,
          telling,
        ));
    if (!one) continue;
    const name = await nameOf(one);
    const mark: CalendarMark =
      before?.told === name
        ? before
        : {
            day: running?.day ?? null,
            ...(running || !was ? {} : { was }),
            sequence: highestTold(of, id) + 1,
            at: now,
            told: name,
          };
    if (mark !== before) marks[id] = mark;
    events.push({ ...one, uid: uidOf(of.id, id), sequence: mark.sequence, at: mark.at ?? now });
  }
  return { events, marks, incomplete: [...answers.values()].some(({ kind }) => kind === 'failed') };
}

function runningTerm(
  of: Case,
  term: ToldTerm,
  when: When,
  telling: TermTelling,
  choice: CalendarChoice,
): Told {
  const { named, linkBase } = choice;
  return {
    when,
    cancelled: false,
    summary: summaryOf(of, term, when, telling, named),
    description: descriptionOf(of, term, when, telling, { named, linkBase }),
    url: linkBase === null ? null : linkBase + term.address,
    // What takes effect by itself has not to be done by anybody in time.
    alarms: term.answer.kind === 'safe' ? alarmsAt(when, choice) : [],
  };
}

/** A moment is reminded of before it, never at it: whole days before, and hours. */
function alarmsAt(when: When, { alarms, hours }: CalendarChoice): readonly (DayAlarm | HourAlarm)[] {
  if ('day' in when) return alarms;
  const all = [...alarms.map(({ daysBefore }) => daysBefore * 24), ...hours].filter((one) => one > 0);
  return [...new Set(all)].sort((a, b) => b - a).map((hoursBefore) => ({ hoursBefore }));
}

function goneTerm(term: ToldTerm | undefined, was: Day, { words }: TermTelling): Told {
  const t = words.caseFiles.calendar;
  return {
    when: { day: was },
    cancelled: true,
    summary: t.gone(term?.what ?? t.goneUnknown),
    description: words.shell.closing,
    url: null,
    alarms: [],
  };
}
