import { expect, test, vi } from 'vitest';
import type { StoreEvent } from '../../src/store/watch.ts';
import { freshName, opened, rawConnection, rawGet, rawPut, saved } from './open-database.ts';
import { at } from './writer.ts';

const typedUnder = async ({ kept }: Awaited<ReturnType<typeof opened>>) => {
  const read = await kept.under('typed/');
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

const T1 = '2026-11-22T07:00:00Z';
const T2 = '2026-11-22T08:00:00Z';

test('a removed case lies in the trash and comes back byte for byte', async () => {
  const name = freshName();
  const store = await opened({ name });
  const raw = await rawConnection(name);
  // As the first version wrote it: what is empty is not there.
  const { id, created, changed, note, entries } = saved('a', { note: 'n' });
  const record = { entries, note, changed, created, name: 'Amman', id };
  await rawPut(raw, record);
  await store.remove('a', T1);
  expect(await rawGet(raw, 'a')).toBe(undefined);
  expect(await store.trash.list()).toMatchObject({ removed: [{ id: 'a', at: T1, case: { name: 'Amman' } }] });
  expect(await store.trash.putBack({ id: 'a', at: T1 })).toMatchObject({ kept: { name: 'Amman' } });
  expect(JSON.stringify(await rawGet(raw, 'a'))).toBe(JSON.stringify(record));
  expect(await store.trash.list()).toEqual({ removed: [] });
  expect(await store.trash.putBack({ id: 'a', at: T1 })).toEqual({ gone: true });
});

test('a case removed twice lies there twice, and neither writes over one that is here', async () => {
  const store = await opened({ name: freshName() });
  await store.put(saved('a', { note: 'first' }), null, at(T1));
  await store.remove('a', T1);
  await store.put(saved('a', { note: 'second' }), null, at(T1));
  await store.remove('a', T2);
  await store.put(saved('a', { note: 'third' }), null, at(T2));
  const notes = (await store.trash.list()) as { removed: { case: { note: string } }[] };
  expect(notes.removed.map((one) => one.case.note)).toEqual(['second', 'first']);
  expect(await store.trash.putBack({ id: 'a', at: T1 })).toMatchObject({ conflict: { note: 'third' } });
  expect(await store.get('a')).toMatchObject({ case: { note: 'third' } });
  expect(await store.trash.list()).toEqual(notes);
});

test('what lay there too long is let go, or one by its name, and other pages hear of it', async () => {
  const name = freshName();
  const [store, other] = [await opened({ name }), await opened({ name })];
  const heard: StoreEvent[] = [];
  other.onChange((event) => heard.push(event));
  for (const [id, when] of [
    ['a', T1],
    ['b', T2],
    ['c', T2],
  ] as const) {
    await store.put(saved(id), null, at(T1));
    await store.remove(id, when);
  }
  expect(await store.trash.purge({ before: T2 })).toEqual({ purged: 1 });
  expect(await store.trash.purge({ id: 'c', at: T2 })).toEqual({ purged: 1 });
  expect(await store.trash.purge({ id: 'c', at: T2 })).toEqual({ purged: 0 });
  expect(await store.trash.list()).toMatchObject({ removed: [{ id: 'b' }] });
  await vi.waitFor(() => expect(heard).toHaveLength(8));
});

test('what was typed into a case goes with its last trace, and no sooner', async () => {
  const store = await opened({ name: freshName() });
  const typed = async () => Object.keys(Object.fromEntries((await typedUnder(store)).found));
  for (const id of ['a', 'ab', 'b']) {
    await store.put(saved(id), null, at(T1));
    await store.kept.put(`typed/${id}/note/page`, { typed: 'half a sentence' });
    await store.remove(id, T1);
  }
  await store.put(saved('a', { note: 'taken in again' }), null, at(T1));
  await store.remove('a', T2);
  await store.put(saved('b', { note: 'here again' }), null, at(T2));
  await store.trash.purge({ id: 'a', at: T1 });
  expect(await typed()).toEqual(['typed/a/note/page', 'typed/ab/note/page', 'typed/b/note/page']);
  await store.trash.purge({ id: 'a', at: T2 });
  await store.trash.purge({ id: 'b', at: T1 });
  expect(await typed()).toEqual(['typed/ab/note/page', 'typed/b/note/page']);
});

test('a removed case has no row and none comes of one that was being made', async () => {
  const store = await opened({ name: freshName() });
  await store.put(saved('a'), null, at(T1));
  const due = await store.board.due('s', '2026-11-22' as never, 10);
  if (!('cases' in due)) throw new Error('nothing due');
  await store.remove('a', T1);
  expect(await store.board.write([{ ...rowOf('a', saved('a').changed) }], due)).toEqual({ written: 0 });
  expect(await store.board.count()).toEqual({ count: 0 });
});

const rowOf = (id: string, changed: string) => ({
  id,
  changed,
  order: `2026-12-01 ${id}`,
  next: null,
  pending: [],
  name: id,
  text: id,
  state: 'open' as const,
  archived: false,
  instruments: [],
  daily: false,
});
