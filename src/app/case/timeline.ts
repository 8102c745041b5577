import { addDays, type Day, daysBetween } from '../../calendar/day.ts';
import type { Clock } from '../../calendar/zone.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { sharedFacts } from '../../cases/case-facts.ts';
import { isPlan } from '../../cases/planned.ts';
import { readEventFact } from '../event-fact.ts';
import { EXTENSION_FACT } from '../extension-fact.ts';
import { IN_FORCE_FACTS } from '../in-force.ts';
import { EXCLUDED_FACT, SET_DAY_FACT } from '../term-facts.ts';
import type { EntryAnswer, MetStanding, Span } from './answer.ts';

/** Something of the case at a day, or somewhere between two. */
export interface TimelineEvent {
  /** `event`: of the case. `own`: a day that one question has for itself. */
  readonly kind: 'event' | 'own';
  /** The id of the event, or of the question. */
  readonly id: string;
  /** Its name in addresses; null: told by its title. */
  readonly event: string | null;
  readonly title: string;
  readonly from: Day;
  /** The same as `from` where the day is certain. */
  readonly to: Day;
  readonly clock: Clock | null;
  readonly counts: boolean;
  /** It is still to come, or nobody has said yet that it came. */
  readonly planned: boolean;
  /** Events that share a day stand in lanes of their own; 0 is the first. */
  readonly lane: number;
}

/**
 * `late`: done, and after the latest day. `open-ended`: running, and its end is not the last word. `past`: its day is
 * over, and nothing had to be done by it (an effect that has come, a usual count without a State), or its case is closed
 * and nothing is awaited.
 */
export type BarState = 'overdue' | 'today' | 'running' | 'met' | 'late' | 'open-ended' | 'past';

/** A term as a bar. */
export interface TimelineBar {
  readonly entry: string;
  /** `safe`: to be done by then. `from`: relied on from then. `usual`: no State is named. */
  readonly what: 'safe' | 'usual' | 'from';
  /** The day by which it is listed. */
  readonly day: Day;
  readonly clock: Clock | null;
  readonly span: Span;
  readonly state: BarState;
  /** When it was met or done, by which event, and how that stands; null while it is not. */
  readonly met: { readonly on: Day; readonly by: string | null; readonly standing: MetStanding } | null;
}

/** What is still to come, or overdue: a question's day, or an event entered ahead. */
export interface TimelineNext {
  readonly kind: 'term' | 'event';
  /** Of the question or of the event. */
  readonly id: string;
  readonly day: Day;
  readonly overdue: boolean;
}

export interface Timeline {
  /** All that is shown lies within, and today; never a single day. */
  readonly range: { readonly from: Day; readonly to: Day };
  readonly today: Day;
  readonly events: readonly TimelineEvent[];
  readonly bars: readonly TimelineBar[];
  /** In order; what is overdue stands first, being earliest. */
  readonly next: readonly TimelineNext[];
}

/** A range shorter than this shows nothing; it is widened on both sides. */
const LEAST_DAYS = 14;

/** The past, what runs and what comes next of a case, as data for a picture. */
export function timelineOf(of: Case, answers: ReadonlyMap<string, EntryAnswer>, today: Day): Timeline {
  const events = inLanes([...eventsIn(of, today), ...ownEvents(of, today)]);
  const isClosed = of.state === 'closed';
  const bars: TimelineBar[] = of.entries
    .flatMap((entry) => barOf(entry, answers.get(entry.id), today) ?? [])
    .map((bar) => (isClosed && !bar.met ? { ...bar, state: 'past' as const } : bar))
    .sort((a, b) => compare(a.day, b.day));
  const next: TimelineNext[] = [
    ...bars.flatMap(({ entry, day, state }) =>
      state === 'met' || state === 'late' || state === 'past'
        ? []
        : [{ kind: 'term' as const, id: entry, day, overdue: state === 'overdue' }],
    ),
    ...events.flatMap(({ kind, id, from, planned }) =>
      planned && kind === 'event' && from > today && !isClosed
        ? [{ kind: 'event' as const, id, day: from, overdue: false }]
        : [],
    ),
  ];
  const days = [...events.flatMap(({ from, to }) => [from, to]), ...bars.flatMap(daysOfBar), today].sort();
  return {
    range: widened(days[0] ?? today, days.at(-1) ?? today),
    today,
    events,
    bars,
    next: next.sort((a, b) => compare(a.day, b.day)),
  };
}

