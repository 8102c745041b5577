import { describe, expect, it } from 'vitest';
import { type Effects, effectsOf } from '../../../src/app/case/event-effects.ts';
import { eventsOfCase, lawsOfCase } from '../../../src/app/case/events.ts';
import { TOLD_READINGS } from '../../../src/app/case/moved-readings.ts';
import type { Case } from '../../../src/cases/case.ts';
import { addEvent, type Beside } from '../../../src/cases/edit-events.ts';
import type { CaseEvent } from '../../../src/cases/parts.ts';
import { caseOf, happened, index, library, TODAY, term } from './case-made.ts';

const ARREST = happened('arrest', '2026-11-03');
const dayIn = (answer: unknown) => {
  const { kind, day, on } = (answer ?? {}) as { kind?: string; day?: string; on?: string };
  return [kind, on ?? day];
};
const moved = ({ moves }: Effects) =>
  moves.map(({ entry, before, after }) => [entry.id, dayIn(before), dayIn(after)]);
const started = ({ starts }: Effects) =>
  starts.map(({ entry, event, answer }) => [entry.instrument, entry.rule, event, ...dayIn(answer)]);

async function effects(of: Case, event: CaseEvent, beside: Beside = 'counts-too') {
  const added = addEvent(of, event, beside, '2026-11-22T06:00:00Z');
  if ('problem' in added) throw new Error(added.problem);
  return effectsOf(of, added.case, library, index, TODAY);
}

describe('what an event moves', () => {
  it('the arrest starts the clock of the provisional arrest, the request stops it', async () => {
    const of = caseOf({ entries: [term()] });
    expect(moved(await effects(of, ARREST))).toEqual([
      ['provisional-arrest', ['facts-missing', undefined], ['safe', '2026-12-10']],
    ]);
    const held = caseOf({ entries: [term()], events: [ARREST] });
    expect(moved(await effects(held, happened('extradition-request-received', '2026-11-20')))).toEqual([
      ['provisional-arrest', ['safe', '2026-12-10'], ['met', '2026-11-20']],
    ]);
  });

  it('another day moves every question that hangs on it, the earliest first, and no other', async () => {
    const other = { ...term('provisional-arrest', { arrest: '2026-11-10' }), id: 'own' };
    const later = { ...term('provisional-arrest', { detention: '2026-11-01' }), id: 'both' };
    const of = caseOf({ entries: [other, term(), later], events: [ARREST] });
    const found = await effects(of, happened('arrest', '2026-11-05'), 'correct');
    expect(moved(found).map(([id]) => id)).toEqual(['both', 'provisional-arrest']);
    expect(moved(found)[1]).toEqual(['provisional-arrest', ['safe', '2026-12-10'], ['safe', '2026-12-14']]);
    expect(found.starts).toEqual([]);
  });

  it('what is only noted moves nothing', async () => {
    const of = caseOf({ entries: [term()], events: [ARREST] });
    const nothing = { moves: [], starts: [] };
    expect(await effects(of, happened('arrest', '2026-11-05'), 'does-not-count')).toEqual(nothing);
    expect(await effects(of, happened(null, '2026-11-05', { title: 'Call' }))).toEqual(nothing);
  });

  it('a release moves though the safe day stays, and is told', async () => {
    const of = caseOf({
      entries: [term()],
      facts: { requested: 'JO', requesting: 'KZ' },
      events: [ARREST, happened('information-request', '2026-11-12')],
    });
    const found = await effects(of, happened('detention', '2026-11-01'));
    expect(moved(found)).toEqual([['provisional-arrest', ['safe', '2026-12-10'], ['safe', '2026-12-10']]]);
    expect(found.moves[0]?.readings).toEqual([
      {
        which: 'release-earliest',
        second: false,
        from: [{ day: '2026-12-12', clock: '24:00' }],
        to: [{ day: '2026-12-10', clock: '24:00' }],
      },
    ]);
  });

  it('behind a day that is met already nothing is told', async () => {
    const of = caseOf({
      entries: [term()],
      events: [ARREST, happened('extradition-request-received', '2026-11-20')],
    });
    expect((await effects(of, happened('detention', '2026-11-01'))).moves).toEqual([]);
  });

  it('with another day the releases and the days behind it are told', async () => {
    const of = caseOf({ entries: [term()], events: [ARREST] });
    const { moves } = await effects(of, happened('arrest', '2026-11-05'), 'correct');
    expect(moves[0]?.readings.map(({ which }) => which)).toEqual([...TOLD_READINGS]);
  });

  it('a question that is added or gone is told with the side on which it is', async () => {
    const [without, held] = [caseOf({ events: [ARREST] }), caseOf({ entries: [term()], events: [ARREST] })];
    const gone = await effectsOf(held, without, library, index, TODAY);
    expect(gone.moves[0]).toMatchObject({ before: { kind: 'safe' }, after: null });
    expect((await effectsOf(without, held, library, index, TODAY)).moves[0]).toMatchObject({ before: null });
  });
});

