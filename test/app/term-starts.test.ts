import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../src/app/sentence-end.ts';
import { addDays, day } from '../../src/calendar/day.ts';
import { instrument, states } from './data.ts';

const STATES = states('KZ', 'JO', 'MA', 'AE');
const CODE = 'kz-criminal-procedure';

function ask(id: string, name: string, query: string): TermAnswer {
  const file = instrument(id);
  const rule = file.terms.find((one) => one.rule === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return computeTerm(
    file,
    rule,
    readAddress(`#/?${query}`).facts,
    STATES,
    day('2026-11-22'),
    readSentenceEnd,
  );
}
function computed(id: string, name: string, query: string) {
  const got = ask(id, name, query);
  if (got.kind !== 'computed') throw new Error(JSON.stringify(got.problems));
  return got;
}
const readings = (id: string, name: string, query: string) =>
  computed(id, name, query).count.readings.map(({ kind, standing, day: end, instant }) => [
    kind,
    standing,
    instant ?? end,
  ]);

describe('twelve hours before the end of 72 hours', () => {
  it.each([
    ['2026-11-03T10:15', '2026-11-05T22:15:00+05:00'],
    // 72 hours end at 24:00 of 5 Nov.
    ['2026-11-03T00:00', '2026-11-05T12:00:00+05:00'],
    ['2026-11-03T12:00', '2026-11-06T00:00:00+05:00'],
  ])('detention at %s: %s', (detention, instant) => {
    expect(readings(CODE, 'provisional-arrest-motion', `detention=${detention}`)).toEqual([
      ['usual', 'stated', instant],
    ]);
  });

  it('from an end that is entered', () => {
    expect(readings(CODE, 'provisional-arrest-motion', 'bring-before-judge-end=2026-11-06T10:15')).toEqual([
      ['usual', 'stated', '2026-11-05T22:15:00+05:00'],
    ]);
  });

  it('is asked for with the detention, not with its own event', () => {
    expect(ask(CODE, 'provisional-arrest-motion', '')).toMatchObject({
      kind: 'facts-missing',
      missing: ['detention'],
    });
  });
});

describe('ten days before the end of forty', () => {
  it('each reading of the forty is counted back from: usual 13 Dec, first day counted 12 Dec', () => {
    expect(readings(CODE, 'custody-expiry-notice', 'detention=2026-11-03')).toEqual([
      ['usual', 'stated', '2026-12-03'],
      ['usual', 'also', '2026-12-02'],
    ]);
    const { count } = computed(CODE, 'custody-expiry-notice', 'detention=2026-11-03');
    expect(count.days).toMatchObject({ safe: { day: '2026-12-02' }, outer: { day: '2026-12-03' } });
  });

  it('is ten days before what the forty come to, for any day and hour of any detention', () => {
    const clocks = fc.constantFrom('', 'T00:00', 'T10:15', 'T23:59');
    fc.assert(
      fc.property(fc.nat(2000), fc.constantFrom(0, 3), clocks, (n, spread, clock) => {
        const from = addDays(day('2024-01-01'), n);
        const detention = `detention=${from}${clock}..${addDays(from, spread)}`;
        const forty = computed(CODE, 'provisional-arrest', detention).count;
        const notice = computed(CODE, 'custody-expiry-notice', detention).count;
        const before = (of: typeof forty) => [...new Set(of.readings.map((r) => addDays(r.day, -10)))].sort();
        expect([...new Set(notice.readings.map((r) => r.day))].sort()).toEqual(before(forty));
        expect([...new Set(notice.usual.map((r) => r.day))]).toEqual([
          ...new Set(forty.usual.map((r) => addDays(r.day, -10))),
        ]);
      }),
    );
  });
});

describe('ten days before the end of twelve months', () => {
  const NAME = 'extradition-arrest-expiry-notice';
  const at = (query: string) => readings(CODE, NAME, query).map(([, , end]) => end);

  it('extended by three months, of which the notice knows', () => {
    expect(at('detention=2026-03-01')).toEqual(['2027-02-19', '2027-02-18']);
    // 1 Mar 2027 + 3 months = 1 Jun; 28 Feb 2027 + 3 months = 28 May.
    expect(at('detention=2026-03-01&extension=3m')).toEqual(['2027-05-22', '2027-05-18']);
    expect(ask(CODE, NAME, 'detention=2026-03-01&extension=3m').problems).toEqual([]);
  });

  it('what is wrong with the extension is said here too', () => {
    const got = ask(CODE, NAME, 'detention=2026-03-01&extension=soon');
    expect(got.problems).toEqual([{ fact: 'extension', value: 'soon', problem: 'not-an-extension' }]);
    expect(got.kind).toBe('computed');
  });

  it('extended, nobody said by how much: the end is asked for, not reckoned', () => {
    const granted = 'detention=2026-03-01&extension=granted';
    expect(ask(CODE, NAME, granted)).toMatchObject({
      kind: 'facts-missing',
      missing: ['extradition-arrest-end'],
      problems: [],
    });
    expect(at(`${granted}&extradition-arrest-end=2027-06-01`)).toEqual(['2027-05-22']);
  });
});

describe('twenty days before a day that was agreed', () => {
  const NAME = 'temporary-transfer-extension-request';
  it('or agreed afresh', () => {
    const usual = (query: string) => computed(CODE, NAME, query).count.usual.map((r) => r.day);
    expect(usual('agreed-return-date=2027-03-31')).toEqual(['2027-03-11']);
    expect(usual('agreed-return-date=2027-03-31&extension=2027-04-30')).toEqual(['2027-04-10']);
  });
});

describe('several events that the provision may mean', () => {
  it('surrender: each is a usual day, safe from the earliest, outer from the latest, not final', () => {
    const { count, notFinal } = computed(
      'kz-jo-extradition',
      'surrender',
      'requested=KZ&decision=2026-11-02&decision-notice-received=2026-11-10',
    );
    expect(count.usual.map(({ event, day: end }) => [event, end])).toEqual([
      ['decision', '2026-12-02'],
      ['decision-notice-received', '2026-12-10'],
    ]);
    // Custody in Kazakhstan: the first day counts, nothing rolls; no authority must receive.
    expect(count.days).toMatchObject({ safe: { day: '2026-12-01' }, outer: { day: '2026-12-10' } });
    expect(notFinal).toEqual(['decision-notice-sent', 'agreed-date']);
  });

  it('none entered: all are asked for; a wrong one is reported beside those that are right', () => {
    expect(ask('kz-jo-extradition', 'surrender', 'requested=KZ')).toMatchObject({
      missing: ['decision', 'decision-notice-sent', 'decision-notice-received', 'agreed-date'],
    });
    const got = ask('kz-jo-extradition', 'surrender', 'requested=KZ&decision=2026-11-02&agreed-date=x');
    expect(got.kind).toBe('computed');
    expect(got.problems).toEqual([{ fact: 'agreed-date', value: 'x', problem: 'not-a-date' }]);
  });
});

describe('the end of a sentence', () => {
  it.each([
    ['sentence-end=2027-02-28', '2027-02-28'],
    ['release=2027-03-01', '2027-02-28'],
    ['sentence-start=2025-01-10&length=3y', '2028-01-09'],
    ['sentence-start=2025-01-10&length=3y&credit-days=9', '2027-12-31'],
    ['sentence-start=2025-01-10&length=3y&credit-days=9&remission=1m', '2027-11-30'],
    ['sentence-start=2025-01-10&length=1y&further-sentences=2y', '2028-01-09'],
    ['sentence-end=2027-02-28&further-sentences=1m,2027-06-01', '2027-06-01'],
  ])('%s', (query, end) => {
    const { question } = computed('kz-ae-transfer', 'latest-receipt', `requested=AE&${query}`);
    expect(question.starts).toMatchObject([{ event: 'sentence-end', from: end, to: end, clock: null }]);
  });

  it('is as uncertain with a sentence served after it as without', () => {
    const { question } = computed(
      'kz-ae-transfer',
      'latest-receipt',
      'requested=AE&sentence-end=2027-02-27..2027-02-28&further-sentences=1m',
    );
    expect(question.starts).toMatchObject([{ from: '2027-03-27', to: '2027-03-31' }]);
  });

  it.each([
    ['sentence-end=2027-02-28&further-sentences=2027-02-28', 'sentence-end', 'sentence-contradicts'],
    ['sentence-end=2027-02-28&further-sentences=soon', 'further-sentences', 'not-a-length'],
  ])('%s: no end, and what is wrong', (query, fact, problem) => {
    const found = ask('kz-ae-transfer', 'latest-receipt', `requested=AE&${query}`);
    expect(found).toMatchObject({ kind: 'facts-missing', missing: ['sentence-end'] });
    expect(found.problems).toMatchObject([{ fact, problem }]);
  });
});
