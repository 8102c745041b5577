import { describe, expect, it } from 'vitest';
import { boardRowOf, rowsFor, rowsStamp } from '../../../src/app/case/board-row.ts';
import { foldForBoard } from '../../../src/app/case/board-text.ts';
import { answerCase } from '../../../src/app/case/days.ts';
import { day } from '../../../src/calendar/day.ts';
import type { Case } from '../../../src/cases/case.ts';
import { caseOf, happened, index, library, TODAY, term } from './case-made.ts';

const rowOf = async (parts: Partial<Case>) =>
  boardRowOf(await answerCase(caseOf(parts), library, index, TODAY), index);
const ARREST = happened('arrest', '2026-11-03');
const old = {
  ...term('provisional-arrest', { arrest: '2026-09-01' }),
  id: 'old',
  snoozed: day('2026-12-01'),
};

describe('the row of a case', () => {
  it('holds what is pending, the earliest first, and stands by the first of it', async () => {
    expect(await rowOf({ entries: [term(), old], events: [ARREST] })).toMatchObject({
      id: 'case',
      changed: '2026-11-20T06:00:00Z',
      order: '2026-10-08 case',
      next: '2026-10-08',
      pending: [
        { entry: 'old', day: '2026-10-08', clock: null, zone: 'Asia/Amman', snoozed: '2026-12-01' },
        { entry: 'provisional-arrest', day: '2026-12-10', clock: null, zone: 'Asia/Amman', snoozed: null },
      ],
      instruments: ['kz-jo-extradition'],
      daily: false,
    });
  });

  it('stands last without a day, and nowhere once it is closed or put away', async () => {
    expect(await rowOf({})).toMatchObject({ order: '9999-12-31 case', next: null, pending: [] });
    for (const parts of [{ state: 'closed' }, { archived: true }] as const)
      expect(await rowOf({ ...parts, entries: [term()], events: [ARREST] })).not.toHaveProperty('order');
  });

  it.each(['surrendered', 'refused', 'released'] as const)(
    'stands with its terms while it is %s',
    async (state) => {
      const row = await rowOf({ state, entries: [term()], events: [ARREST] });
      expect(row).toHaveProperty('order');
      expect(row.pending).toHaveLength(1);
    },
  );

  it('leaves out what is met or done', async () => {
    const events = [ARREST, happened('extradition-request-received', '2026-11-20')];
    const done = { ...old, done: TODAY };
    expect(await rowOf({ entries: [term(), done], events })).toMatchObject({ next: null, pending: [] });
  });

  it('is found by names, people, notes, events, instruments and States in every language', async () => {
    const row = await rowOf({
      name: 'Дело Ёлкина',
      note: 'Позвонить в Алматы',
      person: { name: 'José Álvarez', custody: 'Тергеу изоляторы' },
      parties: [{ id: 'p', role: 'counsel', name: 'مُحَمَّد علي', state: 'AE', contact: '' }],
      events: [happened(null, '2026-11-05', { title: 'Сөйлесу', place: 'Ақтөбе' })],
      entries: [term()],
    });
    const found = (typed: string) => row.text.includes(foldForBoard(typed));
    for (const typed of ['елкин', 'алматы', 'jose alvarez', 'ИЗОЛЯТОРЫ', 'محمد', 'сөйлесу', 'ақтөбе'])
      expect([typed, found(typed)]).toEqual([typed, true]);
    for (const typed of ['kz-jo', 'JO', 'Jordan', 'Иордания', 'Казахстан', 'emirates', 'эмират'])
      expect([typed, found(typed)]).toEqual([typed, true]);
    for (const typed of ['Morocco', 'марокко', 'provisional'])
      expect([typed, found(typed)]).toEqual([typed, false]);
  });

  it('is made for one case after another', async () => {
    const cases = ['a', 'b'].map((id) => caseOf({ id, entries: [old] }));
    const rows = await rowsFor(cases, library, index, TODAY);
    expect(rows.map(({ order }) => order)).toEqual(['2026-10-08 a', '2026-10-08 b']);
  });

  it('is of one law and one engine', () => {
    expect(rowsStamp(index, 'e1')).toBe(`${index.law}.e1`);
    expect(rowsStamp({ law: 'other' }, 'e1')).not.toBe(rowsStamp(index, 'e1'));
  });
});