describe('what an event starts', () => {
  it('the treaty’s terms and those of the law beside it that the case does not hold, the earliest first', async () => {
    const of = caseOf({ instruments: ['kz-jo-extradition'], facts: { requested: 'KZ' } });
    expect(started(await effects(of, ARREST))).toEqual([
      ['kz-jo-extradition', 'provisional-arrest', 'arrest', 'safe', '2026-12-11'],
    ]);
    const detained = started(await effects(of, happened('detention', '2026-11-03T10:15')));
    expect(detained.slice(0, 2)).toEqual([
      ['kz-criminal-procedure', 'provisional-arrest-motion', 'detention', 'safe', '2026-11-05'],
      ['kz-criminal-procedure', 'bring-before-judge', 'detention', 'safe', '2026-11-06'],
    ]);
    expect(new Set(detained.map(([instrument, rule]) => `${instrument}/${rule}`)).size).toBe(detained.length);
  });

  it('not what the case holds, nor in Jordan the clocks of Kazakhstan, nor what had started before', async () => {
    const held = caseOf({ entries: [term()], facts: { requested: 'KZ' } });
    expect(started(await effects(held, ARREST))).toEqual([]);
    const jordan = caseOf({ instruments: ['kz-jo-extradition'] });
    const rules = started(await effects(jordan, happened('detention', '2026-11-03T10:15')));
    expect(rules.map(([instrument]) => instrument)).not.toContain('kz-criminal-procedure');
    const second = caseOf({ instruments: ['kz-jo-extradition'], events: [ARREST] });
    const detained = await effects(second, happened('detention', '2026-11-03'));
    expect(started(detained).map(([, rule]) => rule)).not.toContain('provisional-arrest');
    expect(started(await effects(second, happened('arrest', '2026-11-05')))).toEqual([]);
  });

  it('takes the parts from the other questions where the case does not share them, and hands them on', async () => {
    const asked = term('surrender', { requested: 'KZ' });
    const of = caseOf({ entries: [asked], facts: {} });
    const { starts } = await effects(of, ARREST);
    expect(starts.map(({ entry }) => entry)).toEqual([
      {
        kind: 'term',
        instrument: 'kz-jo-extradition',
        rule: 'provisional-arrest',
        facts: { requested: 'KZ' },
      },
    ]);
    expect(starts[0]?.answer).toMatchObject({ kind: 'safe', day: '2026-12-11' });
  });
});

describe('the events that a case can be told', () => {
  const CODE = 'kz-criminal-procedure';
  const known = async (of: Case, lang: string) => {
    const laws = await lawsOfCase(of, library, index, lang);
    if ('problem' in laws) throw new Error(laws.path);
    return eventsOfCase(of, laws.value);
  };
  const offered = async (parts: Partial<Case>) => {
    const all = await known(caseOf(parts), 'en');
    const events = (matters: boolean) =>
      all.filter((one) => one.matters === matters).map(({ event }) => event);
    // What is offered first stands first.
    expect(all.map(({ event }) => event)).toEqual([...events(true), ...events(false)]);
    return { first: events(true), other: events(false) };
  };

  it('are, in a transfer alone, first those that its treaty and the Code’s rules of transfers know', async () => {
    const { first, other } = await offered({ instruments: ['kz-ae-transfer'] });
    expect(first).toContain('transfer-request-received');
    // Of a rule that runs in every kind of case.
    expect(first).toContain('interruption-order');
    for (const event of ['detention', 'brought-before-judge', 'surrender-of-person', 'hearing-date']) {
      expect(first).not.toContain(event);
      expect(other).toContain(event);
    }
  });

  it('are, with an extradition beside it, those of both', async () => {
    const { first, other } = await offered({ instruments: ['kz-ae-transfer', 'kz-jo-extradition'] });
    expect(first).toEqual(expect.arrayContaining(['transfer-request-received', 'detention', 'arrest']));
    expect(other).toContain('hearing-date');
  });

  it('are, with the Code alone, those of the kinds its questions are of, or all where none is asked', async () => {
    const asked = await offered({ entries: [term('bring-before-judge', {}, CODE)] });
    expect(asked.first).toContain('surrender-of-person');
    expect(asked.other).toContain('hearing-date');
    expect((await offered({ instruments: [CODE] })).other).toEqual([]);
  });

  it('are those its terms run from, and those by which they are met, each once and named', async () => {
    const all = await known(caseOf({ entries: [term()] }), 'ru');
    const named = new Map(all.map((one) => [one.event, one]));
    expect(named.size).toBe(all.length);
    expect(named.get('arrest')).toMatchObject({ startsTerm: true, meets: false, ofTreaty: true });
    expect(named.get('extradition-request-received')).toMatchObject({ meets: true, ofTreaty: true });
    expect(named.get('brought-before-judge')).toMatchObject({
      meets: true,
      ofTreaty: false,
      needsHour: true,
    });
    for (const { name, noun } of all) expect(name + noun).toMatch(/[а-я]/);
    expect(await known(caseOf(), 'en')).toEqual([]);
  });
});
