import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/calendar/day.ts';
import type { PendingTerm } from '../../src/cases/board-row.ts';
import { warningMoments } from '../../src/cases/warning-moments.ts';
import { WARNINGS_AT_FIRST, type WarningSettings } from '../../src/cases/warning-settings.ts';
import { badgeOf, snoozeDay, standingOf } from '../../src/cases/warning-standing.ts';
import { dueWarnings, readTold, type ToldTerms } from '../../src/cases/warnings-due.ts';

const PARIS = 'Europe/Paris';
const AMMAN = 'Asia/Amman';
const term = (d: string, more: Partial<PendingTerm> = {}): PendingTerm => ({
  entry: 'e',
  day: day(d),
  clock: null,
  zone: AMMAN,
  snoozed: null,
  ...more,
});
const row = (pending: readonly PendingTerm[], changed = '2026-11-01T00:00:00Z', id = 'c') => ({
  id,
  changed,
  order: `${pending[0]?.day} ${id}`,
  pending,
});
const look = (
  rows: readonly ReturnType<typeof row>[],
  now: string,
  told: ToldTerms = {},
  settings: WarningSettings = WARNINGS_AT_FIRST,
  here = PARIS,
) => {
  const looked = dueWarnings(rows, told, settings, now, here);
  return { ...looked, names: looked.due.map(({ moment }) => moment.name) };
};
const DECEMBER_10 = row([term('2026-12-10')]);

describe('what is due', () => {
  it('is told at its moment, and not again', () => {
    const before = look([DECEMBER_10], '2026-12-07T07:59:59Z');
    expect(before.names).toEqual(['7-days']);
    const at = look([DECEMBER_10], '2026-12-07T08:00:00Z', before.told);
    expect(at.names).toEqual(['3-days']);
    expect(look([DECEMBER_10], '2026-12-07T08:00:00Z', at.told).names).toEqual([]);
    expect(look([DECEMBER_10], '2026-12-08T23:00:00Z', at.told).names).toEqual([]);
  });

  it('of moments that passed while nobody looked only the last is told', () => {
    const looked = look([DECEMBER_10], '2026-12-10T12:00:00Z');
    expect(looked.names).toEqual(['0-days']);
    expect(looked.told['c/e']?.names).toEqual(['7-days', '3-days', '1-days', '0-days']);
  });

  it('does not tell of what had passed when the case was last touched', () => {
    const saved = row([term('2026-12-10')], '2026-12-08T10:00:00Z');
    const first = look([saved], '2026-12-08T10:00:01Z');
    expect(first.names).toEqual([]);
    expect(look([saved], '2026-12-09T08:00:00Z', first.told).names).toEqual(['1-days']);
    // Where the first look comes later, what has passed since is told.
    expect(look([saved], '2026-12-09T09:00:00Z').names).toEqual(['1-days']);
  });

  it('tells a term it knows also when its case was touched in between', () => {
    const known = look([DECEMBER_10], '2026-12-08T10:00:00Z').told;
    const renamed = row([term('2026-12-10')], '2026-12-09T08:30:00Z');
    expect(look([renamed], '2026-12-09T08:31:00Z', known).names).toEqual(['1-days']);
  });

  it('begins anew where the safe day moved', () => {
    const { told } = look([DECEMBER_10], '2026-12-10T12:00:00Z');
    const moved = row([term('2026-12-12')], '2026-12-10T13:00:00Z');
    const after = look([moved], '2026-12-10T13:00:01Z', told);
    expect(after.names).toEqual([]);
    expect(look([moved], '2026-12-11T08:00:00Z', after.told).names).toEqual(['1-days']);
    // Moved by nobody here (the law became known): told at once.
    expect(look([row([term('2026-12-12')])], '2026-12-10T13:00:01Z', told).names).toEqual(['3-days']);
  });

  it('is not told twice where the hour is put later, and not left out where it is put earlier', () => {
    const { told } = look([DECEMBER_10], '2026-12-09T08:30:00Z');
    const ten = { ...WARNINGS_AT_FIRST, at: '10:00' };
    const waiting = look([DECEMBER_10], '2026-12-09T08:40:00Z', told, ten);
    expect(waiting.names).toEqual([]);
    expect(look([DECEMBER_10], '2026-12-09T09:00:00Z', waiting.told, ten).names).toEqual([]);
    const early = look([DECEMBER_10], '2026-12-09T07:30:00Z');
    const eight = { ...WARNINGS_AT_FIRST, at: '08:00' };
    expect(look([DECEMBER_10], '2026-12-09T07:31:00Z', early.told, eight).names).toEqual(['1-days']);
  });

  it('follows the user to another zone', () => {
    const { told } = look([DECEMBER_10], '2026-12-08T12:00:00Z');
    const inNewYork = look(
      [DECEMBER_10],
      '2026-12-09T08:00:00Z',
      told,
      WARNINGS_AT_FIRST,
      'America/New_York',
    );
    expect(inNewYork.names).toEqual([]);
    // Nine in New York.
    expect(inNewYork.next).toBe('2026-12-09T14:00:00Z');
  });

  it('says nothing while warnings are off, nor afterwards of what passed meanwhile', () => {
    const off = { ...WARNINGS_AT_FIRST, on: false };
    const silent = look([DECEMBER_10], '2026-12-09T12:00:00Z', {}, off);
    expect(silent.names).toEqual([]);
    expect(look([DECEMBER_10], '2026-12-09T12:01:00Z', silent.told).names).toEqual([]);
    expect(look([DECEMBER_10], '2026-12-10T08:00:00Z', silent.told).names).toEqual(['0-days']);
  });

  it('is in the order in which the terms end, and leaves out cases that are put away', () => {
    const rows = [
      row([term('2026-12-12')], '2026-11-01T00:00:00Z', 'later'),
      row([term('2026-12-10')], '2026-11-01T00:00:00Z', 'sooner'),
      { id: 'away', changed: '2026-11-01T00:00:00Z', pending: [term('2026-12-10')] },
    ];
    const { due } = dueWarnings(rows, {}, WARNINGS_AT_FIRST, '2026-12-09T12:00:00Z', PARIS);
    expect(due.map(({ caseId }) => caseId)).toEqual(['sooner', 'later']);
  });

  it('forgets terms that are no longer pending', () => {
    const { told } = look([DECEMBER_10], '2026-12-09T12:00:00Z');
    expect(look([row([])], '2026-12-09T12:01:00Z', told).told).toEqual({});
  });
});

