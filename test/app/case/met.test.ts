import { describe, expect, it, test } from 'vitest';
import { answerCase, answerEntry, type EntryAnswer } from '../../../src/app/case/days.ts';
import { type Day, day } from '../../../src/calendar/day.ts';
import type { CaseEntry } from '../../../src/cases/case.ts';
import type { CaseEvent } from '../../../src/cases/parts.ts';
import { caseOf, happened, index, library, TODAY, term } from './case-made.ts';

const CODE = 'kz-criminal-procedure';
const LATER = day('2027-06-01');
const ARREST = happened('arrest', '2026-11-03');

const answered = (entry: CaseEntry, events: readonly CaseEvent[], today: Day = LATER): Promise<EntryAnswer> =>
  answerEntry(caseOf({ events, entries: [entry] }), entry, library, index, today);
const received = async (when: string, today?: Day) => {
  const answer = await answered(term(), [ARREST, happened('extradition-request-received', when)], today);
  return answer.kind === 'met' ? [answer.standing, answer.on] : answer.kind;
};

test('the case’s events and roles count for its questions: Jordan asked, Kazakhstan asked', async () => {
  expect(await answered(term(), [ARREST])).toMatchObject({ kind: 'safe', day: '2026-12-10' });
  const asked = caseOf({ events: [ARREST], entries: [term()], facts: { requested: 'KZ' } });
  expect(await answerEntry(asked, term(), library, index, TODAY)).toMatchObject({
    kind: 'safe',
    day: '2026-12-11',
    zone: 'Asia/Almaty',
    flawed: false,
  });
});