const compare = (a: Day, b: Day): number => (a === b ? 0 : a < b ? -1 : 1);

function widened(from: Day, to: Day): Timeline['range'] {
  const short = LEAST_DAYS - daysBetween(from, to);
  if (short <= 0) return { from, to };
  const before = Math.floor(short / 2);
  return { from: addDays(from, -before), to: addDays(to, short - before) };
}

const daysOfBar = ({ span, met }: TimelineBar): Day[] =>
  [span.from, span.usual, span.safe, span.outer, met?.on ?? null].filter((day) => day !== null);

type Placed = Omit<TimelineEvent, 'lane'>;

/** A day that cannot be read has no place on a line; the list of events shows what is wrong with it. */
function placed(value: string, today: Day) {
  const read = readEventFact('', value);
  if ('problem' in read) return null;
  return { from: read.from, to: read.to, clock: read.clock, planned: read.from > today };
}

function eventsIn(of: Case, today: Day): Placed[] {
  return of.events.flatMap((one) => {
    const { id, event, title, counts, when } = one;
    const at = placed(when, today);
    if (!at) return [];
    const planned = at.planned || isPlan(of, one);
    return [{ kind: 'event' as const, id, event, title, counts, ...at, planned }];
  });
}

/** Facts of a term that hold days and are no event. */
const NO_EVENTS: readonly string[] = [
  EXCLUDED_FACT,
  EXTENSION_FACT,
  SET_DAY_FACT,
  ...IN_FORCE_FACTS,
  'today',
];

/** Days that a question has for itself, where the case has no event of that name at that day. */
function ownEvents(of: Case, today: Day): Placed[] {
  const shared = sharedFacts(of).facts;
  return of.entries.flatMap(({ id, facts, kind }) =>
    Object.entries(facts).flatMap(([event, value]): Placed[] => {
      if (shared[event] === value || (kind === 'term' ? NO_EVENTS.includes(event) : event !== 'from'))
        return [];
      const at = placed(value, today);
      return at ? [{ kind: 'own', id, event, title: '', counts: true, ...at }] : [];
    }),
  );
}

function inLanes(events: readonly Placed[]): TimelineEvent[] {
  /** The last day taken in each lane. */
  const lanes: Day[] = [];
  const ordered = [...events].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  return ordered.map((event) => {
    const free = lanes.findIndex((last) => last < event.from);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = event.to;
    return { ...event, lane };
  });
}

function barOf(entry: CaseEntry, answer: EntryAnswer | undefined, today: Day): TimelineBar | null {
  if (answer?.kind === 'met') {
    const { on, by, standing, span } = answer;
    if (!span) return null;
    const state = standing === 'late' ? 'late' : 'met';
    const what = answer.day ? 'safe' : 'usual';
    const met = { on, by, standing };
    return { entry: entry.id, what, day: answer.day ?? span.usual, clock: null, span, state, met };
  }
  if (answer?.kind !== 'safe' && answer?.kind !== 'from' && answer?.kind !== 'usual') return null;
  const { kind: what, day, span } = answer;
  const clock = answer.kind === 'safe' ? answer.clock : null;
  return { entry: entry.id, what, day, clock, span, state: stateOf(answer, today), met: null };
}

function stateOf(answer: Extract<EntryAnswer, { kind: 'safe' | 'from' | 'usual' }>, today: Day): BarState {
  if (answer.day < today) return answer.kind === 'safe' ? 'overdue' : 'past';
  if (answer.day === today) return 'today';
  return answer.open ? 'open-ended' : 'running';
}
