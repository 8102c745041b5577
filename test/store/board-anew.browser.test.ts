import { expect, test } from 'vitest';
import { five, makeAll, order, rowOf, TODAY } from './board-rows.ts';
import { opened, rawConnection, rawPut, saved } from './open-database.ts';

test('under another law or engine every row is due, and leads to its case until it is made anew', async () => {
  const { store, name } = await five();
  await makeAll(store.board, 's');
  const first = await store.board.due('t', TODAY, 2);
  expect(first).toMatchObject({ cases: [{ id: 'c0' }, { id: 'c1' }], left: 5 });
  if (!('cases' in first)) throw new Error('nothing due');
  expect(await order(store, {}, 10)).toEqual(['c0', 'c3', 'c4', 'c1', 'c2']);
  await store.board.write(
    first.cases.map((of) => ({ ...rowOf(of), order: `2026-11-30 ${of.id}` })),
    first,
  );
  expect(await order(store, {}, 10)).toEqual(['c3', 'c4', 'c0', 'c1', 'c2']);
  // Another page goes on where this one is closed.
  store.close();
  const other = await opened({ name });
  expect(await makeAll(other.board, 't')).toEqual(['c2', 'c3', 'c4']);
  expect(await other.board.state()).toMatchObject({ mark: { stamp: 't', next: null, anew: false } });
  expect(await makeAll(other.board, 't')).toEqual([]);
  // Whole again: from here on only what changed is made.
  await other.putMany(Array.from({ length: 1_001 }, (_, i) => saved(`m${String(i).padStart(4, '0')}`)));
  expect(await makeAll(other.board, 't', TODAY, 500)).toHaveLength(1_001);
});

test('cases that come in while rows are made anew do not let the rows of before stand', async () => {
  const { store } = await five();
  await makeAll(store.board, 's');
  await store.board.due('t', TODAY, 2);
  await store.putMany(Array.from({ length: 1_001 }, (_, i) => saved(`m${String(i).padStart(4, '0')}`)));
  expect(await makeAll(store.board, 't', TODAY, 500)).toHaveLength(1_006);
});

test.each([
  ['of another shape', { shape: 0 }],
  ['of before there were shapes', { shape: undefined }],
])('rows %s are thrown away at once', async (_how, other) => {
  const { store, name } = await five();
  await makeAll(store.board, 's');
  const { mark } = (await store.board.state()) as { mark: object };
  await rawPut(await rawConnection(name), { ...mark, ...other }, 'kept', 'board');
  expect(await store.board.due('t', TODAY, 2)).toMatchObject({
    cases: [{ id: 'c0' }, { id: 'c1' }],
    left: 5,
  });
  expect(await store.board.count()).toEqual({ count: 0 });
  expect(await makeAll(store.board, 't')).toHaveLength(5);
});

test('while rows are made anew, those of no case and of none that can be read go', async () => {
  const { store, name } = await five();
  await makeAll(store.board, 's');
  const raw = await rawConnection(name);
  await rawPut(raw, { id: 'c1', name: 'of another shape' });
  await rawPut(raw, { id: 'c2', name: 'of another shape' });
  await rawPut(raw, { id: 'c2', changed: null }, 'stale');
  for (const gone of ['c3', 'c4']) await store.remove(gone, '2026-11-22T07:00:00Z');
  for (const id of ['c3', 'c9']) await rawPut(raw, rowOf(saved(id)), 'board');
  expect(await makeAll(store.board, 't', TODAY, 2)).toEqual(['c0']);
  expect(await store.board.batch(null, 10)).toMatchObject({ rows: [{ id: 'c0' }], next: null });
  await rawPut(raw, rowOf(saved('c9')), 'board');
  await rawPut(raw, { id: 'c9', changed: null }, 'stale');
  expect(await makeAll(store.board, 't')).toEqual([]);
  expect(await store.board.batch(null, 10)).toMatchObject({ rows: [{ id: 'c0' }], next: null });
});
