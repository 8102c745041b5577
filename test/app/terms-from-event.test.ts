import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/app/address.ts';
import { eventsOf } from '../../src/app/events-of.ts';
import { clocksBeside, rolesAsked, type TermRow, termsFromEvents } from '../../src/app/terms-from-event.ts';
import { day } from '../../src/calendar/day.ts';
import { instrument, instrumentWords, states } from './data.ts';

const CODE = instrument('kz-criminal-procedure');
const STATES = states('KZ', 'JO', 'MA', 'AE');
const TODAY = day('2026-11-22');

const started = (id: string, facts: Facts) => termsFromEvents(instrument(id), [CODE], facts, STATES, TODAY);

const nameOf = ({ file, rule }: TermRow) => `${file === CODE ? 'code' : 'treaty'} ${rule.rule}`;

/** Its three days, of a term in hours with the local hour; what it waits for; why it has no day. */
function saidOf({ answer }: TermRow) {
  if (answer.kind === 'facts-missing') return answer.missing;
  if (answer.kind !== 'computed') return answer.kind;
  const { days, usual } = answer.count;
  const end = (of: { day: string; instant?: string | null } | undefined) =>
    of && (of.instant && answer.question.unit === 'hour' ? of.instant.slice(0, 16) : of.day);
  return [
    days?.safe.found ? end(days.safe) : null,
    usual.map(end).join(),
    days?.outer.found ? end(days.outer) : null,
  ];
}
const table = (id: string, facts: Facts) => started(id, facts).terms.map((row) => [nameOf(row), saidOf(row)]);

describe('an arrest in Kazakhstan on Tuesday 3 November 2026, at Jordan’s request', () => {
  it('starts of the treaty one term; the Code counts from the detention', () => {
    expect(table('kz-jo-extradition', { arrest: '2026-11-03', requested: 'KZ' })).toEqual([
      ['treaty provisional-arrest', ['2026-12-11', '2026-12-13', '2026-12-13']],
    ]);
  });

  // By hand. Hours: 3 Nov 10:15 + 72 h = 6 Nov 10:15, less 12 h = 5 Nov 22:15. Forty days with the first counted in
  // (art. 48): 12 Dec, a Saturday; a receipt moves back to Friday 11 Dec, a ruling does not; usual 13 Dec. The warning
  // comes ten days before those ends. Twelve months with the first day counted in: 2 Nov 2027, ten days before: 23 Oct.
  it('with the detention at 10:15 starts the Code’s clocks, the earliest safe day first', () => {
    const facts = { arrest: '2026-11-03', detention: '2026-11-03T10:15', requested: 'KZ' };
    const rows = table('kz-jo-extradition', facts);
    expect(rows.slice(0, 4)).toEqual([
      ['code provisional-arrest-motion', ['2026-11-05T22:15', '2026-11-05T22:15', '2026-11-05T22:15']],
      ...['bring-before-judge', 'wanted-person-checks', 'provisional-arrest-decision'].map((rule) => [
        `code ${rule}`,
        ['2026-11-06T10:15', '2026-11-06T10:15', '2026-11-06T10:15'],
      ]),
    ]);
    expect(rows.slice(4)).toEqual([
      ['code custody-expiry-notice', ['2026-12-02', '2026-12-03', '2026-12-03']],
      ['treaty provisional-arrest', ['2026-12-11', '2026-12-13', '2026-12-13']],
      ['code provisional-arrest', ['2026-12-11', '2026-12-13', '2026-12-13']],
      ['code provisional-arrest-release-no-request', ['2026-12-11', '2026-12-13', '2026-12-13']],
      ['code provisional-arrest-release-no-extradition-arrest', ['2026-12-12', '2026-12-13', '2026-12-13']],
      ['code extradition-arrest-expiry-notice', ['2027-10-23', '2027-10-24', '2027-10-24']],
      ['code extradition-arrest', ['2027-11-02', '2027-11-03', '2027-11-03']],
    ]);
  });

  it('without the hour of the detention lists last what waits for it', () => {
    const facts = { arrest: '2026-11-03', detention: '2026-11-03', requested: 'KZ' };
    expect(table('kz-jo-extradition', facts).slice(-4)).toEqual([
      ['code bring-before-judge', ['detention']],
      ['code wanted-person-checks', ['detention']],
      ['code provisional-arrest-motion', ['detention']],
      ['code provisional-arrest-decision', ['detention']],
    ]);
  });

  it('tells which terms hang on another', () => {
    const { terms } = started('kz-jo-extradition', { detention: '2026-11-03T10:15', requested: 'KZ' });
    expect(terms.filter(({ chained }) => chained).map(({ rule }) => rule.rule)).toEqual([
      'provisional-arrest-motion',
      'custody-expiry-notice',
      'extradition-arrest-expiry-notice',
    ]);
  });

  it('keeps for each row the facts that its rule understands, and no parts in the law of one State', () => {
    const facts = { arrest: '2026-11-03', detention: '2026-11-03', requested: 'KZ', decision: '2026-11-20' };
    const { terms } = started('kz-jo-extradition', facts);
    const of = (name: string) => terms.find((row) => nameOf(row) === name)?.facts;
    expect(of('treaty provisional-arrest')).toEqual({
      arrest: '2026-11-03',
      detention: '2026-11-03',
      requested: 'KZ',
    });
    expect(of('code extradition-arrest')).toEqual({ detention: '2026-11-03' });
  });
});

