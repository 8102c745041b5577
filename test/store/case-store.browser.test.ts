import { expect, test, vi } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import type { StoreEvent } from '../../src/store/watch.ts';
import { freshName, opened, rawConnection, rawGet, rawPut, saved } from './open-database.ts';
import { at } from './writer.ts';

const T1 = '2026-11-22T07:00:00Z';
const T2 = '2026-11-22T08:00:00Z';
const W = at('2026-11-22T09:00:00Z');

test('what is put is there after the database is opened again, newer fields included', async () => {
  const name = freshName();
  const first = await opened({ name });
  const of = saved('a', { note: 'кейс \ud83d\ude00 قضية', rest: { tags: ['x'] } });
  expect(await first.put(of, null, W)).toEqual({ kept: of });
  first.close();
  const second = await opened({ name });
  expect(await second.get('a')).toEqual({ case: of });
  expect(await second.all()).toEqual({ cases: [of], unreadable: [] });
  expect(await second.get('b')).toEqual({ case: null });
});

test('a removed case is gone after reopening, and a restored one is back', async () => {
  const name = freshName();
  const first = await opened({ name });
  await first.put(saved('a'), null, W);
  expect(await first.remove('a', T2)).toEqual({ removed: saved('a') });
  expect(await first.remove('a', T2)).toEqual({ removed: null });
  first.close();
  const second = await opened({ name });
  expect(await second.get('a')).toEqual({ case: null });
  expect(await second.trash.putBack({ id: 'a', at: T2 })).toEqual({ kept: saved('a') });
  second.close();
  expect(await (await opened({ name })).get('a')).toEqual({ case: saved('a') });
});

test('removing hands back what the store held, not what the tab had read', async () => {
  const name = freshName();
  const [one, two] = [await opened({ name }), await opened({ name })];
  await one.put(saved('a'), null, W);
  const newer = saved('a', { name: 'renamed elsewhere', changed: T1 });
  await two.put(newer, saved('a').changed, W);
  expect(await one.remove('a', T2)).toEqual({ removed: newer });
});

test('a change made from an older state is a conflict and writes nothing', async () => {
  const name = freshName();
  const [one, two] = [await opened({ name }), await opened({ name })];
  const base = saved('a');
  await one.put(base, null, W);
  const first = { ...base, note: 'one', changed: T1 };
  const late = { ...base, note: 'two', changed: T2 };
  expect(await one.put(first, base.changed, W)).toEqual({ kept: first });
  expect(await two.put(late, base.changed, W)).toEqual({
    conflict: first,
    conflicts: [{ part: 'note', mine: 'two', theirs: 'one' }],
  });
  expect(await two.get('a')).toEqual({ case: first });
  expect(await two.put(late, first.changed, W)).toEqual({ kept: late });
});

test('of two changes at once from the same state one wins and the other is told', async () => {
  const name = freshName();
  const [one, two] = [await opened({ name }), await opened({ name })];
  const base = saved('a');
  await one.put(base, null, W);
  const outcomes = await Promise.all([
    one.put({ ...base, note: 'one', changed: T1 }, base.changed, W),
    two.put({ ...base, note: 'two', changed: T2 }, base.changed, W),
  ]);
  expect(outcomes.filter((outcome) => 'kept' in outcome)).toHaveLength(1);
  expect(outcomes.filter((outcome) => 'conflict' in outcome)).toHaveLength(1);
});

test('changing a case removed elsewhere, creating one that is there: a conflict', async () => {
  const store = await opened({ name: freshName() });
  expect(await store.put(saved('a'), T1, W)).toEqual({ conflict: null, conflicts: [] });
  await store.put(saved('a'), null, W);
  const other = saved('a', { name: 'other', changed: T1 });
  expect(await store.put(other, null, W)).toEqual({ conflict: saved('a'), conflicts: [] });
  expect(await store.all()).toEqual({ cases: [saved('a')], unreadable: [] });
});