describe('provisional arrest of 3 November in Jordan: safe 10 December, the latest reading 13 December', () => {
  it('is met by the request’s receipt, in time up to the safe day, disputed up to the latest, then late', async () => {
    expect(await received('2026-11-03')).toEqual(['in-time', '2026-11-03']);
    expect(await received('2026-12-10')).toEqual(['in-time', '2026-12-10']);
    expect(await received('2026-12-11')).toEqual(['disputed', '2026-12-11']);
    expect(await received('2026-12-13')).toEqual(['disputed', '2026-12-13']);
    expect(await received('2026-12-14')).toEqual(['late', '2026-12-14']);
  });

  it('is met by a request received before the arrest: only at the end of the term must it be there', async () => {
    expect(await received('2026-11-02')).toEqual(['in-time', '2026-11-02']);
    const again = happened('arrest', '2026-11-23');
    const before = happened('extradition-request-received', '2026-11-22');
    expect(await answered(term(), [again, before])).toMatchObject({ kind: 'met', standing: 'in-time' });
  });

  it('of a term that asks for an act within it is not met by one before it', async () => {
    const asked = [ARREST, happened('information-request', '2026-11-10')];
    const standing = async (when: string) =>
      answered(term('additional-information', { arrested: 'yes' }), [
        ...asked,
        happened('information-received', when),
      ]);
    expect((await standing('2026-11-09')).kind).toBe('safe');
    expect(await standing('2026-11-10')).toMatchObject({ kind: 'met', standing: 'in-time' });
    expect(await standing('2026-11-09..2026-11-11')).toMatchObject({ kind: 'met', standing: 'disputed' });
  });

  it('is not met by what is still to come or only noted', async () => {
    expect(await received('2026-12-01', TODAY)).toBe('safe');
    expect(await received('2026-12-01', day('2026-12-01'))).toEqual(['in-time', '2026-12-01']);
    const noted = happened('extradition-request-received', '2026-11-20', { counts: false });
    expect((await answered(term(), [ARREST, noted])).kind).toBe('safe');
    expect((await answered(term(), [ARREST, happened('information-received', '2026-11-20')])).kind).toBe(
      'safe',
    );
  });

  it('of an uncertain receipt goes by the last day, disputed where the first would say otherwise', async () => {
    expect(await received('2026-12-08..2026-12-10')).toEqual(['in-time', '2026-12-10']);
    expect(await received('2026-12-10..2026-12-14')).toEqual(['disputed', '2026-12-14']);
    expect(await received('2026-12-14..2026-12-16')).toEqual(['late', '2026-12-16']);
    expect(await received('2026-11-02..2026-11-04')).toEqual(['in-time', '2026-11-04']);
    const twice = ['2026-12-09', '2026-12-20'].map((when) => happened('extradition-request-received', when));
    expect(await answered(term(), [ARREST, ...twice])).toMatchObject({
      kind: 'met',
      standing: 'disputed',
      on: '2026-12-20',
      unsettled: ['extradition-request-received'],
    });
  });

  it('says by what, and keeps its days', async () => {
    expect(await answered(term(), [ARREST, happened('extradition-request-received', '2026-11-20')])).toEqual({
      kind: 'met',
      on: '2026-11-20',
      clock: null,
      by: 'extradition-request-received',
      standing: 'in-time',
      day: '2026-12-10',
      span: { from: '2026-11-03', usual: '2026-12-13', safe: '2026-12-10', outer: '2026-12-13' },
      flawed: false,
      open: false,
      unsettled: [],
    });
  });

  it('is met where it is marked as done, whatever the events say', async () => {
    const done = (on: string): CaseEntry => ({ ...term(), done: on as Day });
    expect(await answered(done('2026-12-10'), [ARREST])).toMatchObject({ by: null, standing: 'in-time' });
    expect(
      await answered(done('2026-12-12'), [ARREST, happened('extradition-request-received', '2026-11-20')]),
    ).toMatchObject({ kind: 'met', by: null, on: '2026-12-12', standing: 'disputed' });
    expect(await answered(done('2026-12-12'), [])).toMatchObject({
      kind: 'met',
      standing: 'unknown',
      day: null,
      span: null,
    });
  });

  it('marked as done on a day that lies ahead is not done; elsewhere it may be tomorrow already', async () => {
    const done = async (on: string) => (await answered({ ...term(), done: on }, [ARREST], TODAY)).kind;
    expect(await done('2026-11-22')).toBe('met');
    expect(await done('2026-11-23')).toBe('met');
    expect(await done('2026-11-24')).toBe('safe');
    expect(await done('2026-12-09T10:00')).toBe('safe');
    const ahead = caseOf({ events: [ARREST], entries: [{ ...term(), done: '2026-12-09' }] });
    expect((await answerCase(ahead, library, index, TODAY)).daily).toBe(true);
  });

  it('marked as done before the term began to run is never said to be in time', async () => {
    const asked = [ARREST, happened('information-request', '2026-11-10')];
    const standing = async (done: string) => {
      const entry = { ...term('additional-information', { arrested: 'yes' }), done };
      const answer = await answered(entry, asked);
      return answer.kind === 'met' ? answer.standing : answer.kind;
    };
    expect(await standing('2026-11-09')).toBe('too-early');
    expect(await standing('2026-11-10')).toBe('in-time');
    const plain: CaseEntry = { id: 'n', kind: 'count', facts: { from: '2026-11-03', n: '10', state: 'JO' } };
    expect(await answered({ ...plain, done: '2026-11-02' }, [])).toMatchObject({ standing: 'too-early' });
    expect(await answered({ ...plain, done: '2026-11-04' }, [])).toMatchObject({ standing: 'in-time' });
    // A request that was there before the arrest is there in time.
    expect(await answered({ ...term(), done: '2026-11-02' }, [ARREST])).toMatchObject({
      standing: 'in-time',
    });
  });

  it('counts from both of two arrests, until one is chosen', async () => {
    const again = happened('arrest', '2026-11-08');
    expect(await answered(term(), [ARREST, again])).toMatchObject({
      kind: 'safe',
      day: '2026-12-10',
      unsettled: ['arrest'],
    });
    expect(
      await answered(term('provisional-arrest', { arrest: '2026-11-08' }), [ARREST, again]),
    ).toMatchObject({
      kind: 'safe',
      unsettled: [],
    });
  });
});

test('in hours the hour tells; without one it cannot be said on the day itself', async () => {
  const detained = happened('detention', '2026-11-03T10:15');
  const before = async (when: string) => {
    const events = [detained, happened('brought-before-judge', when)];
    const answer = await answered(term('bring-before-judge', {}, CODE), events);
    return answer.kind === 'met' ? answer.standing : answer.kind;
  };
  expect(await answered(term('bring-before-judge', {}, CODE), [detained])).toMatchObject({
    kind: 'safe',
    day: '2026-11-06',
    clock: '10:15',
    zone: 'Asia/Almaty',
  });
  expect(await before('2026-11-06T10:15')).toBe('in-time');
  expect(await before('2026-11-06T10:16')).toBe('late');
  expect(await before('2026-11-06')).toBe('hour-unknown');
  expect(await before('2026-11-05')).toBe('in-time');
  const done = async (at: string) =>
    answered({ ...term('bring-before-judge', {}, CODE), done: at }, [detained]);
  expect(await done('2026-11-06')).toMatchObject({
    kind: 'met',
    by: null,
    clock: null,
    standing: 'hour-unknown',
  });
  expect(await done('2026-11-06T10:15')).toMatchObject({
    on: '2026-11-06',
    clock: '10:15',
    standing: 'in-time',
  });
  expect(await done('2026-11-06T10:16')).toMatchObject({ clock: '10:16', standing: 'late' });
  expect(await done('2026-11-05T23:00')).toMatchObject({ standing: 'in-time' });
});

