import { type Case, createCase, editNote, renameCase } from '../../src/cases/case.ts';
import { changesBetween, sameJson, valueAt, withValue } from '../../src/cases/change.ts';
import { addEvent } from '../../src/cases/edit-events.ts';
import { logged } from '../../src/cases/history.ts';
import { readRecord } from '../../src/cases/record.ts';
import { withStore } from '../../src/ui/state/case-store-open.ts';
import { author, type Change, changeCase, keepCase, now, undoChange } from '../../src/ui/state/cases.ts';
import { putBack, removeCase } from '../../src/ui/state/removed.ts';

/** A change that the interface said was saved. `items`: what the case's history held then. */
export type Confirmed =
  | {
      readonly kind: 'kept';
      readonly id: string;
      readonly items: readonly string[];
      readonly changed: string;
    }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'taken-in'; readonly ids: readonly string[] };

declare global {
  interface Window {
    /** The recorder outside the browser. */
    confirmed(text: string): void;
    killed: { write(round: number): void; check(log: readonly Confirmed[], rounds: number): Promise<Report> };
  }
}

const WRITERS = 4;
const TAKEN_IN = 60;
const tell = (confirmed: Confirmed) => window.confirmed(JSON.stringify(confirmed));
const chance = (of: number) => Math.floor(Math.random() * of);

function must<T extends object>(outcome: T): Exclude<T, { problem: unknown }> {
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome as Exclude<T, { problem: unknown }>;
}

const tellKept = (of: Case) =>
  tell({ kind: 'kept', id: of.id, items: of.history.map(({ id }) => id), changed: of.changed });

async function made(id: string): Promise<Case> {
  const created = must(createCase(id, `Case ${id}`, now())).case;
  const noted = must(editNote(created, 'n'.repeat(chance(2_000)), now())).case;
  const { case: kept } = must(await keepCase(logged(created, noted, await author()), null));
  tellKept(kept);
  return kept;
}

const anEvent: Change<never> = (of, at) =>
  must(
    addEvent(
      of,
      {
        id: crypto.randomUUID(),
        event: 'arrest',
        when: '2026-11-03',
        title: 'a title',
        place: '',
        note: 'm'.repeat(chance(500)),
        counts: true,
      },
      'counts-too',
      at,
    ),
  );

/** One writer at its own case: edits, undoes, removes and puts back, one after the other, without end. */
async function writeOwn(id: string): Promise<void> {
  let of = await made(id);
  for (let n = 0; ; n += 1) {
    const what = chance(8);
    if (what === 0) {
      const { case: removed } = must(await removeCase(id));
      tell({ kind: 'removed', id });
      of = must(await putBack(removed)).case;
    } else if (what === 1) {
      const last = of.history.at(-1);
      const undone = last ? await undoChange(of, last.id) : null;
      if (undone && 'case' in undone) of = undone.case;
    } else {
      const note: Change<never> = (seen, at) => must(editNote(seen, `${n} ${'x'.repeat(chance(3_000))}`, at));
      of = must(await changeCase(of, what < 4 ? anEvent : note)).case;
    }
    tellKept(of);
  }
}

