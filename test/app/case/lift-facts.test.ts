import { describe, expect, it } from 'vitest';
import { entryLaw } from '../../../src/app/case/entry-law.ts';
import { liftFacts } from '../../../src/app/case/lift-facts.ts';
import { addSharing, changedFacts, changedShared, replaceSharing } from '../../../src/app/case/save-entry.ts';
import { type Case, type CaseEntry, EMPTY_CASE, type Facts } from '../../../src/cases/case.ts';
import { index, libraryOfFiles } from '../library-of-files.ts';

const library = libraryOfFiles();
const AT = '2026-11-22T07:00:00Z';

const term = (facts: Facts, id = 'e-1', rule = 'provisional-arrest'): CaseEntry => ({
  id,
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule,
  facts,
});
const caseOf = (parts: Partial<Case> = {}): Case => ({
  id: 'c',
  name: 'c',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  ...EMPTY_CASE,
  ...parts,
});
const arrest = (when: string, counts = true, id = 'v-1') => ({
  id,
  event: 'arrest',
  when,
  title: '',
  place: '',
  note: '',
  counts,
});
const ids = () => {
  let n = 0;
  return () => `new-${++n}`;
};
const lawOf = (entry: CaseEntry) => entryLaw(entry, library, index());
const lift = async (of: Case, entry: CaseEntry) => liftFacts(of, entry, await lawOf(entry), ids());
const ARREST = { arrest: '2026-11-03', requested: 'JO' };

describe('a question on its way into a case', () => {
  it('gives its events and parts to a case that does not have them, and keeps the rest', async () => {
    const facts = { ...ARREST, chair: 'hold', law: '2026-11-22.1a2b3c4d', reading: 'x' };
    const lifted = await lift(caseOf(), term(facts));
    expect(lifted.case.events).toEqual([{ ...arrest('2026-11-03'), id: 'new-1' }]);
    expect(lifted.case.facts).toEqual({ requested: 'JO' });
    expect(lifted.entry.facts).toEqual({ chair: 'hold', law: '2026-11-22.1a2b3c4d', reading: 'x' });
  });

  it('leaves what is the same in the case, and keeps as its own what differs', async () => {
    const of = caseOf({ events: [arrest('2026-11-03')], facts: { requested: 'JO' } });
    const same = await lift(of, term(ARREST));
    expect(same).toEqual({ case: of, entry: term({}) });
    const other = await lift(of, term({ arrest: '2026-11-04', requested: 'KZ' }));
    expect(other).toEqual({ case: of, entry: term({ arrest: '2026-11-04', requested: 'KZ' }) });
  });

  it('keeps what is no day, no party, or was set aside in the case', async () => {
    const of = caseOf({ events: [arrest('2026-11-03', false)] });
    const wrong = term({ arrest: '2026-11-03', requested: 'FR' });
    expect(await lift(of, wrong)).toEqual({ case: of, entry: wrong });
    const noDay = term({ arrest: '2026-13-40' });
    expect(await lift(caseOf(), noDay)).toEqual({ case: caseOf(), entry: noDay });
  });

  it.each(['2026-11-03T10:15', '2026-11-03..2026-11-05'])('takes %s as it was written', async (when) => {
    expect((await lift(caseOf(), term({ arrest: when }))).case.events).toMatchObject([{ when }]);
  });

  it('never gives a plain count nor a question of unknown law away', async () => {
    const count: CaseEntry = { id: 'e', kind: 'count', facts: { from: '2026-11-03', requested: 'JO' } };
    expect(await lift(caseOf(), count)).toEqual({ case: caseOf(), entry: count });
    const unknown = { ...term(ARREST), instrument: 'no-such' } as CaseEntry;
    expect(await lift(caseOf(), unknown)).toEqual({ case: caseOf(), entry: unknown });
    const stray = term({ 'additional-information-requested': '2026-11-03' });
    expect((await lift(caseOf(), stray)).case.events).toEqual([]);
  });

  it('shares the parts of conditions and papers too, and no answer', async () => {
    for (const kind of ['eligibility', 'documents'] as const) {
      const entry: CaseEntry = {
        id: 'e',
        kind,
        instrument: 'kz-jo-extradition',
        facts: { requested: 'JO', 'own-national': 'no' },
      };
      const lifted = await lift(caseOf(), entry);
      expect(lifted.case.facts).toEqual({ requested: 'JO' });
      expect(lifted.entry.facts).toEqual({ 'own-national': 'no' });
    }
  });
});

