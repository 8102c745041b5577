import { openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { editNote } from '../../src/cases/case.ts';
import { logged } from '../../src/cases/history.ts';
import { MIGRATIONS } from '../../src/store/schema.ts';
import { freshName, opened, rawConnection, rawGet } from './open-database.ts';
import saved from './saved/version-1.json' with { type: 'json' };
import { at } from './writer.ts';

/** A database as the released step made it, with the records that released version 1 wrote. */
async function ofVersion1(): Promise<string> {
  const name = freshName();
  const database = await openDB(name, 1, {
    upgrade: (to, _from, _version, transaction) => void MIGRATIONS[0]?.(to as never, transaction as never),
  });
  for (const record of saved.records) await database.put('cases', record);
  const cases = database.transaction('cases').store;
  expect([cases.keyPath, cases.autoIncrement, [...cases.indexNames]]).toEqual(['id', false, []]);
  expect([...database.objectStoreNames]).toEqual(['cases']);
  database.close();
  return name;
}

const bytes = JSON.stringify;

test('every record of version 1 comes through byte for byte, and is read', async () => {
  const name = await ofVersion1();
  const store = await opened({ name });
  const raw = await rawConnection(name);
  expect(raw.version).toBe(MIGRATIONS.length);
  for (const record of saved.records) expect(bytes(await rawGet(raw, record.id))).toBe(bytes(record));
  const read = await store.all();
  expect(read).toMatchObject({ unreadable: [] });
  const roman = 'cases' in read ? read.cases.find(({ id }) => id === 'case-roman') : null;
  expect(roman).toMatchObject({ state: 'open', events: [], history: [], rest: { zone: 'from a newer one' } });
});

test('a record of version 1 that is edited is written anew, the others stay as they were', async () => {
  const name = await ofVersion1();
  const store = await opened({ name });
  const read = await store.get('case-roman');
  if (!('case' in read) || !read.case) throw new Error('not there');
  const now = '2026-11-22T07:00:00Z';
  const edited = editNote(read.case, 'new', now);
  if (!('case' in edited)) throw new Error('not edited');
  const by = { id: crypto.randomUUID(), device: '' };
  await store.put(logged(read.case, edited.case, by), read.case.changed, at(now));
  const raw = await rawConnection(name);
  const [first, , third] = saved.records;
  expect(await rawGet(raw, 'case-roman')).toMatchObject({
    note: 'new',
    zone: 'from a newer one',
    entries: saved.records[1]?.entries,
    history: [{ changes: [{ part: 'note', before: saved.records[1]?.note, after: 'new' }] }],
  });
  for (const record of [first, third]) expect(bytes(await rawGet(raw, record?.id ?? ''))).toBe(bytes(record));
});

test('all its cases are due to be put on the board', async () => {
  const store = await opened({ name: await ofVersion1() });
  onTestFinished(() => store.close());
  expect(await store.board.due('s', '2026-11-22' as never, 10)).toMatchObject({
    left: 3,
    cases: saved.records.map(({ id }) => ({ id })),
  });
});
