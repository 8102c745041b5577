import { expect, test } from 'vitest';
import { type Case, changeAt, editNote, renameCase } from '../../src/cases/case.ts';
import { logged } from '../../src/cases/history.ts';
import { freshName, opened, saved } from './open-database.ts';
import { at } from './writer.ts';

const T1 = '2026-11-22T07:00:00Z';
const T2 = '2026-11-22T08:00:00Z';
const T3 = '2026-11-22T09:00:00Z';

const by = (device: string) => ({ id: crypto.randomUUID(), device });

function changed(of: Case, change: (of: Case, now: string) => object, now: string, device = ''): Case {
  const made = change(of, now);
  if (!('case' in made)) throw new Error(JSON.stringify(made));
  return logged(of, made.case as Case, by(device));
}
const renamed = (name: string) => (of: Case, now: string) => renameCase(of, name, now);
const noted = (note: string) => (of: Case, now: string) => editNote(of, note, now);

async function twoTabs() {
  const name = freshName();
  const [one, two] = [await opened({ name }), await opened({ name })];
  const base = saved('a');
  await one.put(base, null, at(T1));
  return { one, two, base };
}

test('two changes of different things from one state both stand, each in the history', async () => {
  const { one, two, base } = await twoTabs();
  await one.put(changed(base, renamed('Amman'), T1, 'desk'), base.changed, at(T1));
  const outcome = await two.put(changed(base, noted('phoned'), T2, 'panel'), base.changed, at(T2));
  const there = await one.get('a');
  expect(there).toMatchObject({ case: { name: 'Amman', note: 'phoned' } });
  expect(outcome).toEqual({ kept: (there as { case: Case }).case });
  expect((there as { case: Case }).case.history.map(({ device }) => device)).toEqual(['desk', 'panel']);
});

test('the same at the same moment: neither is lost, whichever comes first', async () => {
  const { one, two, base } = await twoTabs();
  const outcomes = await Promise.all([
    one.put(changed(base, renamed('Amman'), T1), base.changed, at(T1)),
    two.put(changed(base, noted('phoned'), T1), base.changed, at(T1)),
  ]);
  for (const outcome of outcomes) expect(outcome).toHaveProperty('kept');
  expect(await one.get('a')).toMatchObject({ case: { name: 'Amman', note: 'phoned' } });
});

test('the same field is a conflict, writes nothing, and stands as it is settled', async () => {
  const { one, two, base } = await twoTabs();
  await one.put(changed(base, noted('theirs'), T1), base.changed, at(T1));
  const mine = changed(base, noted('mine'), T2);
  const outcome = await two.put(mine, base.changed, at(T2));
  expect(outcome).toMatchObject({
    conflict: { note: 'theirs' },
    conflicts: [{ part: 'note', mine: 'mine', theirs: 'theirs' }],
  });
  expect(await two.get('a')).toMatchObject({ case: { note: 'theirs' } });
  const settled = await two.put(mine, base.changed, at(T3, new Map([['note/', 'both']])));
  expect(settled).toMatchObject({ kept: { note: 'both' } });
  const there = ((await one.get('a')) as { case: Case }).case;
  expect(there.history).toHaveLength(3);
});

test('a choice for one place does not settle another that came in between', async () => {
  const { one, two, base } = await twoTabs();
  let theirs = changed(base, noted('theirs'), T1);
  theirs = changed(theirs, renamed('theirs'), changeAt(theirs.changed, T1));
  await one.put(theirs, base.changed, at(T1));
  let mine = changed(base, noted('mine'), T2);
  mine = changed(mine, renamed('mine'), changeAt(mine.changed, T2));
  const outcome = await two.put(mine, base.changed, at(T3, new Map([['note/', 'mine']])));
  expect(outcome).toMatchObject({ conflicts: [{ part: 'name' }] });
  expect(await two.get('a')).toEqual({ case: theirs });
});