describe('the law of a State runs beside a treaty', () => {
  it('only where that State plays the part the rule is about', () => {
    const facts = { detention: '2026-11-03T10:15' };
    const rules = (requested: string) =>
      started('kz-jo-extradition', { ...facts, requested }).terms.map(nameOf);
    expect(rules('KZ')).toContain('code bring-before-judge');
    expect(rules('JO')).toEqual(['treaty provisional-arrest']);
    expect(started('kz-jo-extradition', facts).terms.map(nameOf)).toEqual(['treaty provisional-arrest']);
  });

  it('only in a case of its kind: a transfer of a witness is no extradition for a time', () => {
    expect(table('kz-ma-mla', { transfer: '2026-08-31', requested: 'KZ' })).toEqual([
      ['treaty temporary-transfer', ['2027-02-28', '2027-02-28', '2027-03-01']],
    ]);
  });

  it('alone, for a treaty’s term page', () => {
    const facts = { arrest: '2026-11-03', detention: '2026-11-03T10:15', requested: 'KZ' };
    const clocks = clocksBeside(CODE, instrument('kz-jo-extradition'), facts, STATES, TODAY);
    expect(clocks.terms).toHaveLength(10);
    expect(clocks.terms.every(({ file }) => file === CODE)).toBe(true);
  });
});

describe('duties without a figure and facts that are wrong', () => {
  it('stand beside the terms, one that hangs on a term too', () => {
    const { terms, duties } = started('kz-jo-extradition', { decision: '2026-11-03', requested: 'JO' });
    expect(terms.map(nameOf)).toEqual(['treaty surrender']);
    expect(duties.map(({ rule, chained }) => [rule.rule, rule.urgency, chained])).toEqual([
      ['notice-of-decision', 'without-delay', false],
      ['notice-of-decision-for-surrender', 'without-delay', false],
      ['release-if-not-taken-over', 'without-delay', true],
    ]);
  });

  it('are reported once, also of an event that starts duties alone', () => {
    const problems = (facts: Facts) => started('kz-jo-extradition', { ...facts, requested: 'JO' }).problems;
    expect(problems({ decision: '2026-02-30' })).toEqual([
      { fact: 'decision', value: '2026-02-30', problem: 'no-such-day' },
    ]);
    expect(problems({ postponement: 'soon' })).toEqual([
      { fact: 'postponement', value: 'soon', problem: 'not-a-date' },
    ]);
  });
});

describe('what takes effect', () => {
  it('turns: rely on the later day, and the law of no State counts', () => {
    expect(table('kz-ma-mla', { 'last-notification': '2026-11-03' })).toEqual([
      ['treaty entry-into-force', ['2026-12-04', '2026-12-04', '2026-12-03']],
      ['treaty amendment', ['2026-12-04', '2026-12-04', '2026-12-03']],
    ]);
  });
});

describe('what a table asks for', () => {
  const roles = (id: string, facts: Facts) => [...rolesAsked(instrument(id), [CODE], facts).keys()];

  it('are the parts that the started rules need, each once', () => {
    expect(roles('kz-jo-extradition', { arrest: '2026-11-03' })).toEqual(['requested']);
    expect(roles('kz-jo-extradition', { arrival: '2026-11-03' })).toEqual(['transit']);
    expect(roles('kz-jo-extradition', { 'last-notification': '2026-11-03' })).toEqual([]);
    expect(roles('kz-jo-extradition', {})).toEqual([]);
  });

  it('are its events, each named once, those of a chain included', () => {
    const events = eventsOf(
      ['kz-jo-extradition', 'kz-criminal-procedure'].map((id) => ({
        file: instrument(id),
        words: instrumentWords(id, 'en'),
      })),
    );
    const names = events.map(({ event }) => event);
    expect(new Set(names).size).toBe(names.length);
    expect(events.find(({ event }) => event === 'arrest')).toMatchObject({
      name: 'Day of arrest',
      ofTreaty: true,
      startsTerm: true,
      needsHour: false,
    });
    expect(events.find(({ event }) => event === 'detention')).toMatchObject({
      ofTreaty: true,
      needsHour: true,
    });
    expect(events.find(({ event }) => event === 'postponement')?.startsTerm).toBe(false);
    expect(events.find(({ event }) => event === 'taken-into-custody')?.ofTreaty).toBe(false);
  });
});