test('a term that counts back is met by the act before it', async () => {
  const receipt = term('six-months-left', {}, 'kz-ae-transfer');
  const rule = index.instruments
    .find(({ id }) => id === 'kz-ae-transfer')
    ?.rules.find(({ form, metBy }) => form === 'counted-back' && metBy);
  if (!rule) throw new Error('no term of the transfer counts back and is met');
  const entry = { ...receipt, rule: rule.rule };
  const met = async (when: string | null) => {
    const of = caseOf({
      facts: { requested: 'AE', executing: 'KZ', sentencing: 'AE' },
      events: [
        happened('sentence-end', '2027-12-31'),
        ...(when ? [happened('transfer-request-received', when)] : []),
      ],
      entries: [entry],
    });
    return answerEntry(of, entry, library, index, day('2028-06-01'));
  };
  const pending = await met(null);
  if (pending.kind !== 'safe') throw new Error(`${rule.rule} is ${pending.kind}`);
  expect(pending.span.from).toBeNull();
  expect(await met('2026-01-01')).toMatchObject({ kind: 'met', standing: 'in-time' });
  expect(await met(pending.day)).toMatchObject({ kind: 'met', standing: 'in-time' });
  expect(await met('2028-01-01')).toMatchObject({ kind: 'met', standing: 'late' });
});

test('every event by which some rule is met is understood, and meets it once it has happened', async () => {
  for (const { id, rules } of index.instruments) {
    for (const { rule, metBy } of rules.filter((one) => one.metBy)) {
      for (const event of metBy ?? []) {
        const entry: CaseEntry = { ...term(rule, {}, id), done: day('2026-11-20') };
        const of = caseOf({ entries: [entry], events: [happened(event, '2026-11-20')] });
        const answer = await answerEntry(of, entry, library, index, TODAY);
        expect([rule, event, answer.kind]).toEqual([rule, event, 'met']);
      }
    }
  }
});

describe('a case', () => {
  it('is listed by its earliest pending day, overdue or not; what is met or done does not count', async () => {
    const entries = [
      term(),
      { ...term('provisional-arrest', { arrest: '2026-09-01' }), id: 'old' },
      { ...term('provisional-arrest', { arrest: '2026-08-01' }), id: 'done', done: TODAY },
    ];
    const of = caseOf({ entries, events: [ARREST] });
    expect((await answerCase(of, library, index, TODAY)).nextSafeDay).toBe('2026-10-08');
    const met = caseOf({ entries, events: [ARREST, happened('extradition-request-received', '2026-11-20')] });
    expect((await answerCase(met, library, index, TODAY)).nextSafeDay).toBeNull();
    expect((await answerCase(caseOf(), library, index, TODAY)).nextSafeDay).toBeNull();
  });

  it('hangs on the day while days left out run on, or something is still to come', async () => {
    const daily = async (parts: Parameters<typeof caseOf>[0]) =>
      (await answerCase(caseOf(parts), library, index, TODAY)).daily;
    expect(await daily({ events: [ARREST], entries: [term()] })).toBe(false);
    expect(await daily({ events: [happened('extradition-request-received', '2026-11-23')] })).toBe(true);
    expect(await daily({ entries: [term('safe-conduct', { excluded: '2026-11-15..' }, 'kz-ma-mla')] })).toBe(
      true,
    );
    expect(await daily({ entries: [term('safe-conduct', { excluded: '2026-11-15..2026-11-16' })] })).toBe(
      false,
    );
  });

  it('gives a question only States that are parties to its instrument', async () => {
    const entry = term(
      'safe-conduct',
      { 'notice-not-required': '2026-11-10', requesting: 'KZ' },
      'kz-ma-mla',
    );
    expect(await answered(entry, [ARREST])).toMatchObject({ kind: 'safe', flawed: false });
  });
});
