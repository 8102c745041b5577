import { describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../../src/app/library.ts';
import { actOnWarning } from '../../../src/app/warnings/act.ts';
import { keepTold, keepWarnings, keptTold, keptWarnings } from '../../../src/app/warnings/kept.ts';
import { type Looked, lookForWarnings } from '../../../src/app/warnings/look.ts';
import type { RowLaw } from '../../../src/app/warnings/rows.ts';
import { day } from '../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../../src/cases/case.ts';
import { WARNINGS_AT_FIRST } from '../../../src/cases/warning-settings.ts';
import type { ToldTerms } from '../../../src/cases/warnings-due.ts';
import type { CaseStore } from '../../../src/store/case-store.ts';
import { freshName, opened, rawConnection } from '../../store/open-database.ts';
import { at } from '../../store/writer.ts';

const HERE = 'Europe/Paris';
const library = openLibrary(new URL('/', location.href).href);

async function lawOn(today: string): Promise<RowLaw> {
  const loaded = await library.index('en');
  if ('problem' in loaded) throw new Error('the index of the law did not load');
  return { library, index: loaded.value, engine: 'test', today: day(today) };
}

/** Arrested in Jordan on 3 November 2026: the safe day is 10 December. */
const ARREST: CaseEntry = {
  id: 'e',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { arrest: '2026-11-03', requested: 'JO' },
};
const arrested = (id: string, more: Partial<Case> = {}): Case => ({
  ...EMPTY_CASE,
  id,
  name: `Case ${id}`,
  created: '2026-11-04T06:00:00Z',
  changed: '2026-11-04T06:00:00Z',
  entries: [ARREST],
  ...more,
});

async function storeWith(...cases: readonly Case[]): Promise<{ store: CaseStore; name: string }> {
  const name = freshName();
  const store = await opened({ name });
  for (const of of cases) expect(await store.put(of, null, at(of.changed))).toHaveProperty('kept');
  return { store, name };
}

async function look(store: CaseStore, now: string, told: ToldTerms = {}): Promise<Looked> {
  const law = await lawOn(Temporal.Instant.from(now).toZonedDateTimeISO(HERE).toPlainDate().toString());
  const looked = await lookForWarnings({ store, law, settings: WARNINGS_AT_FIRST, told, now, here: HERE });
  if ('problem' in looked) throw new Error(looked.detail);
  return looked;
}
const saying = ({ warned }: Looked) => warned.map((one) => [one.case.id, one.term.day, one.standing]);

describe('a look at the store', () => {
  it('makes the rows that are missing, says what is due and when to look again', async () => {
    const { store } = await storeWith(arrested('a'));
    const looked = await look(store, '2026-12-07T08:00:00Z');
    expect(saying(looked)).toEqual([['a', '2026-12-10', { stands: 'ahead', days: 3 }]]);
    expect(looked.badge).toEqual({ overdue: 0, today: 0 });
    // Nothing changes before: still it looks twice a day.
    expect(looked.next).toBe('2026-12-07T20:00:00Z');
    expect(saying(await look(store, '2026-12-07T08:05:00Z', looked.told))).toEqual([]);
    const onTheDay = await look(store, '2026-12-10T08:00:00Z', looked.told);
    expect(saying(onTheDay)).toEqual([['a', '2026-12-10', { stands: 'today' }]]);
    expect(onTheDay.badge).toEqual({ overdue: 0, today: 1 });
    expect(onTheDay.warned[0]?.snooze).toBeNull();
    expect((await look(store, '2026-12-10T21:00:00Z', onTheDay.told)).badge).toEqual({
      overdue: 1,
      today: 0,
    });
  });

  it('says whether it is another day where the term ends than here', async () => {
    const { store } = await storeWith(arrested('a'));
    const otherDay = async (now: string) =>
      (await look(store, now)).warned.map((one) => [one.standing.stands, one.otherDay]);
    expect(await otherDay('2026-12-10T08:00:00Z')).toEqual([['today', false]]);
    // In Amman the 11th has begun, here it has not.
    expect(await otherDay('2026-12-10T22:30:00Z')).toEqual([['overdue', true]]);
  });

  it('computes a case anew before it says anything of it', async () => {
    const done = arrested('done', { entries: [{ ...ARREST, done: day('2026-12-01') }] });
    const { store, name } = await storeWith(arrested('moved'), done);
    const { told } = await look(store, '2026-12-07T07:00:00Z');
    // Rows that say what no case says any more.
    const raw = await rawConnection(name);
    const writing = raw.transaction('board', 'readwrite').objectStore('board');
    for (const id of ['moved', 'done']) {
      const reading = writing.get(id);
      reading.onsuccess = () => {
        const pending = [{ entry: 'e', day: '2026-12-08', clock: null, zone: 'Asia/Amman', snoozed: null }];
        writing.put({ ...reading.result, order: `2026-12-08 ${id}`, next: '2026-12-08', pending });
      };
    }
    await new Promise((resolve) => {
      writing.transaction.oncomplete = resolve;
    });
    const looked = await look(store, '2026-12-07T08:00:00Z', told);
    expect(saying(looked)).toEqual([['moved', '2026-12-10', { stands: 'ahead', days: 3 }]]);
  });

  it('says nothing of cases that are closed or put away', async () => {
    const { store } = await storeWith(
      arrested('away', { archived: true }),
      arrested('over', { state: 'closed' }),
    );
    const looked = await look(store, '2026-12-11T08:00:00Z');
    expect([looked.warned, looked.badge]).toEqual([[], { overdue: 0, today: 0 }]);
  });

  it('comes back soon where a page is making the rows', async () => {
    const { store } = await storeWith(arrested('a'));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    onTestFinished(release);
    await new Promise<void>((has) => {
      void navigator.locks.request('dedere-board', () => {
        has();
        return held;
      });
    });
    expect((await look(store, '2026-12-07T08:00:00Z')).next).toBe('2026-12-07T08:01:00Z');
  });
});

describe('an act from a notification', () => {
  const act = async (store: CaseStore, which: 'done' | 'snooze', now: string, caseId = 'a') => {
    const law = await lawOn(now.slice(0, 10));
    return actOnWarning(which, { store, law, caseId, entryId: 'e', now, here: HERE });
  };
  const entryOf = async (store: CaseStore) => {
    const read = await store.get('a');
    return 'case' in read ? read.case?.entries[0] : null;
  };

  it('"done" is written with the day and the device, and can be seen in the history', async () => {
    const { store } = await storeWith(arrested('a'));
    await store.kept.set('device', { name: 'Desk' });
    expect(await act(store, 'done', '2026-12-08T09:00:00Z')).toBe('kept');
    expect((await entryOf(store))?.done).toBe('2026-12-08');
    const read = await store.get('a');
    expect('case' in read && read.case?.history.map(({ device }) => device)).toEqual(['Desk']);
  });

  it('"snooze" goes to tomorrow, never past the end', async () => {
    const { store } = await storeWith(arrested('a'));
    expect(await act(store, 'snooze', '2026-12-08T09:00:00Z')).toBe('kept');
    expect((await entryOf(store))?.snoozed).toBe('2026-12-09');
    expect(await act(store, 'snooze', '2026-12-10T09:00:00Z')).toBe('not-now');
    expect((await entryOf(store))?.snoozed).toBe('2026-12-09');
  });

  it('on a case that is gone does nothing and says so', async () => {
    const { store } = await storeWith(arrested('a'));
    expect(await act(store, 'done', '2026-12-08T09:00:00Z', 'other')).toBe('not-now');
  });
});

describe('what is kept', () => {
  it('of settings keeps the rest, also what it does not know', async () => {
    const { store } = await storeWith();
    await store.kept.set('warnings', { sound: 'bell', at: '07:30' });
    await keepWarnings(store, { lang: 'ru' });
    const kept = await keepWarnings(store, { days: [14], named: true });
    expect(kept).toEqual({
      settings: { ...WARNINGS_AT_FIRST, at: '07:30', days: [14], named: true },
      lang: 'ru',
    });
    expect(await keptWarnings(store)).toEqual(kept);
    expect(await store.kept.get('warnings')).toHaveProperty('value.sound', 'bell');
  });

  it('of what was told comes back as it was', async () => {
    const { store } = await storeWith();
    expect(await keptTold(store)).toEqual({});
    const told: ToldTerms = { 'a/e': { day: '2026-12-10', names: ['7-days'] } };
    await keepTold(store, told);
    expect(await keptTold(store)).toEqual(told);
  });
});