describe('when to look again', () => {
  it('is the next moment, or the next at which the badge changes', () => {
    // Nine in Paris; midnight in Amman, as the day begins there and as it ends.
    expect(look([DECEMBER_10], '2026-12-09T07:00:00Z').next).toBe('2026-12-09T08:00:00Z');
    expect(look([DECEMBER_10], '2026-12-09T08:00:00Z').next).toBe('2026-12-09T21:00:00Z');
    expect(look([DECEMBER_10], '2026-12-10T08:00:00Z').next).toBe('2026-12-10T21:00:00Z');
    expect(look([DECEMBER_10], '2026-12-11T08:00:00Z').next).toBeNull();
  });
});

describe('what was kept of what was told', () => {
  it('is read as far as it is sound', () => {
    const told: ToldTerms = { 'c/e': { day: '2026-12-10', names: ['7-days'] } };
    expect(readTold(JSON.parse(JSON.stringify(told)))).toEqual(told);
    expect(readTold({ ...told, x: { day: 4 }, y: null, z: { day: '', names: [1] } })).toEqual(told);
    for (const bad of [undefined, null, 7, 'x', []]) expect(readTold(bad)).toEqual({});
  });
});

describe('where a term stands', () => {
  it('is by the calendar of the State that decides', () => {
    const of = term('2026-12-10');
    expect(standingOf(of, '2026-12-08T20:59:59Z', PARIS)).toEqual({ stands: 'ahead', days: 2 });
    expect(standingOf(of, '2026-12-08T21:00:00Z', PARIS)).toEqual({ stands: 'ahead', days: 1 });
    expect(standingOf(of, '2026-12-09T21:00:00Z', PARIS)).toEqual({ stands: 'today' });
    expect(standingOf(of, '2026-12-10T20:59:59Z', PARIS)).toEqual({ stands: 'today' });
    expect(standingOf(of, '2026-12-10T21:00:00Z', PARIS)).toEqual({ stands: 'overdue' });
    expect(standingOf(term('2026-12-10', { clock: '10:15' }), '2026-12-10T07:15:00Z', PARIS)).toEqual({
      stands: 'overdue',
    });
  });

  it('makes the badge: cases, each by its most pressing term', () => {
    const rows = [
      row([term('2026-12-09'), term('2026-12-10')], undefined, 'a'),
      row([term('2026-12-10'), term('2026-12-20')], undefined, 'b'),
      row([term('2026-12-09', { snoozed: day('2026-12-30') })], undefined, 'c'),
      row([term('2026-12-11')], undefined, 'd'),
      { id: 'away', pending: [term('2026-12-01')] },
    ];
    expect(badgeOf(rows, '2026-12-10T12:00:00Z', PARIS)).toEqual({ overdue: 2, today: 1 });
  });

  it('tells whether a day can be slept over', () => {
    const of = term('2026-12-10');
    expect(snoozeDay(of, '2026-12-08T12:00:00Z', PARIS)).toBe('2026-12-09');
    expect(snoozeDay(of, '2026-12-09T12:00:00Z', PARIS)).toBe('2026-12-10');
    expect(snoozeDay(of, '2026-12-10T12:00:00Z', PARIS)).toBeNull();
    // Half an hour before midnight in Paris, the day in Amman is over.
    expect(snoozeDay(of, '2026-12-10T22:30:00Z', PARIS)).toBe('2026-12-11');
    expect(snoozeDay(term('2026-12-10', { clock: '00:30' }), '2026-12-09T12:00:00Z', PARIS)).toBeNull();
  });
});

