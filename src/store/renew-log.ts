import type { Database } from './schema.ts';

/**
 * Chromium writes a database into a log and, when it opens it again, goes on at the log's end. A browser killed between
 * the two halves of an entry leaves the first; what the next session writes behind it is taken for its second half, and
 * the session after that finds the log damaged and throws the whole database away. More than the log's buffer holds,
 * written before anything else, makes Chromium put all it has read into a table and begin another log
 * (docs/decisions/0009-cases-outlive-a-crash.md).
 */
const PIECES = 120;
const PIECE = 50_000;
const NAME = 'renewing-';
/** Held by whoever has seen to it since the browser was started: the browser's end lets go of it. */
const LOCK = 'dedere-log-renewed';

const renewing = new WeakMap<Database, Promise<void>>();

/** Resolves once it is safe to write; at once after the first time. Never rejects. */
export function renewed(database: Database): Promise<void> {
  const begun = renewing.get(database) ?? renew(database).catch(() => {});
  renewing.set(database, begun);
  return begun;
}

async function renew(database: Database): Promise<void> {
  // Of the browsers only those of Chromium have this, and keep their databases so.
  if (!('userAgentData' in navigator)) return;
  const locks: LockManager | undefined = navigator.locks;
  const { held = [] } = (await locks?.query()) ?? {};
  if (held.some(({ name }) => name === LOCK)) return;
  const writing = database.transaction('kept', 'readwrite', { durability: 'relaxed' });
  const piece = { text: 'x'.repeat(PIECE) };
  for (let i = 0; i < PIECES; i += 1) void writing.store.put(piece, `${NAME}${i}`).catch(() => {});
  await writing.done;
  // The buffer is full: this one goes into the new log, and takes away what filled it.
  const clearing = database.transaction('kept', 'readwrite', { durability: 'strict' });
  void clearing.store.delete(IDBKeyRange.bound(NAME, `${NAME}\uffff`)).catch(() => {});
  await clearing.done;
  // As long as this page lives.
  void locks?.request(LOCK, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
}
