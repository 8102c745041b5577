import { describe, expect, it } from 'vitest';
import { boardRowOf } from '../../../src/app/case/board-row.ts';
import { zoneOfCase } from '../../../src/app/case/case-zone.ts';
import { answerCase, answerEntry } from '../../../src/app/case/days.ts';
import { dutyMetBy } from '../../../src/app/case/met.ts';
import { timelineOf } from '../../../src/app/case/timeline.ts';
import { day } from '../../../src/calendar/day.ts';
import type { HistoryItem } from '../../../src/cases/history.ts';
import type { CaseEvent } from '../../../src/cases/parts.ts';
import { caseOf, happened, index, library, TODAY, term } from './case-made.ts';

const ARREST = happened('arrest', '2026-11-03');
const RECEIPT = 'extradition-request-received';
const planned = (event: string, when: string, more: Partial<CaseEvent> = {}) =>
  happened(event, when, { planned: true, ...more });
const answered = (events: readonly CaseEvent[], today: string) => {
  const of = caseOf({ events, entries: [term()] });
  return answerEntry(of, term(), library, index, day(today));
};

describe('what is only planned', () => {
  it('meets no term, neither on its day nor later, until it is said that it happened', async () => {
    for (const today of ['2026-12-08', '2026-12-09', '2026-12-31'])
      for (const when of ['2026-12-09', '2026-12-09T17:00', '2026-12-08..2026-12-09'])
        expect(await answered([ARREST, planned(RECEIPT, when)], today)).toMatchObject({
          kind: 'safe',
          day: '2026-12-10',
        });
    const said = planned(RECEIPT, '2026-12-09', { happened: '2026-12-09' });
    expect(await answered([ARREST, said], '2026-12-09')).toMatchObject({
      kind: 'met',
      on: '2026-12-09',
      standing: 'in-time',
    });
  });

  it('leaves the term on the board and in the warnings', async () => {
    const of = caseOf({ events: [ARREST, planned(RECEIPT, '2026-12-09')], entries: [term()] });
    const row = boardRowOf(await answerCase(of, library, index, day('2026-12-15')), index);
    expect(row.pending).toMatchObject([{ entry: 'provisional-arrest', day: '2026-12-10' }]);
    expect(row.next).toBe('2026-12-10');
  });

  it('starts a term all the same, before its day and after it', async () => {
    for (const today of ['2026-11-22', '2026-12-20'])
      expect(await answered([planned('arrest', '2026-12-01')], today)).toMatchObject({ kind: 'safe' });
  });

  it('of two receipts does not hide the one that happened', async () => {
    const both = [ARREST, happened(RECEIPT, '2026-11-30'), planned(RECEIPT, '2026-12-20')];
    expect(await answered(both, '2026-12-25')).toMatchObject({
      kind: 'met',
      on: '2026-11-30',
      standing: 'in-time',
    });
  });

  it('meets no duty without a figure, even where the duty could start from it', async () => {
    const loaded = await library.instrument('kz-jo-extradition');
    const rule = 'value' in loaded && loaded.value.terms.find(({ metBy, starts }) => metBy && starts[0]);
    if (!rule) throw new Error('nothing is met');
    const [met, start] = [rule.metBy?.[0]?.event ?? '', rule.starts[0]?.event ?? ''];
    const [begun, meeting] = [{ [start]: '2026-11-01' }, { [met]: '2026-11-20' }];
    const all = { ...begun, ...meeting };
    expect(dutyMetBy(rule, all, meeting, TODAY)).toMatchObject({ on: '2026-11-20', by: met });
    expect(dutyMetBy(rule, all, {}, TODAY)).toBeNull();
  });

  it('stands on the timeline as planned when its day has passed, and is not what comes next', async () => {
    const of = caseOf({ events: [ARREST, planned(RECEIPT, '2026-12-09')], entries: [term()] });
    const { answers } = await answerCase(of, library, index, day('2026-12-15'));
    const line = timelineOf(of, answers, day('2026-12-15'));
    expect(line.events.map(({ event, planned: ahead }) => [event, ahead])).toEqual([
      ['arrest', false],
      [RECEIPT, true],
    ]);
    expect(line.next.map(({ kind }) => kind)).toEqual(['term']);
  });
});

it('a day that one question has for itself, entered ahead, does not meet it either', async () => {
  const entry = term('provisional-arrest', { [RECEIPT]: '2026-12-09' });
  const after = JSON.parse(JSON.stringify(entry));
  const entered = (at: string): HistoryItem => ({
    id: 'h',
    at,
    device: '',
    changes: [{ part: 'entries', key: entry.id, after }],
  });
  const kindOf = async (at: string) => {
    const of = caseOf({ events: [ARREST], entries: [entry], history: [entered(at)] });
    return answerEntry(of, entry, library, index, day('2026-12-15'));
  };
  expect(await kindOf('2026-11-22T06:00:00Z')).toMatchObject({ kind: 'safe', flawed: false });
  expect(await kindOf('2026-12-10T06:00:00Z')).toMatchObject({ kind: 'met' });
});

it('events are understood by the clock of the State asked, of a law’s own State, else of whoever looks', () => {
  expect(zoneOfCase(caseOf(), index, 'Europe/Paris')).toBe('Asia/Amman');
  const entry = term('provisional-arrest', { requested: 'KZ' });
  expect(zoneOfCase(caseOf({ facts: {}, entries: [entry] }), index, 'Europe/Paris')).toBe('Asia/Almaty');
  const code = term('bring-before-judge', {}, 'kz-criminal-procedure');
  expect(zoneOfCase(caseOf({ facts: {}, entries: [code] }), index, 'Europe/Paris')).toBe('Asia/Almaty');
  expect(zoneOfCase(caseOf({ facts: {} }), index, 'Europe/Paris')).toBe('Europe/Paris');
});
