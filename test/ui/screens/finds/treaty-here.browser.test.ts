import { batch, computed, signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';
import type { Library } from '../../../../src/app/library.ts';
import { day } from '../../../../src/calendar/day.ts';
import jordan from '../../../../src/data/instruments/kz-jo-extradition/texts/ru.txt?raw';
import type { ProvisionFind } from '../../../../src/ui/screens/finds/provision-find.ts';
import { type FindsRead, sourceOf } from '../../../../src/ui/screens/finds/source.ts';
import { treatyIn } from '../../../../src/ui/screens/finds/treaty/treaty-here.ts';
import { openSession, type Session } from '../../../../src/ui/state/session.ts';

const WAIT = { timeout: 8_000 };
const TITLE = 'Соглашение о выдаче лиц';
const LATER = `Опубликовано позднее.\n\n${jordan.replace('сорока (40)', 'сорока (45)')}`;

const read = (text: string): FindsRead => ({ state: 'done', text, finds: [], percent: 100 });

/** A page, and doors of the library that a test can hold. */
async function stand(first: string, recognition: Library['recognition'] | null = null) {
  const opened = await openSession(
    {
      shell: 'extension',
      version: '0.0.0',
      engine: 'test',
      base: new URL('/', location.href).href,
      today: () => day('2026-11-22'),
      linkBase: () => null,
    },
    {},
  );
  if (!opened) throw new Error('the index of the law did not load');
  const held = new Map<keyof Library, Promise<void>>();
  const open = new Map<keyof Library, () => void>();
  let asked: (keyof Library)[] = [];
  const pass = async (door: keyof Library) => {
    asked.push(door);
    await held.get(door);
  };
  const library: Library = {
    ...opened.library,
    recognition: () => pass('recognition').then(recognition ?? opened.library.recognition),
    text: (...which) => pass('text').then(() => opened.library.text(...which)),
  };
  const session: Session = { ...opened, library };
  const page = signal({ title: TITLE, read: read(first) });
  const source = sourceOf({
    where: 'page',
    list: computed(() => page.value.read),
    known: signal<readonly ProvisionFind[]>([]),
    current: signal(null),
    switchedOff: signal([]),
    treaty: signal<string | null>(null),
    title: () => page.value.title,
    heading: () => '',
    stop() {},
    goOn() {},
    show() {},
    follow() {},
  });
  return {
    source,
    /** To be begun when the doors are as they should be. */
    begin: () => treatyIn(source, session),
    hold(door: keyof Library) {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(door, promise);
      open.set(door, resolve);
      onTestFinished(() => resolve());
      asked = [];
    },
    release(door: keyof Library) {
      held.delete(door);
      open.get(door)?.();
    },
    /** Somebody stands before that door. */
    waits: (door: keyof Library) => expect.poll(() => asked, WAIT).toContain(door),
    to(text: string, title = TITLE) {
      batch(() => {
        page.value = { title, read: read(text) };
        source.known.value = [];
      });
    },
  };
}

/** What was begun is at its end, unless a door holds it. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1200));

test('quotes still looked for in a text are not placed in the one that took its place', async () => {
  const { source, begin, hold, release, waits, to } = await stand(jordan);
  hold('text');
  const here = begin();
  await waits('text');
  hold('recognition');
  to(LATER);
  await waits('recognition');
  release('text');
  await rest();
  expect(source.known.value).toEqual([]);
  release('recognition');
  await expect.poll(() => here.quotes.value?.state, WAIT).toBe('done');
  expect(here.quotes.value?.text).toBe(LATER);
  expect(source.known.value.length).toBeGreaterThan(100);
  const [first] = source.known.value;
  expect(here.quotes.value?.quotes.some(({ at }) => at?.start === first?.start)).toBe(true);
});

test('a treaty chosen while a new text is looked at is looked for in the new one', async () => {
  const { source, begin, hold, release, waits, to } = await stand(jordan);
  const here = begin();
  await expect.poll(() => here.quotes.value?.state, WAIT).toBe('done');
  here.choose(null);
  expect(source.known.value).toEqual([]);
  hold('recognition');
  to(LATER);
  await waits('recognition');
  here.choose('kz-jo-extradition');
  await rest();
  expect(source.known.value).toEqual([]);
  release('recognition');
  await expect.poll(() => here.quotes.value?.state, WAIT).toBe('done');
  expect(here.quotes.value?.text).toBe(LATER);
});

test('a treaty without a text takes the place of one whose quotes are still looked for', async () => {
  const { source, begin, hold, release, waits } = await stand(jordan);
  hold('text');
  const here = begin();
  await waits('text');
  here.choose('kz-ma-extradition');
  release('text');
  await rest();
  expect(here.quotes.value).toBeNull();
  expect(source.known.value).toEqual([]);
});

test('while the same page is looked at anew, the quotes shown keep the text they are of', async () => {
  const { begin, hold, waits, to } = await stand(jordan);
  const here = begin();
  await expect.poll(() => here.quotes.value?.state, WAIT).toBe('done');
  hold('recognition');
  to(LATER);
  await waits('recognition');
  expect(here.quotes.value?.text).toBe(jordan);
});

test('what is known of a page does not stand beside another one', async () => {
  const { begin, hold, waits, to } = await stand(jordan);
  const here = begin();
  await expect.poll(() => here.quotes.value?.state, WAIT).toBe('done');
  hold('recognition');
  to('Комментарий.', 'Другая страница');
  await waits('recognition');
  expect(here.candidates.value).toBeNull();
  expect(here.quotes.value).toBeNull();
});

test('where treaties cannot be recognised, one may still be chosen', async () => {
  const { begin } = await stand(jordan, async () => ({ problem: 'unreachable', path: 'recognition' }));
  const here = begin();
  await expect.poll(() => here.candidates.value, WAIT).toEqual([]);
  here.choose('kz-jo-extradition');
  await expect.poll(() => here.quotes.value?.state, WAIT).toBe('done');
});
