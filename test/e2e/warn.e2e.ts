import { warningMoments } from '../../src/cases/warning-moments.ts';
import { WARNINGS_AT_FIRST } from '../../src/cases/warning-settings.ts';
import { turnsOf } from '../../src/cases/warning-standing.ts';
import { expect, test } from './extension.ts';
import {
  AMMAN,
  arrestCase,
  arrestToEnd,
  atRest,
  badgeOf,
  listen,
  notificationsOf,
  seed,
  sleepUntilAlarm,
  wake,
} from './warnings.ts';

test('a term that comes near while the worker sleeps is told, once', async ({ extension }) => {
  const { worker } = extension;
  await atRest(worker);
  const { arrest } = await arrestToEnd(2, 6);
  await seed(worker, [arrestCase('near', 'Case of N.', arrest)]);
  expect(await notificationsOf(worker)).toEqual([]);
  await worker.evaluate(() => Object.assign(globalThis, { remembers: true }));
  const woken = await sleepUntilAlarm(extension);
  const told = () => woken.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
  const wait = () =>
    woken.evaluate<number>(
      "chrome.alarms.get('warnings').then((one) => (one?.scheduledTime ?? 0) - Date.now())",
    );
  await expect.poll(told).toEqual(['near/arrest']);
  expect(await woken.evaluate('globalThis.remembers')).toBeUndefined();
  await expect.poll(wait).toBeGreaterThan(10 * 60_000);
  // Put away by the user, it does not come again with the next alarm.
  await woken.evaluate("chrome.notifications.clear('near/arrest')");
  await woken.evaluate("chrome.alarms.create('warnings', { when: Date.now() + 50 })");
  await expect.poll(wait).toBeGreaterThan(10 * 60_000);
  expect(await told()).toEqual([]);
});

test('a notification says when and what, and the name only where it is wished', async ({ extension }) => {
  const { worker } = extension;
  await atRest(worker);
  const told = await listen(worker);
  const { arrest, ahead } = await arrestToEnd(2, 6);
  await seed(worker, [arrestCase('a', 'Case of N.', arrest)]);
  await wake(worker);
  const { 'a/arrest': first } = await told();
  // Whether it is another day in Amman than here hangs on the hour: then the title says whose days it counts.
  const title = (there: string) => new RegExp(`^In ${ahead} days${there}: \\w+ \\d+ \\w+ \\d{4}$`);
  const here = await worker.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const sameDay = Temporal.Now.plainDateISO(AMMAN).equals(Temporal.Now.plainDateISO(here));
  expect(first?.title).toMatch(title(sameDay ? '' : ', in Jordan'));
  expect(first?.message).toMatch(/^Jordan, Provisional arrest\n/);
  expect(first?.message).toMatch(/Ends at 24:00 Amman time, here on .* at \d\d:\d\d\.$/);
  expect(first?.contextMessage).toBeUndefined();
  expect(first?.buttons.map(({ title }) => title)).toEqual(['Done', 'Snooze a day']);
  expect(JSON.stringify(first)).not.toContain('Case of N.');

  const kept = { warnings: { named: true, lang: 'ru' } };
  await seed(worker, [arrestCase('b', 'Дело Н.', arrest)], kept);
  await wake(worker);
  const { 'b/arrest': second } = await told();
  expect(second?.title).toMatch(/^Через \d дн/);
  expect(second?.contextMessage).toBe('Дело Н.');
  expect(second?.buttons.map(({ title }) => title)).toEqual(['Сделано', 'Отложить на день']);
});

test('the icon says how many cases are overdue or end today, with words beside the number', async ({
  extension,
}) => {
  const { worker } = extension;
  await atRest(worker);
  expect(await badgeOf(worker)).toBe('');
  const late = await arrestToEnd(-9, -1);
  const soon = await arrestToEnd(2, 6);
  await seed(worker, [
    arrestCase('late', 'Late', late.arrest),
    arrestCase('later', 'Later', late.arrest),
    arrestCase('soon', 'Soon', soon.arrest),
  ]);
  await wake(worker);
  expect(await badgeOf(worker)).toBe('2');
  const title = () => worker.evaluate(() => chrome.action.getTitle({}));
  expect(await title()).toBe('Dedere: 2 cases overdue');
  // Where nobody may notify, the number is there all the same; switched off, nothing is.
  await seed(worker, [], { warnings: { on: false } });
  await wake(worker);
  expect(await badgeOf(worker)).toBe('');
  expect(await title()).toContain('open beside this page');
});

test('many at once are one notification', async ({ extension }) => {
  const { worker } = extension;
  await atRest(worker);
  const told = await listen(worker);
  const { arrest } = await arrestToEnd(2, 6);
  await seed(
    worker,
    [1, 2, 3, 4, 5].map((n) => arrestCase(`c${n}`, `Case ${n}`, arrest)),
  );
  await wake(worker);
  expect(await notificationsOf(worker)).toEqual(['several']);
  const { several } = await told();
  expect(several?.title).toBe('5 terms to look at');
  expect(several?.message).toContain('and 2 more');
});

test.describe('where the clock of the device is that of Tokyo', () => {
  const HERE = 'Asia/Tokyo';
  const before = process.env.TZ;
  test.beforeAll(() => {
    process.env.TZ = HERE;
  });
  test.afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('the alarm is set to the hour there, on the day of the State that decides', async ({ extension }) => {
    const { worker } = extension;
    await atRest(worker);
    const soon = Temporal.Now.zonedDateTimeISO(HERE).add({ hours: 2 });
    const at = soon.toPlainTime().toString({ smallestUnit: 'minute' });
    const settings = { ...WARNINGS_AT_FIRST, at };
    // In two hours it may be another day in Amman.
    const today = Temporal.Now.plainDateISO(AMMAN);
    const { days } = today.until(soon.withTimeZone(AMMAN).toPlainDate());
    // No safe day in Jordan is a Friday or a Saturday: of two days, two apart, one can be.
    const ends = await arrestToEnd(days + 3, days + 3).catch(() => arrestToEnd(days + 1, days + 1));
    await seed(worker, [arrestCase('a', 'Case of N.', ends.arrest)], { warnings: settings });
    await wake(worker);
    const term = { entry: 'arrest', day: ends.safe, clock: null, zone: AMMAN, snoozed: null };
    const nextIn = (zone: string) =>
      [...warningMoments(term, settings, zone).map((one) => one.at), ...turnsOf(term, zone)]
        .filter((ms) => ms > Date.now())
        .sort((a, b) => a - b)[0];
    const set = await worker.evaluate(async () => (await chrome.alarms.get('warnings'))?.scheduledTime);
    const expected = nextIn(HERE) ?? 0;
    expect(expected - Date.now()).toBeLessThan(2 * 3_600_000);
    expect(set).toBe(expected);
    expect(nextIn('UTC')).not.toBe(expected);
  });
});
