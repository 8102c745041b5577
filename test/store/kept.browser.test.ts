import { expect, test, vi } from 'vitest';
import type { StoreEvent } from '../../src/store/watch.ts';
import { freshName, opened } from './open-database.ts';

test('a small document is kept for every page and worker, which hear of it', async () => {
  const name = freshName();
  const [page, worker] = [await opened({ name }), await opened({ name })];
  const heard: StoreEvent[] = [];
  worker.onChange((event) => heard.push(event));
  expect(await worker.kept.get('device')).toEqual({ value: null });
  expect(await page.kept.set('device', { name: 'desk' })).toEqual({ value: { name: 'desk' } });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'kept', key: 'device', from: 'elsewhere' }]));
  expect(await worker.kept.get('device')).toEqual({ value: { name: 'desk' } });
  expect(await page.kept.change('device', () => null)).toEqual({ value: null });
  expect(await worker.kept.get('device')).toEqual({ value: null });
});

test('two that count at once count both', async () => {
  const name = freshName();
  const stores = [await opened({ name }), await opened({ name })];
  const more = (was: { readonly n?: unknown } | null) => ({ n: Number(was?.n ?? 0) + 1 });
  await Promise.all(stores.flatMap((store) => [1, 2, 3].map(() => store.kept.change('count', more))));
  expect(await stores[0]?.kept.get('count')).toEqual({ value: { n: 6 } });
});

test('what is left as it is is not told of', async () => {
  const store = await opened({ name: freshName() });
  await store.kept.set('backup', { at: '1' });
  const heard: StoreEvent[] = [];
  store.onChange((event) => heard.push(event));
  expect(await store.kept.change('backup', (was) => was)).toEqual({ value: { at: '1' } });
  expect(heard).toEqual([]);
});

test('a file laid aside comes out byte for byte, once however often it came', async () => {
  const name = freshName();
  const store = await opened({ name });
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 255, 13, 10]);
  const file = { id: 'h', name: 'a.dedere', at: '2026-11-22T07:00:00Z', bytes };
  expect(await store.aside.add(file)).toEqual({ kept: file });
  expect(await store.aside.add({ ...file, name: 'again.dedere' })).toEqual({ kept: file });
  expect(await store.aside.add({ ...file, id: 'i', at: '2026-11-22T08:00:00Z' })).toHaveProperty('kept');
  store.close();
  const next = await opened({ name });
  expect(await next.aside.get('h')).toEqual({ file });
  expect(await next.aside.list()).toMatchObject({ files: [{ id: 'i' }, { id: 'h' }] });
  expect(await next.aside.remove('h')).toEqual({ removed: file });
  expect(await next.aside.remove('h')).toEqual({ removed: null });
  expect(await next.aside.get('h')).toEqual({ file: null });
});
