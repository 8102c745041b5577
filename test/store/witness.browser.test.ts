import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { bearWitness, dismissWitness, missing, readWitness } from '../../src/store/witness.ts';
import { freshName, opened } from './open-database.ts';

const FIRST = day('2026-11-20');
const LATER = day('2026-11-22');
const store = async () => (await opened({ name: freshName() })).kept;
/** Other tests keep cases at this origin at the same time: each of these has a place of its own. */
function place() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => storage;
}
const throwing = () => {
  throw new DOMException('denied', 'SecurityError');
};

test('of a database that cases are kept in nothing is missing; of another one, what was kept before', async () => {
  const [here, another, beside] = [await store(), await store(), place()];
  expect(await missing(here, beside)).toBeNull();
  expect(await bearWitness(here, FIRST, beside)).toBe(true);
  expect(await bearWitness(here, LATER, beside)).toBe(true);
  expect(await missing(here, beside)).toBeNull();
  expect(await missing(another, beside)).toMatchObject({ day: LATER });
  await another.set('database', { id: 'another' });
  expect(await missing(another, beside)).toMatchObject({ day: LATER });
});

test('once it was read the witness is of the database that is here, which keeps its name', async () => {
  const [here, another, beside] = [await store(), await store(), place()];
  await bearWitness(here, FIRST, beside);
  const first = readWitness(beside);
  await bearWitness(another, LATER, beside);
  expect(await missing(here, beside)).toMatchObject({ day: LATER });
  dismissWitness(beside);
  expect(await missing(here, beside)).toBeNull();
  await bearWitness(here, FIRST, beside);
  expect(readWitness(beside)).toEqual(first);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['something else', '["a"]'],
  ['no day', '{"database":"a","day":"soon"}'],
  ['no name', '{"day":"2026-11-20"}'],
])('%s beside the database is no witness', (_what, stored) => {
  const beside = () => ({ getItem: () => stored, setItem: () => {}, removeItem: () => {} });
  expect(readWitness(beside)).toBeNull();
});

test('where the browser keeps nothing of sites there is no witness, and nothing fails', async () => {
  const here = await store();
  expect(await bearWitness(here, FIRST, throwing)).toBe(false);
  expect(await missing(here, throwing)).toBeNull();
  expect(readWitness(throwing)).toBeNull();
  expect(() => dismissWitness(throwing)).not.toThrow();
});

test('a store that is closed says nothing of what is missing', async () => {
  const [closing, beside] = [await opened({ name: freshName() }), place()];
  await bearWitness(await store(), FIRST, beside);
  closing.close();
  expect(await missing(closing.kept, beside)).toBeNull();
  expect(await bearWitness(closing.kept, LATER, beside)).toBe(false);
});
