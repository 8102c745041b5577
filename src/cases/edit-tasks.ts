import { type Day, isDay } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import type { Case, Changed } from './case.ts';
import { changedTo, type LineProblem, type NotPossible, readLine } from './edit-case.ts';
import type { Task } from './parts.ts';
import { readTask } from './record-parts.ts';
import { LIMITS } from './text.ts';

export type TaskProblem =
  | LineProblem
  | NotPossible
  | { readonly problem: 'too-many-tasks'; readonly limit: number }
  | { readonly problem: 'repeated-task' };
export type NoSuchTask = { readonly problem: 'no-such-task' };

/** One more thing to be done. */
export function addTask(of: Case, id: string, text: string, now: Instant): Changed<TaskProblem> {
  if (of.tasks.length >= LIMITS.tasks) return { problem: 'too-many-tasks', limit: LIMITS.tasks };
  if (of.tasks.some((one) => one.id === id)) return { problem: 'repeated-task' };
  const read = readLine('text', text, true);
  if ('problem' in read) return read;
  const task: Task = { id, text: read.line, done: null };
  return readTask(task) ? changedTo(of, { tasks: [...of.tasks, task] }, now) : { problem: 'not-possible' };
}

const withTask = (of: Case, id: string, fields: Partial<Task>, now: Instant): Changed<NoSuchTask> =>
  of.tasks.some((one) => one.id === id)
    ? changedTo(of, { tasks: of.tasks.map((one) => (one.id === id ? { ...one, ...fields } : one)) }, now)
    : { problem: 'no-such-task' };

/** Ticked on a day; null: open again. */
export function tickTask(
  of: Case,
  id: string,
  done: Day | null,
  now: Instant,
): Changed<NoSuchTask | NotPossible> {
  if (done !== null && !isDay(done)) return { problem: 'not-possible' };
  return withTask(of, id, { done }, now);
}

export function editTask(
  of: Case,
  id: string,
  text: string,
  now: Instant,
): Changed<NoSuchTask | LineProblem> {
  const read = readLine('text', text, true);
  return 'problem' in read ? read : withTask(of, id, { text: read.line }, now);
}

export function removeTask(of: Case, id: string, now: Instant): Changed<NoSuchTask> {
  if (!of.tasks.some((one) => one.id === id)) return { problem: 'no-such-task' };
  return changedTo(of, { tasks: of.tasks.filter((one) => one.id !== id) }, now);
}
