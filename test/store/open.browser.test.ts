import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { persist } from '../../src/store/persist.ts';
import { MIGRATIONS, type Migration } from '../../src/store/schema.ts';
import type { StoreEvent } from '../../src/store/watch.ts';
import { freshName, opened, rawConnection, rawPut, saved } from './open-database.ts';
import { at } from './writer.ts';

const W = at('2026-11-22T09:00:00Z');

/** A further version, as a later release would add one. */
const FURTHER: Migration = async (_database, transaction) => {
  const cases = transaction.objectStore('cases');
  for (const record of await cases.getAll()) await cases.put({ ...record, note: `${record.note}, migrated` });
};
const LATER = [...MIGRATIONS, FURTHER];
const withCases = (database: IDBDatabase) => void database.createObjectStore('cases', { keyPath: 'id' });

test('an empty origin is brought to the version of today', async () => {
  const name = freshName();
  const store = await opened({ name });
  expect(await store.all()).toEqual({ cases: [], unreadable: [] });
  const raw = await rawConnection(name);
  expect([raw.version, [...raw.objectStoreNames]]).toEqual([
    2,
    ['aside', 'board', 'cases', 'kept', 'removed', 'stale'],
  ]);
});

test('a later version migrates what is there, once, from any version before it', async () => {
  const name = freshName();
  const first = await opened({ name });
  await first.put(saved('a', { note: 'n' }), null, W);
  first.close();
  for (let time = 0; time < 2; time += 1) {
    const store = await opened({ name, migrations: LATER });
    expect(await store.get('a')).toEqual({ case: saved('a', { note: 'n, migrated' }) });
    store.close();
  }
  expect(await (await opened({ name: freshName(), migrations: LATER })).all()).toMatchObject({ cases: [] });
});

test('a migration that fails leaves the database as it was, and is told', async () => {
  const name = freshName();
  const first = await opened({ name });
  await first.put(saved('a'), null, W);
  first.close();
  const failing: Migration = async (database, transaction) => {
    await FURTHER(database, transaction);
    throw new Error('half way');
  };
  expect(await openStore({ name, migrations: [...MIGRATIONS, failing] })).toMatchObject({
    problem: 'broken',
  });
  expect(await (await opened({ name })).get('a')).toEqual({ case: saved('a') });
});

test('an open tab gives way to a newer version, says so, and answers from then on that it is closed', async () => {
  const name = freshName();
  const old = await opened({ name });
  await old.put(saved('a'), null, W);
  const heard: StoreEvent[] = [];
  old.onChange((event) => heard.push(event));
  const young = await opened({ name, migrations: LATER });
  expect(heard).toEqual([{ kind: 'closed', why: 'newer-version' }]);
  const answers = [
    await old.all(),
    await old.get('a'),
    await old.put(saved('b'), null, W),
    await old.putMany([saved('b')]),
    await old.remove('a', W.now),
    await old.trash.list(),
    await old.board.page({}, 10),
    await old.kept.get('device'),
    await old.aside.list(),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ problem: 'closed' });
  expect(await young.all()).toMatchObject({ cases: [{ id: 'a' }] });
});

test('a change under way when a newer version comes is kept or told, never lost in silence', async () => {
  const name = freshName();
  const old = await opened({ name });
  const [kept, young] = await Promise.all([
    old.put(saved('a'), null, W),
    opened({ name, migrations: [...MIGRATIONS, () => {}] }),
  ]);
  const there = await young.get('a');
  expect(there).toEqual({ case: 'kept' in kept ? saved('a') : null });
});

test('cleared site data close the store', async () => {
  const name = freshName();
  const store = await opened({ name });
  const heard: StoreEvent[] = [];
  store.onChange((event) => heard.push(event));
  indexedDB.deleteDatabase(name);
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'closed', why: 'deleted' }]));
  expect(await store.all()).toMatchObject({ problem: 'closed' });
});

test('a database of a newer version is left alone and told', async () => {
  const name = freshName();
  (await rawConnection(name, 7, withCases)).close();
  expect(await openStore({ name })).toMatchObject({ problem: 'newer' });
  expect((await rawConnection(name)).version).toBe(7);
});

test('a database without its object store is broken', async () => {
  const name = freshName();
  (await rawConnection(name, 1)).close();
  expect(await openStore({ name })).toMatchObject({ problem: 'broken' });
});

test('a connection of an older version that does not give way blocks; the late opening is closed again', async () => {
  const name = freshName();
  const stubborn = await rawConnection(name, 1, withCases);
  expect(await openStore({ name, migrations: LATER })).toMatchObject({ problem: 'blocked' });
  const closed = vi.spyOn(IDBDatabase.prototype, 'close');
  onTestFinished(() => closed.mockRestore());
  stubborn.close();
  await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(2));
  const store = await opened({ name, migrations: LATER });
  expect(await store.put(saved('a'), null, W)).toEqual({ kept: saved('a') });
});

test('a connection of an older version that is still writing is waited for', async () => {
  const name = freshName();
  const old = await rawConnection(name, 1, withCases);
  old.onversionchange = () => old.close();
  const writing = rawPut(old, saved('a'));
  const store = await opened({ name });
  await writing;
  expect(await store.get('a')).toEqual({ case: saved('a') });
});

test('a browser that does not answer blocks', async () => {
  const name = freshName();
  const stubborn = await rawConnection(name, 1, withCases);
  indexedDB.deleteDatabase(name);
  expect(await openStore({ name, patience: 150 })).toEqual({
    problem: 'blocked',
    detail: 'no answer in 150 ms',
  });
  stubborn.close();
});

test.each([
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['QuotaExceededError', 'unavailable'],
  ['UnknownError', 'broken'],
])('an opening that throws %s is %s', async (fault, problem) => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('refused', fault);
  });
  expect(await openStore({ name: freshName() })).toEqual({ problem, detail: `${fault}: refused` });
  open.mockRestore();
});

test('a page without a storage of its own is told so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const outcome = await openStore({ name: 'none' });
  vi.unstubAllGlobals();
  expect(outcome).toMatchObject({ problem: 'unavailable' });
});

test('a browser that throws at the word indexedDB keeps no data', async () => {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  onTestFinished(() => {
    if (own) Object.defineProperty(window, 'indexedDB', own);
  });
  Object.defineProperty(window, 'indexedDB', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(await openStore({ name: 'none' })).toEqual({
    problem: 'unavailable',
    detail: 'SecurityError: denied',
  });
});

test.each([
  ['missing', undefined],
  [
    'refused',
    class {
      constructor() {
        throw new DOMException('denied', 'SecurityError');
      }
    },
  ],
])('where news between tabs are %s the store keeps and tells its own changes', async (_how, channel) => {
  vi.stubGlobal('BroadcastChannel', channel);
  onTestFinished(() => void vi.unstubAllGlobals());
  const store = await opened({ name: freshName() });
  const heard: StoreEvent[] = [];
  store.onChange((event) => heard.push(event));
  expect(await store.put(saved('a'), null, W)).toEqual({ kept: saved('a') });
  expect(heard).toEqual([{ kind: 'changed', ids: ['a'], from: 'here' }]);
  store.close();
  expect(await store.all()).toMatchObject({ problem: 'closed' });
});

test('asking to keep the data answers in one of three words', async () => {
  expect(['granted', 'refused']).toContain(await persist());
  vi.stubGlobal('navigator', {});
  expect(await persist()).toBe('unavailable');
  vi.unstubAllGlobals();
});
