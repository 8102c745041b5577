import 'temporal-polyfill/full/global';
import type { Worker } from '@playwright/test';
import { answerCase } from '../../src/app/case/days.ts';
import type { Library } from '../../src/app/library.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { readRecord } from '../../src/cases/record.ts';
import type { LibraryIndex } from '../../src/law/built/files.ts';
import { index, libraryOfFiles } from '../app/library-of-files.ts';
import { type Extension, expect } from './extension.ts';
import { Panel } from './panel.ts';

export const AMMAN = 'Asia/Amman';
const iso = (date: Temporal.PlainDate): Day => day(date.toString());

/** A case as it lies in the store, last touched a month ago. */
export const arrestCase = (id: string, name: string, arrest: string) => ({
  id,
  name,
  created: Temporal.Now.instant()
    .subtract({ hours: 24 * 40 })
    .toString({ smallestUnit: 'second' }),
  changed: Temporal.Now.instant()
    .subtract({ hours: 24 * 30 })
    .toString({ smallestUnit: 'second' }),
  note: '',
  entries: [
    {
      id: 'arrest',
      kind: 'term',
      instrument: 'kz-jo-extradition',
      rule: 'provisional-arrest',
      facts: { arrest, requested: 'JO' },
    },
  ],
});

let law: { readonly library: Library; readonly words: LibraryIndex } | null = null;
/** Built once: each test asks for it. */
const lawOfFiles = () => {
  law ??= { library: libraryOfFiles(), words: index() };
  return law;
};

/** The newest arrest of which the safe day lies so many days from today in Amman, within the bounds; with that day. */
export async function arrestToEnd(
  from: number,
  to: number,
): Promise<{ arrest: Day; safe: Day; ahead: number }> {
  const today = Temporal.Now.plainDateISO(AMMAN);
  const { library, words } = lawOfFiles();
  for (let ago = 5; ago < 70; ago += 1) {
    const arrest = iso(today.subtract({ days: ago }));
    const of = readRecord(arrestCase('x', 'x', arrest));
    if (!of) throw new Error('no case');
    const { nextSafeDay } = await answerCase(of, library, words, iso(today));
    if (!nextSafeDay) continue;
    const ahead = today.until(Temporal.PlainDate.from(nextSafeDay)).days;
    if (from <= ahead && ahead <= to) return { arrest, safe: nextSafeDay, ahead };
  }
  throw new Error(`no arrest ends ${from} to ${to} days from today`);
}

/** Puts records and small documents into the store, as a page that is gone has done. */
export const seed = (
  worker: Worker,
  records: readonly object[],
  kept: Readonly<Record<string, object>> = {},
): Promise<void> =>
  worker.evaluate(
    async ([all, documents]) => {
      const opening = indexedDB.open('dedere');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const database = opening.result;
      const writing = database.transaction(['cases', 'stale', 'kept'], 'readwrite');
      for (const record of all as { id: string }[]) {
        writing.objectStore('cases').put(record);
        writing.objectStore('stale').put({ id: record.id, changed: null });
      }
      for (const [key, value] of Object.entries(documents)) writing.objectStore('kept').put(value, key);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      database.close();
    },
    [records, kept] as const,
  );

export const storedCase = (worker: Worker, id: string): Promise<unknown> =>
  worker.evaluate(async (key) => {
    const opening = indexedDB.open('dedere');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const asking = opening.result.transaction('cases').objectStore('cases').get(key);
    await new Promise((resolve) => asking.addEventListener('success', resolve));
    opening.result.close();
    return asking.result;
  }, id);

/** The first look after installing is over: the store is there, and the alarm is far. */
export async function atRest(worker: Worker): Promise<void> {
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const alarm = await chrome.alarms.get('warnings');
        return (alarm?.scheduledTime ?? 0) > Date.now() + 10 * 60_000;
      }),
    )
    .toBe(true);
}

/** Lets the alarm go off now, in a worker that is awake, and waits until it has looked. */
export async function wake(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    await chrome.alarms.create('warnings', { when: Date.now() + 50 });
  });
  await worker.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await atRest(worker);
}

export const notificationsOf = async (worker: Worker): Promise<readonly string[]> =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
export const badgeOf = (worker: Worker): Promise<string> =>
  worker.evaluate(() => chrome.action.getBadgeText({}));

interface Told {
  readonly title: string;
  readonly message: string;
  readonly contextMessage?: string;
  readonly buttons: readonly { readonly title: string }[];
}

/** Writes down what notifications say from here on, as long as this worker lives. */
export async function listen(worker: Worker): Promise<() => Promise<Readonly<Record<string, Told>>>> {
  await worker.evaluate(() => {
    const create = chrome.notifications.create;
    const said: Record<string, unknown> = {};
    Object.assign(globalThis, { said });
    Object.assign(chrome.notifications, {
      create: (id: string, options: object) => {
        said[id] = options;
        return create(id, options as chrome.notifications.NotificationCreateOptions);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { said: Record<string, Told> }).said);
}

/**
 * Ends the worker, as the browser does with one that has nothing to do, and lets the alarm wake it. What is given back
 * speaks to the one that was woken.
 */
export async function sleepUntilAlarm({ context, worker, id }: Extension): Promise<Panel> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser of the context is not known');
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))?.targetId;
  };
  await worker.evaluate(() => chrome.alarms.create('warnings', { when: Date.now() + 2000 }));
  await session.send('Target.closeTarget', { targetId: (await find()) ?? '' });
  await expect.poll(find).toBe(undefined);
  await expect.poll(find).toBeDefined();
  const woken = await Panel.attach(session, (await find()) ?? '');
  await expect.poll(() => woken.evaluate('typeof globalThis.chrome?.notifications')).toBe('object');
  return woken;
}