/** All writers at one case, each from the state it saw last: every change has to be brought together with others. */
async function writeShared(id: string): Promise<void> {
  let of = await made(id);
  const write = async () => {
    for (;;) {
      of = must(await changeCase(of, anEvent)).case;
      tellKept(of);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
}

async function takeIn(round: number): Promise<void> {
  for (let n = 0; ; n += 1) {
    const all = Array.from({ length: TAKEN_IN }, (_, i) => {
      const id = `in-${round}-${n}-${i}`;
      return must(renameCase(must(createCase(id, 'taken in', now())).case, `taken in ${id}`, now())).case;
    });
    must(await withStore((store) => store.putMany(all)));
    tell({ kind: 'taken-in', ids: all.map(({ id }) => id) });
    await new Promise((resolve) => setTimeout(resolve, chance(80)));
  }
}

async function makeRows(): Promise<void> {
  for (;;) {
    await withStore(async ({ board }) => {
      const due = await board.due('bench', '2026-11-22' as never, 50);
      if (!('cases' in due)) throw new Error(JSON.stringify(due));
      await board.write(due.cases.map(rowOf), due);
      return null;
    });
  }
}

const rowOf = ({ id, changed, name, state, archived }: Case) => ({
  ...{ id, changed, name, state, archived, order: `9999-12-31 ${id}`, text: name },
  ...{ next: null, pending: [], instruments: [], daily: false },
});

function write(round: number): void {
  const fail = (error: unknown) => window.confirmed(JSON.stringify({ kind: 'failed', why: String(error) }));
  for (let n = 0; n < WRITERS; n += 1) writeOwn(`own-${round}-${n}`).catch(fail);
  writeShared(`shared-${round}`).catch(fail);
  takeIn(round).catch(fail);
  makeRows().catch(fail);
}

export interface Report {
  readonly faults: readonly string[];
  readonly cases: number;
  readonly unconfirmed: number;
}

/** Every record there is, and whether each confirmed change is whole in it. */
async function check(log: readonly Confirmed[], rounds: number): Promise<Report> {
  const faults: string[] = [];
  const raw = await readAll();
  if (log.length > 0 && raw.cases.length === 0) faults.push(`after ${rounds} rounds: the database is gone`);
  const cases = new Map<string, Case>();
  for (const record of raw.cases) {
    const whole = readRecord(record);
    if (!whole) faults.push(`${String(record.id)}: not a case`);
    else cases.set(whole.id, whole);
  }
  const removed = new Map(raw.removed.map(({ id, record }) => [id, readRecord(record)]));
  for (const [id, of] of [...cases, ...removed]) {
    const why = of ? brokenHistory(of) : 'not a case';
    if (why) faults.push(`${id}: ${why}`);
  }
  for (const id of removed.keys()) if (cases.has(id)) faults.push(`${id}: here and in the trash`);
  let unconfirmed = 0;
  const last = new Map<string, Confirmed>();
  for (const one of log) {
    if (one.kind !== 'taken-in') last.set(one.id, one);
    if (one.kind === 'kept') {
      const of = cases.get(one.id) ?? removed.get(one.id);
      const items = new Set(of?.history.map(({ id }) => id));
      const lost = one.items.filter((id) => !items.has(id));
      if (!of) faults.push(`${one.id}: gone`);
      else if (lost.length > 0) faults.push(`${one.id}: ${lost.length} confirmed changes are lost`);
    }
  }
  for (const [id, one] of last) {
    const of = cases.get(id) ?? removed.get(id);
    if (one.kind === 'removed' || !of) continue;
    if (one.kind !== 'kept') continue;
    const more = of.history.length - one.items.length;
    const own = id.startsWith('own');
    if (more > (own ? 1 : WRITERS)) faults.push(`${id}: ${more} changes that nobody made`);
    if (own && more === 0 && of.changed !== one.changed) faults.push(`${id}: another state than confirmed`);
    unconfirmed += more;
  }
  const takenIn = new Set(log.flatMap((one) => (one.kind === 'taken-in' ? one.ids : [])));
  for (const id of takenIn) if (!cases.has(id)) faults.push(`${id}: taken in and lost`);
  const extra = [...cases.keys()].filter((id) => id.startsWith('in-') && !takenIn.has(id));
  // Of each round one import may have been on its way: whole or not at all.
  if (extra.length % TAKEN_IN !== 0 || extra.length > TAKEN_IN * rounds)
    faults.push(`${extra.length} cases of an import that was not confirmed`);
  faults.push(...staleRows(raw, cases));
  return { faults, cases: cases.size, unconfirmed };
}

/** Back from the last change to the first every value must be the one that the next change found. */
function brokenHistory(of: Case): string | null {
  let state = of;
  for (const { changes } of [...of.history].reverse()) {
    for (const change of [...changes].reverse()) {
      if (!sameJson(valueAt(state, change.part, change.key), change.after))
        return `history broken at ${change.part}`;
      state = withValue(state, change, change.before);
    }
  }
  const empty = { ...of, ...must(createCase(of.id, `Case ${of.id}`, of.created)).case, name: of.name };
  return changesBetween(empty, state).length > 0 ? 'history does not lead back to the beginning' : null;
}

interface Raw {
  readonly cases: readonly { readonly [field: string]: unknown }[];
  readonly board: readonly { readonly id: string; readonly changed: string }[];
  readonly stale: readonly { readonly id: string }[];
  readonly removed: readonly { readonly id: string; readonly record: unknown }[];
  readonly mark: { readonly next: string | null } | undefined;
}

/** A row is that of its case or is known to be due. */
function staleRows({ board, stale, mark }: Raw, cases: ReadonlyMap<string, Case>): string[] {
  const due = new Set(stale.map(({ id }) => id));
  const next = mark ? mark.next : '';
  const rows = new Map(board.map(({ id, changed }) => [id, changed]));
  const isDue = (id: string) => due.has(id) || (next !== null && id > next);
  return [
    ...[...rows.keys()].filter((id) => !cases.has(id)).map((id) => `${id}: a row without its case`),
    ...[...cases].flatMap(([id, { changed }]) =>
      rows.get(id) === changed || isDue(id) ? [] : [`${id}: its row is of another state, and not due`],
    ),
  ];
}

function readAll(): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dedere');
    // None is there: it must not be made by looking.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      if (opening.error?.name !== 'AbortError') return reject(opening.error);
      resolve({ cases: [], board: [], stale: [], removed: [], mark: undefined });
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = ['cases', 'board', 'stale', 'removed', 'kept'];
      const transaction = database.transaction(stores);
      const all = stores.slice(0, 4).map((name) => transaction.objectStore(name).getAll());
      const mark = transaction.objectStore('kept').get('board');
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        const [cases, board, stale, removed] = all.map(({ result }) => result);
        resolve({ cases, board, stale, removed, mark: mark.result } as unknown as Raw);
      };
    };
  });
}

window.killed = { write, check };