test('several cases are added all or none', async () => {
  const store = await opened({ name: freshName() });
  expect(await store.putMany([saved('a'), saved('b')])).toEqual({ kept: 2 });
  expect(await store.putMany([saved('c'), saved('b', { name: 'other' }), saved('d')])).toEqual({
    conflicts: ['b'],
  });
  expect(await store.putMany([saved('e'), saved('e')])).toEqual({ conflicts: ['e'] });
  expect(await store.putMany([saved('f'), saved('', {})])).toMatchObject({ problem: 'invalid' });
  expect(await store.putMany([])).toEqual({ kept: 0 });
  expect(await store.all()).toEqual({ cases: [saved('a'), saved('b')], unreadable: [] });
});

test('another connection hears of each change and sees it; what changes nothing is silent', async () => {
  const name = freshName();
  const [one, two] = [await opened({ name }), await opened({ name })];
  const heard: StoreEvent[] = [];
  const own: StoreEvent[] = [];
  two.onChange((event) => heard.push(event));
  const end = one.onChange((event) => own.push(event));
  await one.put(saved('a'), null, W);
  await one.put(saved('a'), null, W);
  await one.remove('none', T2);
  await one.putMany([saved('b'), saved('c')]);
  end();
  await one.remove('a', T2);
  const from = (where: 'here' | 'elsewhere', ...ids: string[]) => ({ kind: 'changed', ids, from: where });
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(heard).toEqual([from('elsewhere', 'a'), from('elsewhere', 'b', 'c'), from('elsewhere', 'a')]);
  expect(own).toEqual([from('here', 'a'), from('here', 'b', 'c')]);
  expect(await two.all()).toEqual({ cases: [saved('b'), saved('c')], unreadable: [] });
});

test('a message of another shape on the channel is passed over', async () => {
  const name = freshName();
  const store = await opened({ name });
  const heard: StoreEvent[] = [];
  store.onChange((event) => heard.push(event));
  const channel = new BroadcastChannel(`${name}-cases`);
  const kind = 'changed';
  const odd = [null, 'x', {}, { changed: ['b'] }, { kind: 'other' }, { kind: 'kept' }, { kind, ids: 'b' }];
  for (const data of [...odd, { kind, ids: [1] }, { kind }, { kind, ids: ['a'] }]) channel.postMessage(data);
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'changed', ids: ['a'], from: 'elsewhere' }]));
  channel.close();
});

test('a Temporal object never gets in', async () => {
  const store = await opened({ name: freshName() });
  const today: unknown = Temporal.Now.plainDateISO();
  const facts = { arrest: today } as Case['entries'][number]['facts'];
  const inFact = saved('a', { entries: [{ id: 'e', kind: 'count', facts }] });
  const inRest = saved('a', { rest: { day: today } as NonNullable<Case['rest']> });
  for (const of of [inFact, inRest]) {
    expect(await store.put(of, null, W)).toMatchObject({ problem: 'invalid' });
    expect(await store.putMany([of])).toMatchObject({ problem: 'invalid' });
  }
  expect(await store.all()).toEqual({ cases: [], unreadable: [] });
});

test('a record this version cannot read is named, never overwritten or removed', async () => {
  const name = freshName();
  const store = await opened({ name });
  await store.put(saved('a'), null, W);
  const strange = { id: 'b', name: 'of another shape', entries: 'many' };
  const raw = await rawConnection(name);
  await rawPut(raw, strange);
  expect(await store.all()).toEqual({ cases: [saved('a')], unreadable: ['b'] });
  for (const outcome of [
    await store.get('b'),
    await store.put(saved('b'), null, W),
    await store.remove('b', T2),
  ])
    expect(outcome).toMatchObject({ problem: 'unreadable' });
  expect(await rawGet(raw, 'b')).toEqual(strange);
});

test('a listener that fails takes nothing back', async () => {
  const store = await opened({ name: freshName() });
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  store.onChange(() => {
    throw new Error('of the listener');
  });
  expect(await store.put(saved('a'), null, W)).toEqual({ kept: saved('a') });
  expect(reported).toHaveBeenCalledOnce();
  reported.mockRestore();
});

test('saving waits until the transaction is written through', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = await opened({ name: freshName() });
  await store.put(saved('a'), null, W);
  expect(transactions.mock.lastCall).toEqual([['cases', 'stale'], 'readwrite', { durability: 'strict' }]);
  transactions.mockRestore();
});
