import { day } from '../../src/calendar/day.ts';
import type { Case } from '../../src/cases/case.ts';
import { logged } from '../../src/cases/history.ts';
import { arrestEntry, example } from './arbitrary-case.ts';

/** A case in which every part holds something, with a history of how it came. */
export function wholeCase(id: string, name: string, changes = 3): Case {
  let of = example(id, name, {
    note: 'by telephone\nthen in writing',
    state: 'open',
    person: { name: 'A. B.', born: '1980', citizenship: 'KZ' },
    instruments: ['kz-jo-extradition'],
    facts: { requested: 'JO' },
    parties: [{ id: 'p-1', role: 'court', name: 'Court', state: 'JO', contact: '+962' }],
    events: [
      { id: 'v-1', event: 'arrest', when: '2026-11-03', title: '', place: 'Amman', note: '', counts: true },
      {
        ...{ id: 'v-2', event: 'extradition-request-received', when: '2026-11-20', title: '', place: '' },
        ...{ note: '', counts: true, planned: true, happened: '2026-11-20' },
      },
    ],
    entries: [
      { ...arrestEntry, snoozed: day('2026-11-30') },
      { id: 'e-2', kind: 'documents', instrument: 'kz-jo-extradition', facts: { judgment: 'there' } },
    ],
    tasks: [{ id: 't-1', text: 'call', done: null }],
    receipts: [{ id: 'r-1', entry: 'e-1', at: '2026-11-22T06:00:00Z', receipt: { kind: 'dedere-receipt' } }],
    calendar: { 'e-1': { day: day('2026-12-10'), sequence: 1 } },
    rest: { tags: ['urgent'] },
  });
  for (let i = 0; i < changes; i += 1) {
    const task = { id: `t-${i + 2}`, text: `step ${i}`, done: null };
    const after = { ...of, tasks: [...of.tasks, task], changed: `2026-11-22T07:00:0${i}Z` };
    of = logged(of, after, { id: `h-${i}`, device: 'desk' });
  }
  return of;
}
