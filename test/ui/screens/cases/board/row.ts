import { type Day, day } from '../../../../../src/calendar/day.ts';
import type { BoardRow } from '../../../../../src/cases/board-row.ts';

/** A row as the board finds a case; without an order where it is closed or put away. */
export function row(id: string, next: string | null, more: Partial<BoardRow> = {}): BoardRow {
  const of: Day | null = next === null ? null : day(next);
  const isOpen = (more.state ?? 'open') === 'open' && !more.archived;
  return {
    id,
    changed: '2026-11-20T06:00:00Z',
    ...(isOpen ? { order: `${of ?? '9999-12-31'} ${id}` } : {}),
    next: of,
    pending: [],
    name: id,
    text: id,
    state: 'open',
    archived: false,
    instruments: [],
    daily: false,
    ...more,
  };
}
