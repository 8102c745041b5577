import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { five, makeAll, order, rowOf, TODAY } from './board-rows.ts';
import { opened, rawConnection, rawPut, saved } from './open-database.ts';
import { at } from './writer.ts';

const T1 = '2026-11-22T07:00:00Z';
const T2 = '2026-11-22T08:00:00Z';

test('rows come in the order of their days, a page at a time, and are counted by stretches', async () => {
  const { store } = await five();
  expect(await order(store, {}, 10)).toEqual([]);
  expect(await makeAll(store.board, 's')).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  expect(await order(store, {}, 10)).toEqual(['c0', 'c3', 'c4', 'c1', 'c2']);
  expect(await order(store, { from: TODAY }, 2)).toEqual(['c3', 'c4']);
  expect(await order(store, { after: '2026-11-25 c4' }, 2)).toEqual(['c1', 'c2']);
  expect(await order(store, { from: TODAY, before: '2026-11-29' }, 10)).toEqual(['c3', 'c4']);
  expect(await order(store, { from: '2026-11-29', before: TODAY }, 10)).toEqual([]);
  expect(await store.board.count({ before: TODAY })).toEqual({ count: 1 });
  expect(await store.board.count({ from: '2026-11-29' })).toEqual({ count: 2 });
  expect(await store.board.count()).toEqual({ count: 5 });
});

test('a case put away is on no page, and among all rows', async () => {
  const { store } = await five();
  await store.put(saved('c9', { archived: true }), null, at(T1));
  await makeAll(store.board, 's');
  expect(await store.board.count()).toEqual({ count: 5 });
  const first = await store.board.batch(null, 4);
  expect(first).toMatchObject({ rows: [{ id: 'c0' }, { id: 'c1' }, { id: 'c2' }, { id: 'c3' }], next: 'c3' });
  expect(await store.board.batch('c3', 4)).toMatchObject({ rows: [{ id: 'c4' }, { id: 'c9' }], next: null });
  expect(await store.board.rows(['c9', 'none', 'c0'])).toMatchObject({ rows: [{ id: 'c9' }, { id: 'c0' }] });
});

test('only what changed is due again, and a row is no other than what was handed in', async () => {
  const { store } = await five();
  await makeAll(store.board, 's');
  expect(await makeAll(store.board, 's')).toEqual([]);
  const moved = saved('c0', { note: '2027-01-01', changed: T1 });
  await store.put({ ...moved, history: [] }, saved('c0').changed, at(T1));
  expect(await store.board.state()).toMatchObject({ mark: { stamp: 's', next: null }, stale: 1 });
  expect(await makeAll(store.board, 's')).toEqual(['c0']);
  expect(await store.board.rows(['c0', 'c2'])).toEqual({ rows: [rowOf(moved), rowOf(saved('c2'))] });
});

test('a page of an older version makes no rows once a newer one has begun', async () => {
  const { store, name } = await five();
  await makeAll(store.board, 'old');
  const newer = await opened({ name });
  const due = await store.board.due('old', TODAY, 5);
  await makeAll(newer.board, 'new');
  expect(await store.board.due('old', TODAY, 5)).toEqual({ superseded: true });
  expect(await store.board.write([], due as never)).toEqual({ superseded: true });
  expect(await store.board.count()).toEqual({ count: 5 });
});

test('another day makes anew what hangs on the day, and only that', async () => {
  const { store } = await five();
  await makeAll(store.board, 's');
  expect(await makeAll(store.board, 's', day('2026-11-23'))).toEqual(['c2']);
});

test('a case that changes while its row is made is due again', async () => {
  const { store } = await five();
  await makeAll(store.board, 's');
  await store.put(saved('c0', { note: '2027-01-01', changed: T1 }), saved('c0').changed, at(T1));
  const due = await store.board.due('s', TODAY, 5);
  if (!('cases' in due)) throw new Error('nothing due');
  await store.put(saved('c0', { note: '2028-01-01', changed: T2 }), T1, at(T2));
  expect(await store.board.write(due.cases.map(rowOf), due)).toEqual({ written: 0 });
  expect(await makeAll(store.board, 's')).toEqual(['c0']);
  expect(await order(store, { from: '2028' }, 10)).toEqual(['c0', 'c2']);
});

test('very many at once are not named one by one, and all of them come due', async () => {
  const { store } = await five();
  await makeAll(store.board, 's', TODAY, 500);
  const many = Array.from({ length: 1_500 }, (_, i) => saved(`m${String(i).padStart(4, '0')}`));
  const begun = await store.board.due('s', TODAY, 500);
  await store.putMany(many);
  expect(await store.board.state()).toMatchObject({ mark: { next: '' }, stale: 0 });
  // Who began before that has not looked at all of them.
  if ('cases' in begun) await store.board.write([], { ...begun, upTo: null });
  expect(await makeAll(store.board, 's', TODAY, 500)).toHaveLength(1_500);
  expect(await store.board.count()).toEqual({ count: 1_505 });
});

test('a record that cannot be read is passed over and named', async () => {
  const { store, name } = await five();
  await rawPut(await rawConnection(name), { id: 'c1', name: 'of another shape' });
  expect(await makeAll(store.board, 's')).toEqual(['c0', 'c2', 'c3', 'c4']);
  expect(await store.board.state()).toMatchObject({ mark: { unreadable: ['c1'], next: null }, stale: 0 });
});
