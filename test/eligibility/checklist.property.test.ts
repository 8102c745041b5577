import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Checklist,
  checklist,
  TICKS,
  type Tick,
  ticksFor,
} from '../../src/eligibility/checklist.ts';
import type { Truth } from '../../src/eligibility/truth.ts';
import type { DocumentRules } from '../../src/law/schema/document.ts';
import type { Formula } from '../../src/law/schema/formula.ts';

const FACTS = ['a', 'b', 'c'];
const KINDS = ['first', 'second'];

const formula: fc.Arbitrary<Formula> = fc.letrec<{ whole: Formula }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...FACTS).map((fact) => ({ fact })),
    tie('whole').map((not) => ({ not })),
    fc.array(tie('whole'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('whole'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
})).whole;

const when = fc.option(formula, { nil: undefined });
const forKinds = fc.subarray(KINDS, { minLength: 1 });
const withWhen = <R extends { when: Formula | undefined }>({ when: asked, ...rest }: R) =>
  asked ? { ...rest, when: asked } : rest;

const rules: fc.Arbitrary<DocumentRules> = fc
  .record({
    documents: fc.array(
      fc.record({
        need: fc.constantFrom('always' as const, 'where-needed' as const, 'on-demand' as const),
        when,
        for: forKinds,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    formalities: fc.array(
      fc.record({
        duty: fc.constantFrom('must' as const, 'may' as const, 'not-needed' as const),
        when,
        for: forKinds,
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ documents, formalities }) => ({
    kinds: KINDS.map((kind) => ({ kind, from: 'requesting' as const, provision: 'art_1' })),
    facts: FACTS.map((fact) => ({ fact, kind: 'ascertainable' as const })),
    documents: documents.map((one, n) => ({
      ...withWhen(one),
      id: `paper-${n}`,
      provision: `art_${n + 1}`,
      quotes: [],
      what: 'document' as const,
    })),
    formalities: formalities.map((one, n) => ({
      ...withWhen(one),
      id: `way-${n}`,
      provision: 'art_9',
      quotes: [],
      about: 'language' as const,
    })),
  }));

const truth = fc.constantFrom<Truth[]>('yes', 'no', 'unknown');
const answers: fc.Arbitrary<Answers> = fc.record({ a: truth, b: truth, c: truth });
const ids = [0, 1, 2, 3, 4, 5].map((n) => `paper-${n}`).concat(['way-0', 'way-1', 'way-2']);
const tick = fc.constantFrom<Tick[]>(...TICKS);
const ticks = fc.dictionary(fc.constantFrom(...ids), tick, { maxKeys: 9 });
const known = { rules, answers, ticks };
const of = (one: { rules: DocumentRules; answers: Answers; ticks: Record<string, Tick> }) =>
  checklist(one.rules, 'first', one.answers, one.ticks);

const items = ({ documents, formalities }: Checklist) => [...documents, ...formalities];

describe('a checklist', () => {
  it('changes in one thing only where one thing is ticked', () => {
    fc.assert(
      fc.property(fc.record(known), fc.constantFrom(...ids), tick, (one, id, to) => {
        const before = of(one);
        const after = of({ ...one, ticks: { ...one.ticks, [id]: to } });
        expect(items(after).filter((item) => item.id !== id)).toEqual(
          items(before).filter((item) => item.id !== id),
        );
        expect(after.told).toEqual(before.told);
      }),
    );
  });

  it('is the same in whatever order things were said', () => {
    fc.assert(
      fc.property(fc.record(known), (one) => {
        const turned = <T>(record: Readonly<Record<string, T>>) =>
          Object.fromEntries(Object.entries(record).reverse());
        expect(of({ ...one, ticks: turned(one.ticks), answers: turned(one.answers) })).toEqual(of(one));
      }),
    );
  });

  it('is what it was before once a tick is taken back', () => {
    fc.assert(
      fc.property(fc.record(known), fc.constantFrom(...ids), tick, (one, id, to) => {
        const { [id]: _, ...without } = one.ticks;
        const ticked: Record<string, Tick> = { ...without, [id]: to };
        const { [id]: __, ...back } = ticked;
        expect(of({ ...one, ticks: back })).toEqual(of({ ...one, ticks: without }));
      }),
    );
  });

  it('is ready exactly where nothing that may be needed is not there', () => {
    fc.assert(
      fc.property(fc.record(known), (one) => {
        const list = of(one);
        const lacking = items(list).filter(({ needed, tick: said }) => needed !== 'no' && said !== 'there');
        expect(list.ready).toBe(lacking.length === 0);
        expect([...list.missing, ...list.open, ...list.undecided].sort()).toEqual(
          lacking.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('stays ready whatever further is learned, once the facts that matter are known', () => {
    fc.assert(
      fc.property(fc.record(known), answers, (one, learned) => {
        const list = of(one);
        fc.pre(list.ready);
        const more: Record<string, Truth> = { ...one.answers };
        for (const fact of FACTS) if (more[fact] === 'unknown') more[fact] = learned[fact] ?? 'unknown';
        expect(of({ ...one, answers: more }).ready).toBe(true);
      }),
    );
  });

  it('hangs on nothing that is known, and one of the facts named can settle what is open', () => {
    fc.assert(
      fc.property(fc.record(known), (one) => {
        for (const item of items(of(one))) {
          expect(item.hangsOn.length > 0).toBe(item.standing === 'open');
          for (const fact of item.hangsOn) expect(one.answers[fact]).toBe('unknown');
          expect(new Set(item.hangsOn).size).toBe(item.hangsOn.length);
        }
      }),
    );
  });

  it('takes no tick that a thing cannot have', () => {
    fc.assert(
      fc.property(fc.record(known), (one) => {
        for (const item of items(of(one))) {
          if (item.tick) expect(ticksFor(item.need)).toContain(item.tick);
          if (item.need === 'always') expect(item.needed).toBe(item.applies);
        }
      }),
    );
  });
});
