import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../../../src/calendar/day.ts';
import { BoardRows } from '../../../../../src/ui/state/board-rows.ts';
import { row } from './row.ts';

const id = fc.integer({ min: 0, max: 12 }).map((n) => `case-${n}`);
const next = fc.option(
  fc.integer({ min: 0, max: 5 }).map((n) => addDays(day('2026-11-20'), n)),
  { nil: null },
);
const step = fc.record({ id, next, archived: fc.boolean(), gone: fc.boolean() });

describe('the rows of the board in memory', () => {
  it('stay in order whatever comes, changes or goes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const rows = new BoardRows();
        const model = new Map<string, ReturnType<typeof row>>();
        for (const [i, one] of steps.entries()) {
          const changed = `2026-11-20T06:00:00.${String(i).padStart(3, '0')}Z`;
          if (one.gone) {
            rows.remove(one.id);
            model.delete(one.id);
          } else {
            const made = row(one.id, one.next, { archived: one.archived, changed });
            rows.put(made);
            model.set(one.id, made);
          }
        }
        const all = [...model.values()];
        const open = all.filter(({ order }) => order !== undefined);
        expect(rows.open.map(({ order }) => order)).toEqual(open.map(({ order }) => order).sort());
        const away = all.filter(({ order }) => order === undefined);
        expect(rows.away.map(({ changed }) => changed)).toEqual(away.map(({ changed }) => changed).sort());
        for (const one of all) expect(one).toMatchObject(rows.get(one.id) ?? { id: 'kept' });
        expect([...rows.open, ...rows.away]).toHaveLength(all.length);
      }),
    );
  });
});
