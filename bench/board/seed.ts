import type { Case } from '../../src/cases/case.ts';
import { EMPTY_CASE } from '../../src/cases/case.ts';
import { openStore } from '../../src/store/open.ts';
import { DATABASE } from '../../src/store/schema.ts';

const NAMES = ['Haddad', 'Иванов', 'Ахметов', 'al-Masri', 'Kassenov', 'الأحمد', 'Петрова', 'Nurlanova'];
const PLACES = ['Amman', 'Алматы', 'Rabat', 'Astana'];
const NOTE =
  'Request received by post; originals follow. Custody at the place of arrest, counsel named, interpreter asked for. Next call with the central authority on Monday.';

const addDays = (day: string, n: number): string => Temporal.PlainDate.from(day).add({ days: n }).toString();

/** Seven digits that stand nowhere else in a case. */
const numberOf = (i: number): string => String(1_000_000 + i);

/** A case as they lie on a desk: a person, two parties, an arrest that two terms hang on, a note. */
function caseOf(i: number, today: string): Case {
  const at = `2026-01-01T00:00:00.00${numberOf(i)}Z`;
  const name = NAMES[i % NAMES.length] ?? '';
  return {
    ...EMPTY_CASE,
    id: `case-${numberOf(i)}`,
    name: `${name} ${numberOf(i)}`,
    created: at,
    changed: at,
    note: `${NOTE} ${numberOf(i)}`,
    person: { name: `${name} Y. K.`, born: String(1950 + (i % 50)) },
    facts: { requested: i % 2 === 0 ? 'JO' : 'KZ' },
    parties: [
      { id: 'p1', role: 'central-authority', name: 'Ministry of Justice', state: 'JO', contact: '' },
      { id: 'p2', role: 'court', name: `Court ${i % 40}`, state: 'KZ', contact: PLACES[i % 4] ?? '' },
    ],
    // Of every hundred a few are overdue, a few press this week: as many of them in a hundred thousand.
    events: [
      {
        id: 'v1',
        event: 'arrest',
        when: addDays(today, -60 + (i % 58)),
        title: '',
        place: PLACES[i % 4] ?? '',
        note: '',
        counts: true,
      },
    ],
    entries: [
      { id: 'e1', kind: 'term', instrument: 'kz-jo-extradition', rule: 'provisional-arrest', facts: {} },
      { id: 'e2', kind: 'eligibility', instrument: 'kz-jo-extradition', facts: {} },
    ],
  };
}

/** So many cases are made by the store and the board; all others are like one of them. */
export const LIKE = 100;
const BATCH = 2_000;

/** Keeps the first cases by the store itself. */
export async function seed(today: string): Promise<void> {
  const opened = await openStore();
  if ('problem' in opened) throw new Error(opened.detail);
  const outcome = await opened.store.putMany(Array.from({ length: LIKE }, (_, i) => caseOf(i, today)));
  if (!('kept' in outcome)) throw new Error(JSON.stringify(outcome).slice(0, 200));
  opened.store.close();
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Writes all further cases, each with its row, as a board in order holds them: like one of the first but for their
 * number. How rows are made is not what is measured.
 */
export async function fill(count: number): Promise<void> {
  const database = await asked(indexedDB.open(DATABASE));
  const read = database.transaction(['cases', 'board']);
  const [records, rows] = await Promise.all(
    (['cases', 'board'] as const).map((name) => asked(read.objectStore(name).getAll())),
  );
  const like = (of: object, i: number): object =>
    JSON.parse(JSON.stringify(of).replaceAll(numberOf(i % LIKE), numberOf(i)));
  for (let from = LIKE; from < count; from += BATCH) {
    const writing = database.transaction(['cases', 'board'], 'readwrite', { durability: 'relaxed' });
    for (let i = from; i < Math.min(from + BATCH, count); i += 1) {
      writing.objectStore('cases').add(like(records?.[i % LIKE], i));
      writing.objectStore('board').add(like(rows?.[i % LIKE], i));
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }
  database.close();
}
