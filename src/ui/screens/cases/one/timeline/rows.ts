import type { Timeline, TimelineBar, TimelineEvent } from '../../../../../app/case/timeline.ts';
import type { Day } from '../../../../../calendar/day.ts';

export type EventRow = { readonly row: 'event'; readonly day: Day } & TimelineEvent;
export type TermRow = {
  readonly row: 'term';
  /** Where it stands in the order: the day it was met on, or the one it is listed by. */
  readonly day: Day;
  readonly next: boolean;
  readonly bar: TimelineBar;
};
export type Row = EventRow | TermRow | { readonly row: 'today'; readonly day: Day };

/** On one day what happened stands before today, and what is due today after it. */
const RANK = { event: 0, today: 1, term: 2 } as const;

/** One line for each event and term, and for today, in the order of the days; none where there is nothing but today. */
export function rowsOf({ events, bars, next, today }: Timeline): readonly Row[] {
  const comes = next.find(({ kind, overdue }) => kind === 'term' && !overdue)?.id;
  const rows: Row[] = [
    ...events.map((event): EventRow => ({ row: 'event', day: event.from, ...event })),
    ...bars.map(
      (bar): TermRow => ({ row: 'term', day: bar.met?.on ?? bar.day, next: bar.entry === comes, bar }),
    ),
  ];
  if (rows.length === 0) return [];
  return [...rows, { row: 'today', day: today } as const].sort(
    (a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1) || RANK[a.row] - RANK[b.row],
  );
}

/** Every day that the line of the rows must tell apart. */
export function daysOf(rows: readonly Row[]): readonly Day[] {
  return rows
    .flatMap((row): (Day | null)[] => {
      if (row.row === 'event') return [row.from, row.to];
      if (row.row === 'today') return [row.day];
      const { span, day, met } = row.bar;
      return [span.from, day, span.safe && span.outer, met?.on ?? null];
    })
    .filter((d) => d !== null);
}

/** From which row on all are shown at once: of what is over only the last few stand there, and all that is overdue. */
export function firstShown(rows: readonly Row[], most: number): number {
  const today = rows.findIndex(({ row }) => row === 'today');
  const overdue = rows.findIndex((row) => row.row === 'term' && row.bar.state === 'overdue');
  const first = Math.max(0, today - most);
  return overdue < 0 ? first : Math.min(first, overdue);
}
