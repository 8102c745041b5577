import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/extension/messages.ts';
import { PageRuns } from '../../src/extension/page-run.ts';
import type { Find } from '../../src/reading/find.ts';

const stateOf = (run: number, state: 'reading' | 'done'): Report => ({
  report: 'state',
  run,
  state,
  title: 'A treaty',
  origin: null,
  read: 0,
  of: 10,
  unread: { frames: 0, editable: 0 },
});
const textOf = (run: number, at: number, text: string): Report => ({ report: 'text', run, at, text });
const dateAt = (start: number, end: number): Find => ({
  kind: 'date',
  start,
  end,
  lang: 'en',
  inferred: [],
  iso: '2026-11-03',
});
const findsOf = (run: number, ...finds: Find[]): Report => ({ report: 'finds', run, finds });

function told(...reports: Report[]) {
  const runs = new PageRuns();
  for (const report of reports) runs.take(report);
  return runs.page;
}

describe('the reports of a page', () => {
  it('are put together while it is read', () => {
    const page = told(
      stateOf(1, 'reading'),
      textOf(1, 0, '3 November '),
      findsOf(1, dateAt(0, 10)),
      textOf(1, 11, '2026'),
    );
    expect(page).toMatchObject({ state: 'reading', text: '3 November 2026', finds: [dateAt(0, 10)] });
  });

  it('of a second run are shown when it is done; until then the first stands', () => {
    const runs = new PageRuns();
    for (const report of [
      stateOf(1, 'done'),
      textOf(1, 0, 'first'),
      stateOf(2, 'reading'),
      textOf(2, 0, 'second'),
    ])
      runs.take(report);
    expect(runs.page).toMatchObject({ run: 1, text: 'first' });
    runs.take(stateOf(2, 'done'));
    expect(runs.page).toMatchObject({ run: 2, text: 'second' });
  });

  it('are told anew from the beginning and not put behind what is there', () => {
    const page = told(
      stateOf(1, 'done'),
      textOf(1, 0, '2026-11-03'),
      findsOf(1, dateAt(0, 10)),
      stateOf(1, 'done'),
      textOf(1, 0, '2026-11-03'),
      findsOf(1, dateAt(0, 10)),
    );
    expect(page).toMatchObject({ text: '2026-11-03', finds: [dateAt(0, 10)] });
  });

  it('leave nothing when the marks are off', () => {
    expect(told(stateOf(1, 'done'), textOf(1, 0, 'words'), { report: 'off' })).toBeNull();
  });

  it('that no page script sends are left out: a gap, a run unknown, finds outside, backwards or within another', () => {
    const page = told(
      stateOf(1, 'done'),
      textOf(1, 0, '0123456789'),
      textOf(1, 20, 'gap'),
      textOf(7, 0, 'unknown'),
      findsOf(1, dateAt(2, 6), dateAt(0, 2), dateAt(5, 8), dateAt(8, 8), dateAt(8, 11)),
    );
    expect(page).toMatchObject({ text: '0123456789', finds: [dateAt(2, 6)] });
  });
});
