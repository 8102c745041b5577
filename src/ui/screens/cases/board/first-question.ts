import type { EntryAnswer } from '../../../../app/case/answer.ts';
import type { Day } from '../../../../calendar/day.ts';
import type { PendingTerm } from '../../../../cases/board-row.ts';
import type { CaseEntry } from '../../../../cases/case.ts';
import { isOverdue } from '../../../../cases/next-safe-day.ts';
import type { Moment } from '../../../../cases/pressing.ts';
import type { Fresh } from '../../../state/board-fresh.ts';
import { isNear, standsAt } from '../standing-now.ts';

/** The question of a case that is told on the board: of its pending terms the first, else one that waits for something. */
export function askedFirst({ answered, row }: Fresh): CaseEntry | null {
  const { entries } = answered.case;
  const pressing = row.pending[0]?.entry;
  return (
    entries.find(({ id }) => id === pressing) ??
    entries.find(({ id }) => answered.answers.get(id)?.kind !== 'met') ??
    entries[0] ??
    null
  );
}

/** Where the first term of a case is overdue, the next one that is not: it must not be hidden by what is past. */
export function aheadAfterOverdue(
  pending: readonly PendingTerm[],
  today: Day,
  moment: Moment | null,
): PendingTerm | null {
  const isOver = (term: PendingTerm) => {
    const stands = isNear(term.day, today) ? standsAt(term, moment) : null;
    return stands ? stands === 'overdue' : isOverdue(term.day, today);
  };
  const [first, ...others] = pending;
  return first && isOver(first) ? (others.find((term) => !isOver(term)) ?? null) : null;
}

const WITHOUT_DAY: readonly EntryAnswer['kind'][] = ['withheld', 'facts-missing', 'unknown', 'failed'];

/** How many questions beside that one have no day to rely on: facts are missing or wrong, or the law is not known here. */
export const unfinished = ({ answered }: Fresh, told: CaseEntry): number =>
  answered.case.entries.filter(({ id }) => {
    const answer = answered.answers.get(id);
    if (!answer || id === told.id) return false;
    return WITHOUT_DAY.includes(answer.kind) || ('flawed' in answer && answer.flawed);
  }).length;
