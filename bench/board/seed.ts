import type { Case } from '../../src/cases/case.ts';
import { EMPTY_CASE } from '../../src/cases/case.ts';
import { openStore } from '../../src/store/open.ts';

const NAMES = ['Haddad', 'Иванов', 'Ахметов', 'al-Masri', 'Kassenov', 'الأحمد', 'Петрова', 'Nurlanova'];
const PLACES = ['Amman', 'Алматы', 'Rabat', 'Astana'];
const NOTE =
  'Request received by post; originals follow. Custody at the place of arrest, counsel named, interpreter asked for. Next call with the central authority on Monday.';

const addDays = (day: string, n: number): string => Temporal.PlainDate.from(day).add({ days: n }).toString();

/** A case as they lie on a desk: a person, two parties, an arrest that two terms hang on, a note. */
function caseOf(i: number, today: string): Case {
  const at = `2026-01-01T00:00:00.${String(i).padStart(9, '0')}Z`;
  const name = NAMES[i % NAMES.length] ?? '';
  return {
    ...EMPTY_CASE,
    id: `case-${String(i).padStart(6, '0')}`,
    name: `${name} ${i}`,
    created: at,
    changed: at,
    note: `${NOTE} ${i * 7919}`,
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

const BATCH = 2_000;

/** Keeps so many cases by the store itself. */
export async function seed(count: number, today: string): Promise<void> {
  const opened = await openStore();
  if ('problem' in opened) throw new Error(opened.detail);
  for (let from = 0; from < count; from += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => caseOf(from + i, today));
    const outcome = await opened.store.putMany(some);
    if (!('kept' in outcome)) throw new Error(JSON.stringify(outcome).slice(0, 200));
  }
  opened.store.close();
}
