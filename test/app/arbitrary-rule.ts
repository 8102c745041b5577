import fc from 'fast-check';
import { safeParse } from 'valibot';
import type { Role } from '../../src/law/schema/primitives.ts';
import { formField, natureField, unitField } from '../../src/law/schema/term-form.ts';
import { type Start, type TermRule, termRuleSchema } from '../../src/law/schema/term-rule.ts';

/** Rules of any shape that the schema allows; what it does not allow is drawn again. */
const PROVISION = 'art_1__para_1';
const role: fc.Arbitrary<Role | null> = fc.constantFrom(
  'requested',
  'requesting',
  'requested',
  'transit',
  null,
);
const figure = {
  n: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 1e12 }) },
  ),
  unit: fc.constantFrom(...unitField.options),
};

const start = (event: string, standing: Start['standing']): fc.Arbitrary<Start> =>
  fc.record({
    event: fc.constant(event),
    at: role,
    standing: fc.constant(standing),
    wordedAsDate: fc.boolean(),
    ...(standing === 'stated' && {
      endOf: fc.option(fc.constant({ rule: 'provisional-arrest' }), { freq: 1, nil: undefined }),
    }),
  });
const starts = fc.oneof(
  fc.tuple(start('event', 'stated')),
  fc.tuple(start('event', 'stated'), start('other', 'also')),
  fc.tuple(start('event', 'candidate'), start('other', 'candidate'), start('third', 'also')),
  start('sentence-end', 'stated').map((one): Start[] => [{ ...one, sentence: true }]),
);

const extension = fc.record({
  length: fc.oneof(
    fc.record({
      kind: fc.constantFrom('adds' as const, 'adds-up-to' as const, 'new-total' as const),
      ...figure,
    }),
    fc.constantFrom({ kind: 'not-stated' as const }, { kind: 'replaced' as const }),
  ),
  cap: fc.option(fc.record(figure), { nil: undefined }),
  times: fc.option(fc.constant('once' as const), { nil: undefined }),
  provision: fc.constant(PROVISION),
});

const drawn = fc.record({
  form: fc.constantFrom(...formField.options),
  figure: fc.option(fc.record(figure), { nil: { n: null, unit: null }, freq: 8 }),
  days: fc.option(fc.constant('working' as const), { nil: undefined, freq: 1 }),
  starts,
  choice: fc.option(
    fc.constantFrom('open' as const, 'by-facts' as const, 'earlier-of' as const, 'later-of' as const),
    { nil: undefined },
  ),
  notBefore: fc.option(start('floor', 'stated'), { nil: undefined, freq: 1 }),
  nature: fc.oneof(
    fc.constantFrom(...natureField.options),
    fc.record({
      fact: fc.constant('arrested'),
      yes: fc.constant('custody' as const),
      no: fc.constant('procedural' as const),
      unknown: fc.constant('custody' as const),
    }),
  ),
  deciding: role,
  by: role,
  receivedBy: role,
  extension: fc.option(extension, { nil: undefined, freq: 1 }),
  excluded: fc.option(
    fc.record({
      kind: fc.constantFrom('days-not-counted' as const, 'runs-only-while-able' as const),
      provision: fc.constant(PROVISION),
    }),
    { nil: undefined, freq: 1 },
  ),
  second: fc.option(
    fc.record({
      ...figure,
      form: fc.constantFrom('at-most' as const, 'on-expiry' as const),
      force: fc.constant('must' as const),
      provision: fc.constant(PROVISION),
    }),
    { nil: undefined, freq: 1 },
  ),
  appliesIf: fc.option(fc.constant('common-border'), { nil: undefined, freq: 1 }),
});

const defined = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

export const aRule: fc.Arbitrary<TermRule> = drawn
  .map(({ figure: { n, unit }, second, starts: events, form, extension: longer, ...rest }): TermRule => {
    const timely = form === 'without-figure' || (form === 'counted-back' && n === null);
    return defined({
      rule: 'invented',
      provision: PROVISION,
      beside: [],
      quotes: [],
      form,
      n,
      unit,
      starts: events.map((one) => defined(one)),
      act: 'other' as const,
      lapses: [{ effect: 'release' as const, force: 'must' as const, provision: PROVISION }],
      after: [],
      ...rest,
      notBefore: rest.notBefore && defined(rest.notBefore),
      extension: longer && defined(longer),
      secondLimit: second,
      urgency: timely ? ('no-word' as const) : undefined,
    }) as TermRule;
  })
  .filter((rule) => safeParse(termRuleSchema, rule).success);
