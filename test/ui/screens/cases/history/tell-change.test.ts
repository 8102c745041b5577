import { describe, expect, it } from 'vitest';
import { tellChange, tellItem } from '../../../../../src/app/case/tell-change.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../../../../src/cases/case.ts';
import { type Change, changesBetween, FIELDS, LISTS, RECORDS } from '../../../../../src/cases/change.ts';
import { logged } from '../../../../../src/cases/history.ts';
import type { Json } from '../../../../../src/cases/json.ts';
import type { CaseEvent } from '../../../../../src/cases/parts.ts';
import { instrumentWords } from '../../../../app/data.ts';
import { caseTelling } from './case-telling.ts';

const arrest: CaseEntry = {
  id: 'q1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { arrest: '2026-11-03', requested: 'JO' },
};
const event: CaseEvent = {
  id: 'e1',
  event: 'arrest',
  when: '2026-11-03',
  title: '',
  place: '',
  note: '',
  counts: true,
};
const base: Case = {
  ...EMPTY_CASE,
  id: 'c1',
  name: 'Case',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  entries: [arrest],
  events: [event],
};

/** What is told of the way from `base` to what it becomes, or from another to another. */
async function toldOf(to: Partial<Case>, from: Partial<Case> = {}, lang: 'en' | 'ru' = 'en') {
  const [before, after] = [
    { ...base, ...from },
    { ...base, ...from, ...to },
  ];
  const telling = await caseTelling(lang);
  return changesBetween(before, after).flatMap((change) => tellChange(telling, after, change));
}

describe('every kind of change is told in words', () => {
  it.each<[string, Partial<Case>, Partial<Case>, string]>([
    ['name', { name: 'B' }, { name: 'A' }, 'Name: “A” → “B”'],
    ['state', { state: 'surrendered' }, {}, 'State: open → surrendered or transferred'],
    ['archive', { archived: true }, {}, 'Put away in the archive'],
    ['out of the archive', { archived: false }, { archived: true }, 'Taken out of the archive'],
    ['person', { person: { name: 'Ali' } }, {}, 'Person, Name: “Ali”'],
    [
      'person, other',
      { person: { born: '1980' } },
      { person: { born: '1979' } },
      'Person, Born: “1979” → “1980”',
    ],
    ['person, gone', { person: {} }, { person: { born: '1979' } }, 'Person, Born removed (was “1979”)'],
    ['fact of the case', { facts: { requested: 'JO' } }, {}, 'State asked: Jordan'],
    [
      'instrument',
      { instruments: ['kz-jo-extradition'] },
      {},
      'Instrument added: Kazakhstan – Jordan, extradition',
    ],
    [
      'event, another day',
      { events: [{ ...event, when: '2026-11-04T10:15' }] },
      {},
      'Arrest: Tue 3 Nov 2026 → Wed 4 Nov 2026, 10:15',
    ],
    ['event, place', { events: [{ ...event, place: 'Amman' }] }, {}, 'Arrest, place: “Amman”'],
    [
      'event, counts',
      { events: [{ ...event, counts: false }] },
      {},
      'Arrest: the terms no longer count from it',
    ],
    ['event, gone', { events: [] }, {}, 'Event removed: Arrest, Tue 3 Nov 2026'],
    [
      'question, fact',
      { entries: [{ ...arrest, facts: { ...arrest.facts, arrest: '2026-11-04' } }] },
      {},
      'Jordan, Provisional arrest, Arrest: Tue 3 Nov 2026 → Wed 4 Nov 2026',
    ],
    [
      'question, done',
      { entries: [{ ...arrest, done: day('2026-12-01') }] },
      {},
      'Jordan, Provisional arrest: done on Tuesday 1 December 2026',
    ],
    [
      'question, open again',
      { entries: [arrest] },
      { entries: [{ ...arrest, done: day('2026-12-01') }] },
      'Jordan, Provisional arrest: open again',
    ],
    [
      'question, snoozed',
      { entries: [{ ...arrest, snoozed: day('2026-12-01') }] },
      {},
      'Jordan, Provisional arrest: no warning before Tuesday 1 December 2026',
    ],
    ['question, gone', { entries: [] }, {}, 'Question removed: Jordan, Provisional arrest'],
    [
      'party',
      { parties: [{ id: 'p', role: 'court', name: 'Court of Amman', state: 'JO', contact: '' }] },
      {},
      'Party added: Court of Amman (court, Jordan)',
    ],
    ['task', { tasks: [{ id: 't', text: 'Call', done: null }] }, {}, 'To do: “Call”'],
    [
      'task, ticked',
      { tasks: [{ id: 't', text: 'Call', done: day('2026-12-01') }] },
      { tasks: [{ id: 't', text: 'Call', done: null }] },
      '“Call”: done on Tuesday 1 December 2026',
    ],
    [
      'receipt',
      { receipts: [{ id: 'r', entry: 'q1', at: '2026-11-20T06:00:00Z', receipt: {} }] },
      {},
      'Result kept: Jordan, Provisional arrest',
    ],
    [
      'receipt of a question gone',
      { receipts: [{ id: 'r', entry: 'q9', at: '2026-11-20T06:00:00Z', receipt: {} }] },
      {},
      'Result kept: a question no longer in the case',
    ],
    [
      'calendar',
      { calendar: { q1: { day: day('2026-12-10'), sequence: 0 } } },
      {},
      'Calendar file: Jordan, Provisional arrest on Thursday 10 December 2026',
    ],
    [
      'calendar, taken back',
      { calendar: { q1: { day: null, sequence: 1 } } },
      { calendar: { q1: { day: day('2026-12-10'), sequence: 0 } } },
      'Calendar file: Jordan, Provisional arrest taken back',
    ],
    ['newer fields', { rest: { hue: 1 } }, {}, 'Something a newer version keeps here: hue'],
    ['note', { note: 'first, second' }, { note: 'first' }, 'Note: added “, second”'],
    ['note, cut', { note: 'first' }, { note: 'first, second' }, 'Note: struck out “, second”'],
    ['note, a line more', { note: 'one\n\ntwo' }, { note: 'one' }, 'Note: added “two”'],
    ['note, only a line end', { note: 'one\n' }, { note: 'one' }, 'Note: added “⏎”'],
    [
      'note, a line before',
      { note: 'Note of A\n\nNote of B' },
      { note: 'Note of B' },
      'Note: added “Note of A”',
    ],
    ['note, emptied', { note: '' }, { note: 'first' }, 'Note emptied'],
  ])('%s', async (_, to, from, said) => {
    expect(await toldOf(to, from)).toEqual([said]);
  });

  it('of a question added, its name; of one of eligibility, its questions', async () => {
    const entry = { id: 'q2', kind: 'eligibility', instrument: 'kz-ae-transfer', facts: {} } as const;
    const fact = Object.keys(instrumentWords('kz-ae-transfer', 'en').eligibility?.facts ?? {})[0] ?? '';
    const question = instrumentWords('kz-ae-transfer', 'en').eligibility?.facts[fact]?.question ?? '';
    expect(question).not.toBe('');
    const [line] = await toldOf(
      { entries: [arrest, { ...entry, facts: { [fact]: 'yes' } }] },
      { entries: [arrest, entry] },
    );
    expect(line).toContain(question);
    expect(line).toMatch(/yes$/);
  });

  it('in Russian, the same', async () => {
    expect(await toldOf({ events: [{ ...event, when: '2026-11-04' }] }, {}, 'ru')).toEqual([
      'Арест: вт, 3 нояб. 2026 → ср, 4 нояб. 2026',
    ]);
  });

  it('several changes of one action are one item, told line by line', async () => {
    const after = logged(
      base,
      { ...base, name: 'B', state: 'closed', changed: '2026-11-21T00:00:00Z' },
      { id: 'h', device: '' },
    );
    const item = after.history.at(-1);
    expect(item && tellItem(await caseTelling('en'), after, item)).toEqual({
      lines: ['Name: “Case” → “B”', 'State: open → closed'],
      more: 0,
    });
  });

  it('of very many changes the first dozen, and how many more', async () => {
    const facts = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`fact-${i}`, 'yes']));
    const after = logged(base, { ...base, facts, changed: '2026-11-21T00:00:00Z' }, { id: 'h', device: '' });
    const item = after.history.at(-1);
    const told = item && tellItem(await caseTelling('en'), after, item);
    expect([told?.lines.length, told?.more]).toEqual([12, 28]);
  });
});

