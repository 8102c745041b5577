import { expect, onTestFinished, test, vi } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { bearWitness, dismissWitness, missing, readWitness } from '../../src/store/witness.ts';
import { freshName, opened } from './open-database.ts';

const FIRST = day('2026-11-20');
const LATER = day('2026-11-22');
const store = async () => {
  onTestFinished(dismissWitness);
  return (await opened({ name: freshName() })).kept;
};

test('of a database that cases are kept in nothing is missing; of another one, what was kept before', async () => {
  const [here, another] = [await store(), await store()];
  expect(await missing(here)).toBeNull();
  expect(await bearWitness(here, FIRST)).toBe(true);
  expect(await bearWitness(here, LATER)).toBe(true);
  expect(await missing(here)).toBeNull();
  expect(await missing(another)).toMatchObject({ day: LATER });
  await another.set('database', { id: 'another' });
  expect(await missing(another)).toMatchObject({ day: LATER });
});

test('once it was read the witness is of the database that is here, which keeps its name', async () => {
  const [here, another] = [await store(), await store()];
  await bearWitness(here, FIRST);
  const first = readWitness();
  await bearWitness(another, LATER);
  expect(await missing(here)).toMatchObject({ day: LATER });
  dismissWitness();
  expect(await missing(here)).toBeNull();
  await bearWitness(here, FIRST);
  expect(readWitness()).toEqual(first);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['something else', '["a"]'],
  ['no day', '{"database":"a","day":"soon"}'],
  ['no name', '{"day":"2026-11-20"}'],
])('%s beside the database is no witness', (_what, stored) => {
  const place = () => ({ getItem: () => stored, setItem: () => {}, removeItem: () => {} });
  expect(readWitness(place)).toBeNull();
});

test('where the browser keeps nothing of sites there is no witness, and nothing fails', async () => {
  const here = await store();
  const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  onTestFinished(() => denied.mockRestore());
  expect(await bearWitness(here, FIRST)).toBe(false);
  const throwing = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(readWitness(throwing)).toBeNull();
});

test('a store that is closed says nothing of what is missing', async () => {
  onTestFinished(dismissWitness);
  const closing = await opened({ name: freshName() });
  await bearWitness(await store(), FIRST);
  closing.close();
  expect(await missing(closing.kept)).toBeNull();
  expect(await bearWitness(closing.kept, LATER)).toBe(false);
});
