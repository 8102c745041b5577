import { expect, onTestFinished, test, vi } from 'vitest';
import type { StoreEvent } from '../../src/store/watch.ts';
import { freshName, opened, saved } from './open-database.ts';
import { at } from './writer.ts';

const W = at('2026-11-22T09:00:00Z');

/** Writing the second case does what a browser at its end does. */
function failSecondRecord(fail: (records: IDBObjectStore) => void): void {
  const real = IDBObjectStore.prototype.put;
  let calls = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
  onTestFinished(() => spy.mockRestore());
  spy.mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (this.name === 'cases') calls += 1;
    if (this.name === 'cases' && calls === 2) fail(this);
    return real.call(this, value);
  });
}

test.each([
  ['QuotaExceededError', 'quota'],
  ['UnknownError', 'failed'],
])('%s half way: told as %s, nothing of it kept, nobody told of a change', async (fault, problem) => {
  const store = await opened({ name: freshName() });
  await store.put(saved('a'), null, W);
  const heard: StoreEvent[] = [];
  store.onChange((event) => heard.push(event));
  failSecondRecord(() => {
    throw new DOMException('at its end', fault);
  });
  const outcome = await store.putMany([saved('b'), saved('c')]);
  expect(outcome).toEqual({ problem, detail: `${fault}: at its end` });
  expect(await store.all()).toEqual({ cases: [saved('a')], unreadable: [] });
  expect(heard).toEqual([]);
});

test('a transaction the browser gives up is told, nothing of it is kept, and the next one works', async () => {
  const store = await opened({ name: freshName() });
  failSecondRecord((records) => records.transaction.abort());
  expect(await store.putMany([saved('a'), saved('b')])).toMatchObject({ problem: 'aborted' });
  expect(await store.all()).toEqual({ cases: [], unreadable: [] });
  expect(await store.put(saved('a'), null, W)).toEqual({ kept: saved('a') });
});
