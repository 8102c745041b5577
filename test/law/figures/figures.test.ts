import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type TermRule, termRuleSchema } from '../../../src/law/schema/term-rule.ts';
import { NAMED_AFTER } from './after.ts';
import { mapRow, ruleOf } from './map-row.ts';
import { NOT_EXPRESSIBLE } from './not-expressible.ts';
import { OVERRIDES } from './overrides.ts';
import { readFigures } from './read-rows.ts';
import { type FormCode, keyOf, type Row } from './row.ts';

const FIGURES = readFigures();
const ROWS = FIGURES.flatMap(({ rows }) => rows);
const KEYS = new Set(ROWS.map(keyOf));
const MAPPED = ROWS.map((row) => ({ row, mapped: mapRow(row) }));

const rowOf = (key: string): Row => {
  const row = ROWS.find((one) => keyOf(one) === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
};
const rule = (key: string): TermRule => ruleOf(rowOf(key));

const ROWS_OF_FORM: Record<FormCode, number> = {
  within: 138,
  'at-most': 12,
  'on-expiry': 84,
  after: 24,
  'at-least': 4,
  'more-than': 3,
  'on-nth-day': 15,
  'on-event': 18,
  'first-day-of-nth-month': 4,
  'first-day-of-month-after': 23,
  'later-of-two': 1,
  'counted-back': 46,
  'not-later-than-event': 3,
  'set-by-party': 9,
  'set-by-party-capped': 9,
  'date-set-by-party': 17,
  'set-by-agreement': 25,
  periodic: 3,
  renewing: 1,
  'preferably-within': 1,
  'without-figure': 7,
  'changes-another-term': 3,
};

describe('the figures', () => {
  it('are 450 terms of 65 instruments, each form as often as the list of forms says', () => {
    expect(FIGURES).toHaveLength(65);
    expect(FIGURES.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(ROWS).toHaveLength(450);
    const counted = Object.fromEntries(
      Object.keys(ROWS_OF_FORM).map((form) => [form, ROWS.filter((row) => row.form === form).length]),
    );
    expect(counted).toEqual(ROWS_OF_FORM);
  });
});

describe('the mapping', () => {
  it.each(MAPPED)('$mapped.key is a rule of the schema, or on the list', ({ mapped }) => {
    if (mapped.kind === 'not-expressible') return expect(NOT_EXPRESSIBLE[mapped.key]).toBe(mapped.reason);
    const parsed = v.safeParse(termRuleSchema, mapped.rule);
    expect(parsed.issues).toBeUndefined();
    expect(parsed.output).toEqual(mapped.rule);
  });

  it('leaves no row out and maps none that is on the list', () => {
    const said = MAPPED.filter(({ mapped }) => mapped.kind === 'rule');
    const unsaid = MAPPED.filter(({ mapped }) => mapped.kind === 'not-expressible');
    expect(said.length + unsaid.length).toBe(450);
    expect(unsaid.map(({ mapped }) => mapped.key).sort()).toEqual(Object.keys(NOT_EXPRESSIBLE).sort());
  });

  it('fails by the codes alone on the rows of the list, save three of which only a note tells', () => {
    const told = ['coe-ets-30/service-lead-time', 'kz-ir-transfer/latest-receipt', 'kz-jo-mla/safe-conduct'];
    const maps = Object.keys(NOT_EXPRESSIBLE).filter((key) => {
      try {
        return rule(key) !== null;
      } catch {
        return false;
      }
    });
    expect(maps.sort()).toEqual(told);
  });

  it('names no row in its tables that is not among the figures', () => {
    const named = [...Object.keys(NOT_EXPRESSIBLE), ...Object.keys(OVERRIDES), ...NAMED_AFTER];
    expect(named.filter((key) => !KEYS.has(key))).toEqual([]);
  });

  it('keeps what the codes say: figure, who acts, who receives, must and may', () => {
    for (const { row, mapped } of MAPPED) {
      if (mapped.kind !== 'rule') continue;
      const { n, unit, by, receivedBy, lapses, act } = mapped.rule;
      expect([n, unit, by, receivedBy]).toEqual([row.n, row.unit, row.by, row.at]);
      expect(act === 'receipt').toBe(receivedBy !== null);
      const itself = ['entry-into-force', 'cessation', 'renewal'].includes(act);
      const forces = itself || row.force === 'none' ? [] : [row.force, row.force_also ?? row.force];
      expect(new Set(lapses.map((lapse) => lapse.force)), mapped.key).toEqual(new Set(forces));
    }
  });
});

describe('the terms that cannot be said', () => {
  const page = readFileSync(new URL('../../../docs/architecture.md', import.meta.url), 'utf8');
  const section = page.split('\n## ').find((part) => part.startsWith('Terms that cannot be said')) ?? '';

  it('are at most one row in twenty', () => {
    expect(Object.keys(NOT_EXPRESSIBLE).length).toBeLessThanOrEqual(Math.floor(450 / 20));
  });

  it('stand in docs/architecture.md with the same reasons', () => {
    const listed = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, key, reason]) => [
      key,
      reason,
    ]);
    expect(listed).toEqual(Object.entries(NOT_EXPRESSIBLE));
  });

  it('and those said a little differently are rows of the figures', () => {
    const named = [...section.matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)`/g)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(Object.keys(NOT_EXPRESSIBLE).length);
    const rows = named.filter((key) => !KEYS.has(key));
    expect(rows).toEqual([]);
  });
});