describe('parts that face each other', () => {
  it('do not come to stand against one that is there already', async () => {
    const asked = caseOf({ facts: { requested: 'JO' } });
    const lifted = await lift(asked, term({ requesting: 'JO' }));
    expect(lifted.case).toEqual(asked);
    // Jordan requests here, so that Kazakhstan is asked, whatever the case says.
    expect(lifted.entry.facts).toEqual({ requesting: 'JO', requested: 'KZ' });
  });

  it('do not turn a question that has its own', async () => {
    const of = caseOf({ entries: [term({ requesting: 'JO' }, 'e-0')] });
    const lifted = await lift(of, term({ requested: 'JO' }));
    expect(lifted).toEqual({ case: of, entry: term({ requested: 'JO' }) });
  });

  it('leave every question in a case meaning what it meant, in whatever order they come', async () => {
    const facts: Facts[] = [
      { requested: 'JO', arrest: '2026-11-03' },
      { requesting: 'JO', arrest: '2026-11-05' },
      { requested: 'KZ' },
      { requesting: 'KZ', arrest: '2026-11-03T08:00' },
      { requesting: 'JO', requested: 'KZ', arrest: '2026-11-03' },
    ];
    const law = await lawOf(term({}));
    for (let first = 0; first < facts.length; first += 1) {
      let of = caseOf();
      const order = [...facts.slice(first), ...facts.slice(0, first)];
      for (const [i, one] of order.entries()) {
        const added = addSharing(of, term(one, `e-${i}`), law, ids(), AT);
        if ('problem' in added) throw new Error(added.problem);
        of = added.case;
      }
      for (const [i, entry] of of.entries.entries()) {
        const means = law.effective(of, entry);
        const said = order[i] ?? {};
        expect(means).toMatchObject(said);
        if (means.requested && means.requesting) expect(means.requested).not.toBe(means.requesting);
      }
    }
  });
});

describe('the page of a question of a case', () => {
  const shared = caseOf({
    events: [arrest('2026-11-03')],
    facts: { requested: 'JO' },
    entries: [term({ chair: 'hold' }), term({ arrest: '2026-11-09' }, 'e-2')],
  });
  const [first, second] = shared.entries as [CaseEntry, CaseEntry];
  const replaced = async (page: Facts, forAll: boolean, of = shared) => {
    const made = replaceSharing(of, 'e-1', page, forAll, await lawOf(first), ids(), AT);
    if ('problem' in made) throw new Error(made.problem);
    return made.case;
  };

  it('opens with what the case shares, its own first', async () => {
    const law = await lawOf(first);
    expect(law.effective(shared, first)).toEqual({ ...ARREST, chair: 'hold' });
    expect(law.effective(shared, second)).toEqual({ arrest: '2026-11-09', requested: 'JO' });
    expect(changedFacts(shared, first, law, { ...ARREST, chair: 'hold', law: 'x' })).toEqual([]);
  });

  it('knows what of its changes the case shares', async () => {
    const law = await lawOf(first);
    const page = { arrest: '2026-11-04', requested: 'JO', chair: 'act' };
    expect(changedFacts(shared, first, law, page)).toEqual(['arrest', 'chair']);
    expect(changedShared(shared, first, law, page)).toEqual(['arrest']);
    expect(changedShared(shared, second, law, page)).toEqual([]);
  });

  it('changes the event of the case for all, or itself alone', async () => {
    const page = { arrest: '2026-11-04', requested: 'JO', chair: 'act' };
    const all = await replaced(page, true);
    expect(all.events).toEqual([arrest('2026-11-04')]);
    expect(all.entries).toEqual([{ ...first, facts: { chair: 'act' } }, second]);
    const alone = await replaced(page, false);
    expect(alone.events).toEqual(shared.events);
    expect(alone.entries).toEqual([{ ...first, facts: { arrest: '2026-11-04', chair: 'act' } }, second]);
    const law = await lawOf(first);
    for (const of of [all, alone]) expect(law.effective(of, of.entries[0] as CaseEntry)).toEqual(page);
    expect(all.changed).toBe(AT);
  });

  it('takes away what it no longer says, for all or for itself', async () => {
    const law = await lawOf(first);
    for (const forAll of [true, false]) {
      const of = await replaced({ requested: 'JO' }, forAll);
      expect(law.effective(of, of.entries[0] as CaseEntry)).toEqual({ requested: 'JO' });
      expect(of.events).toEqual(forAll ? [] : shared.events);
    }
  });

  it('gives a new event to the case, and what is no day to nobody', async () => {
    const of = await replaced(
      { ...ARREST, chair: 'hold', 'extradition-request-received': '2026-11-10' },
      false,
    );
    expect(of.events.map(({ event }) => event)).toContain('arrest');
    const wrong = await replaced({ arrest: 'soon', requested: 'JO', chair: 'hold' }, true);
    expect(wrong.events).toEqual(shared.events);
    expect(wrong.entries[0]?.facts).toEqual({ arrest: 'soon', chair: 'hold' });
  });

  it('of two that are counted from corrects the first, and the others count no more', async () => {
    const two = { ...shared, events: [arrest('2026-11-03'), arrest('2026-11-07', true, 'v-2')] };
    const of = await replaced({ arrest: '2026-11-04', requested: 'JO', chair: 'hold' }, true, two);
    expect(of.events).toEqual([arrest('2026-11-04'), arrest('2026-11-07', false, 'v-2')]);
  });
});