describe('however long nobody looks', () => {
  it('each look tells the last moment that passed, once, and looking when told to look misses none', () => {
    const hour = 3_600_000;
    const start = Temporal.Instant.from('2026-11-20T00:00:00Z');
    const zones = fc.constantFrom('Asia/Amman', 'Africa/Casablanca', 'Pacific/Kiritimati', PARIS);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }).map((n) => addDays(day('2026-11-25'), n)),
        zones,
        zones,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 25 }),
        (safe, zone, here, inHours, sleeps) => {
          const of = term(safe, { zone, clock: inHours ? '12:00' : null });
          const moments = warningMoments(of, WARNINGS_AT_FIRST, here).map(({ name }) => name);
          // Asleep at random.
          let now = start;
          let told: ToldTerms = {};
          const said: string[] = [];
          for (const sleep of sleeps) {
            now = now.add({ milliseconds: sleep * hour });
            const looked = look([row([of])], now.toString(), told, WARNINGS_AT_FIRST, here);
            told = looked.told;
            said.push(...looked.names);
          }
          expect(new Set(said).size).toBe(said.length);
          expect(said).toEqual(moments.filter((name) => said.includes(name)));
          const passed = warningMoments(of, WARNINGS_AT_FIRST, here).filter(
            ({ at }) => at <= now.epochMilliseconds,
          );
          expect(said.at(-1)).toBe(passed.at(-1)?.name);
          // Awake whenever the last look said so.
          told = {};
          const heard: string[] = [];
          for (let at: string | null = start.toString(); at !== null; ) {
            const looked: ReturnType<typeof look> = look([row([of])], at, told, WARNINGS_AT_FIRST, here);
            told = looked.told;
            heard.push(...looked.names);
            at = looked.next;
          }
          // What lay before the first look is told by its last alone; moments of one instant are one.
          expect(heard.length).toBeGreaterThan(0);
          expect(heard.at(-1)).toBe('overdue');
          const due = new Map(warningMoments(of, WARNINGS_AT_FIRST, here).map(({ at, name }) => [at, name]));
          const after = [...due].filter(([at]) => at > start.epochMilliseconds).map(([, name]) => name);
          expect(heard.slice(-after.length)).toEqual(after);
        },
      ),
      { numRuns: 200 },
    );
  });
});
