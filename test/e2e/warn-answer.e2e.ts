import type { Worker } from '@playwright/test';
import { expect, test } from './extension.ts';
import type { Panel } from './panel.ts';
import { rawRecords } from './records.ts';
import {
  arrestCase,
  arrestToEnd,
  atRest,
  notificationsOf,
  seed,
  sleepUntilAlarm,
  storedCase,
  wake,
} from './warnings.ts';

interface StoredCase {
  readonly entries: readonly { readonly done?: string; readonly snoozed?: string }[];
  readonly history: readonly { readonly changes: readonly unknown[]; readonly device: string }[];
}

/** What the browser does when a button of a notification is pressed; null: the notification itself. */
const press = (worker: Worker, id: string, button: number | null) =>
  worker.evaluate(
    ([of, n]) => {
      const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<
        'onClicked' | 'onButtonClicked',
        { dispatch(...args: unknown[]): void }
      >;
      if (n === null) onClicked.dispatch(of);
      else onButtonClicked.dispatch(of, n);
    },
    [id, button] as const,
  );

test('"Done" in a notification is written into the case, with who did it, and nothing warns any more', async ({
  extension,
}) => {
  const { worker } = extension;
  await atRest(worker);
  const { arrest } = await arrestToEnd(2, 6);
  await seed(worker, [arrestCase('a', 'Case of N.', arrest)], { device: { name: 'Desk' } });
  await wake(worker);
  expect(await notificationsOf(worker)).toEqual(['a/arrest']);
  await press(worker, 'a/arrest', 0);
  await expect
    .poll(async () => ((await storedCase(worker, 'a')) as StoredCase).entries[0]?.done)
    .toBe(Temporal.Now.plainDateISO().toString());
  const { history } = (await storedCase(worker, 'a')) as StoredCase;
  expect(history).toHaveLength(1);
  expect(history[0]?.device).toBe('Desk');
  await wake(worker);
  expect(await notificationsOf(worker)).toEqual([]);
});

test('"Snooze a day" keeps it silent until tomorrow', async ({ extension }) => {
  const { worker } = extension;
  await atRest(worker);
  const { arrest } = await arrestToEnd(2, 6);
  await seed(worker, [arrestCase('a', 'Case of N.', arrest)]);
  await wake(worker);
  await press(worker, 'a/arrest', 1);
  const tomorrow = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
  await expect
    .poll(async () => ((await storedCase(worker, 'a')) as StoredCase).entries[0]?.snoozed)
    .toBe(tomorrow);
  await wake(worker);
  expect(await notificationsOf(worker)).toEqual([]);
});

test('a click on a notification opens the case', async ({ extension }) => {
  const { worker, context } = extension;
  await atRest(worker);
  const { arrest } = await arrestToEnd(2, 6);
  await seed(worker, [arrestCase('a', 'Case of N.', arrest)]);
  await wake(worker);
  const opened = context.waitForEvent('page');
  await press(worker, 'a/arrest', null);
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Case of N.');
  expect(await notificationsOf(worker)).toEqual([]);
});

/** What is done in a worker that the browser has just begun, and that remembers nothing. */
const pressIn = (woken: Panel, id: string, button: number | null) =>
  woken.evaluate<void>(
    button === null
      ? `chrome.notifications.onClicked.dispatch('${id}')`
      : `chrome.notifications.onButtonClicked.dispatch('${id}', ${button})`,
  );
const heard = (woken: Panel) =>
  woken.evaluate<readonly boolean[]>(
    '[chrome.notifications.onClicked, chrome.notifications.onButtonClicked].map((one) => one.hasListeners())',
  );
const storedIn = (woken: Panel, key: string) =>
  woken.evaluate<StoredCase>(`new Promise((resolve) => {
    const opening = indexedDB.open('dedere');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('cases').objectStore('cases').get('${key}');
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  })`);

test('after the worker was stopped a click opens the case, and the buttons do what they say', async ({
  extension,
}) => {
  const { worker, context } = extension;
  await atRest(worker);
  const { arrest } = await arrestToEnd(2, 6);
  const names = { a: 'Case of N.', b: 'Case of M.', c: 'Case of S.' };
  await seed(
    worker,
    Object.entries(names).map(([key, name]) => arrestCase(key, name, arrest)),
  );
  await wake(worker);
  const woken = await sleepUntilAlarm(extension);
  expect(await heard(woken)).toEqual([true, true]);
  await pressIn(woken, 'b/arrest', 0);
  await pressIn(woken, 'c/arrest', 1);
  const entryOf = async (key: string) => (await storedIn(woken, key)).entries[0];
  const today = Temporal.Now.plainDateISO();
  await expect.poll(async () => (await entryOf('b'))?.done).toBe(today.toString());
  await expect.poll(async () => (await entryOf('c'))?.snoozed).toBe(today.add({ days: 1 }).toString());
  const opened = context.waitForEvent('page');
  await pressIn(woken, 'a/arrest', null);
  await expect((await opened).getByRole('heading', { level: 1 })).toContainText('Case of N.');
  const told = () => woken.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
  await expect.poll(told).toEqual([]);
  expect(await entryOf('a')).not.toHaveProperty('done');
});

test('a click on the notification that stands for several opens the board', async ({ extension }) => {
  const { worker, context } = extension;
  await atRest(worker);
  const { arrest } = await arrestToEnd(2, 6);
  await seed(
    worker,
    [1, 2, 3, 4].map((n) => arrestCase(`c${n}`, `Case ${n}`, arrest)),
  );
  await wake(worker);
  expect(await notificationsOf(worker)).toEqual(['several']);
  const opened = context.waitForEvent('page');
  await press(worker, 'several', null);
  const page = await opened;
  await expect(page.locator('.board-cards > li')).toHaveCount(4);
  expect(await notificationsOf(worker)).toEqual([]);
});

test('"Done" for a case that was deleted meanwhile says that there is none, and writes nothing', async ({
  extension,
}) => {
  const { worker, context } = extension;
  await atRest(worker);
  const opened = context.waitForEvent('page');
  await press(worker, 'gone/arrest', 0);
  const page = await opened;
  await expect(page.getByText('There is no such case here.')).toBeVisible();
  expect((await rawRecords(page)).records).toEqual([]);
});