describe('a history from a hostile file', () => {
  const STRANGE: readonly (Json | undefined)[] = [
    undefined,
    null,
    0,
    true,
    '',
    '<script>alert(1)</script>',
    '\u202Eevil\u0000'.repeat(5000),
    [],
    [[[]]],
    {},
    { id: 'x' },
    { id: 'x', kind: 'term', facts: { constructor: 'x', toString: 1 } },
    { day: 'never', sequence: 'x' },
    { id: 'e', event: 'toString', when: 'x', title: 'T'.repeat(400), place: '', note: '', counts: true },
    {
      ...event,
      when: '\u202E<b>',
      title: '\u202Ex'.repeat(200),
      place: 'p\u0000',
      note: 'n'.repeat(3000),
      event: 'x',
    },
    { ...event, when: '9999-99-99', event: null, counts: false },
    { ...arrest, done: '2026-12-01', facts: { arrest: '\u0000', other: 'x'.repeat(400) } },
    { ...arrest, instrument: 'x', rule: 'y', facts: {} },
    { id: 'q', kind: 'count', facts: { n: '\u202E1', from: 'x' } },
    { id: 'p', role: 'court', name: '\u202Ep', state: '\u202ES', contact: '' },
    { id: 'p', role: 'other', name: '', state: 'toString', contact: 'c'.repeat(500) },
    { id: 't', text: '\u202E', done: null },
    { id: 't', text: 't'.repeat(500), done: '2026-12-01' },
    { id: 'p', role: 'toString', name: '', state: '', contact: '' },
  ];
  const PARTS = [...FIELDS, ...RECORDS, ...LISTS, 'instruments'] as const;
  const KEYS = [undefined, '', 'q1', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000), '\u202Ex'];

  it('is told in bounded lines of clean text, whatever it holds', async () => {
    const telling = await caseTelling('en');
    let told = 0;
    for (const part of PARTS) {
      for (const key of KEYS) {
        for (const before of STRANGE) {
          for (const after of STRANGE) {
            const change = { part, ...(key === undefined ? {} : { key }), before, after } as Change;
            for (const line of tellChange(telling, base, change)) {
              told += 1;
              if (line.length > 900 || /[\p{Cc}\u202e]/u.test(line))
                throw new Error(`${part} ${String(key).slice(0, 20)}: ${line.slice(0, 200)}`);
            }
          }
        }
      }
    }
    expect(told).toBeGreaterThan(1000);
  });
});
