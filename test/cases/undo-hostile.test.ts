import { describe, expect, it } from 'vitest';
import { type Case, EMPTY_CASE } from '../../src/cases/case.ts';
import { type Change, LISTS } from '../../src/cases/change.ts';
import { undo } from '../../src/cases/history.ts';
import type { Json } from '../../src/cases/json.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';

const entry = { id: 'x', kind: 'count', facts: {} } as const;
const task = { id: 'x', text: 'Call', done: null };
const base: Case = {
  ...EMPTY_CASE,
  id: 'c1',
  name: 'Case',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  entries: [entry],
  tasks: [task],
};
const by = { id: 'undo', device: '' };
const NOW = '2026-11-22T06:00:00Z';
const STRANGE: readonly Json[] = [null, 5, 'text', [], {}, { id: 'y' }, { id: 'x', kind: 'toString' }];

const undone = (change: Change) =>
  undo({ ...base, history: [{ id: 'h', at: NOW, device: '', changes: [change] }] }, 'h', by, NOW);

describe('taking back a change of a hostile file', () => {
  it('gives a list nothing that is none of its members, and throws nothing', () => {
    for (const part of LISTS) {
      for (const before of STRANGE) {
        const after = part === 'entries' ? entry : part === 'tasks' ? task : undefined;
        const change = { part, key: 'x', before, ...(after && { after: after as unknown as Json }) };
        expect(undone(change)).toMatchObject({ problem: 'changed-since' });
      }
    }
  });

  it('still gives back what was there', () => {
    const before = { id: 'x', text: 'Write', done: null };
    const outcome = undone({ part: 'tasks', key: 'x', before, after: task });
    if ('problem' in outcome) throw new Error(outcome.problem);
    expect(outcome.case.tasks).toEqual([before]);
    expect(readRecord(writeRecord(outcome.case))).not.toBeNull();
  });
});
