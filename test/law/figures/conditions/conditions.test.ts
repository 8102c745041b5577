import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../../src/eligibility/formula.ts';
import { eligibilitySchema } from '../../../../src/law/schema/condition.ts';
import { SUBJECTS } from './clauses-by-rule.ts';
import { ALL_FACTS } from './facts.ts';
import { FOLLOWS } from './follows.ts';
import { mapFigures, thresholdOf } from './map.ts';
import { NOT_EXPRESSIBLE } from './not-expressible.ts';
import { readConditions, readGrounds } from './read.ts';
import { keyOf } from './row.ts';
import { CONDITIONS, GROUNDS, GROUNDS_IN_PARTS } from './said.ts';

const CONDITION_ROWS = readConditions();
const GROUND_ROWS = readGrounds();
const KEYS = new Set([...CONDITION_ROWS, ...GROUND_ROWS].map(keyOf));
const INSTRUMENTS = mapFigures();
const ROWS = INSTRUMENTS.flatMap(({ rows }) => rows);
const LISTED = Object.keys(NOT_EXPRESSIBLE);

const keysOf = (table: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
  Object.entries(table).flatMap(([instrument, rows]) =>
    Object.keys(rows).map((row) => `${instrument}/${row}`),
  );

describe('the conditions and grounds', () => {
  it('are 465 and 475, each row once', () => {
    expect([CONDITION_ROWS.length, GROUND_ROWS.length, KEYS.size]).toEqual([465, 475, 940]);
    expect(INSTRUMENTS).toHaveLength(65);
  });

  it('are all said, or on the list', () => {
    expect([...ROWS.map(({ key }) => key), ...LISTED].sort()).toEqual([...KEYS].sort());
    const empty = ROWS.filter(({ conditions, clauses }) => conditions.length + clauses.length === 0);
    expect(empty).toEqual([]);
  });

  it('stand each in one table; no table names a row that is not there, or on the list', () => {
    const conditions = keysOf(CONDITIONS);
    const grounds = [...keysOf(GROUNDS), ...keysOf(GROUNDS_IN_PARTS)];
    const named = [...conditions, ...grounds];
    expect(new Set(named).size).toBe(named.length);
    expect(
      [...named, ...Object.keys(FOLLOWS)].filter((key) => !KEYS.has(key) || LISTED.includes(key)),
    ).toEqual([]);
    const onlyConditions = CONDITION_ROWS.map(keyOf).filter((key) => !LISTED.includes(key));
    expect(conditions.sort()).toEqual(onlyConditions.sort());
  });

  it('rest on the one list of questions, and use all of it', () => {
    const used = new Set(INSTRUMENTS.flatMap(({ rules }) => rules.facts.map(({ fact }) => fact)));
    expect([...used].sort()).toEqual([...ALL_FACTS].sort());
  });
});

describe('what each instrument says', () => {
  it.each(INSTRUMENTS)('$id validates against the schema', ({ rules }) => {
    const parsed = v.safeParse(eligibilitySchema, rules);
    expect(parsed.issues).toBeUndefined();
    expect(parsed.output).toEqual(rules);
  });

  it.each(INSTRUMENTS)('$id names its questions and paths, and nothing twice', ({ rules }) => {
    const ids = [...rules.conditions, ...(rules.clauses ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...rules.conditions, ...(rules.clauses ?? [])].flatMap(({ paths = [] }) => paths);
    expect(named.filter((path) => !rules.paths?.includes(path))).toEqual([]);
    const asked = rules.conditions.flatMap(({ when }) =>
      atomsOf(when).flatMap((atom) => ('fact' in atom ? [atom.fact] : [])),
    );
    expect(rules.facts.map(({ fact }) => fact)).toEqual([...new Set(asked)]);
  });
});

describe('the mapping keeps what the codes say', () => {
  it('must and may, and what only postpones', () => {
    const halves = ['kz-hu-extradition/m5'];
    for (const { key, row, conditions, clauses } of ROWS) {
      if ('rule' in row) continue;
      const kinds = [...new Set(conditions.map(({ kind }) => kind))];
      expect(clauses, key).toEqual([]);
      if (row.applies_to === 'postponement') expect(kinds, key).toEqual(['postponement']);
      else if (halves.includes(key)) expect(kinds, key).toEqual(['mandatory-ground', 'discretionary-ground']);
      else if (row.row.startsWith('m') && !row.worded) expect(kinds, key).toEqual(['mandatory-ground']);
      else expect(['discretionary-ground', 'postponement'], key).toEqual(expect.arrayContaining(kinds));
    }
  });

  it('where the row applies', () => {
    for (const { key, row, conditions } of ROWS) {
      if ('rule' in row || !row.applies_to || row.applies_to === 'postponement') continue;
      const extradition = ['extradition-to-prosecute', 'extradition-to-enforce'];
      const paths =
        row.instrument === 'kz-cpc' && row.applies_to === 'extradition' ? extradition : [row.applies_to];
      for (const condition of conditions) expect(condition.paths, key).toEqual(paths);
    }
  });

  it('every figure: on a question, or compared with what is left; a clause bears none', () => {
    const worded = ['kz-ro-extradition/c6'];
    let figures = 0;
    for (const { rules, rows } of INSTRUMENTS) {
      for (const { key, row, conditions } of rows) {
        const threshold = thresholdOf(row);
        if (!threshold || worded.includes(key)) continue;
        figures += 1;
        const atoms = conditions.flatMap(({ when }) => atomsOf(when));
        const { measure, ...remainder } = threshold;
        if (measure === 'sentence-remaining') {
          const compared = atoms.flatMap((atom) => ('remainder' in atom ? [atom.remainder] : []));
          expect(compared, key).toEqual([remainder]);
        } else {
          const asked = atoms.flatMap((atom) => ('fact' in atom ? [atom.fact] : []));
          const bearing = rules.facts
            .filter(({ fact }) => asked.includes(fact))
            .map((fact) => fact.threshold);
          expect(bearing, key).toContainEqual(threshold);
        }
      }
    }
    expect(figures).toBe(63 - worded.length);
  });

  it('and files no clause under a subject that its code does not allow', () => {
    for (const { key, row, clauses } of ROWS) {
      if (!('rule' in row)) continue;
      const allowed = SUBJECTS[row.rule] ?? [];
      expect(
        clauses.map(({ about }) => about).filter((about) => !allowed.includes(about)),
        key,
      ).toEqual([]);
    }
  });

  it('and whose interests a transfer may harm', () => {
    for (const { id, rules } of INSTRUMENTS.filter(({ id }) => id.endsWith('-transfer'))) {
      const facts = rules.facts.map(({ fact }) => fact);
      expect(
        facts.filter((fact) => fact === 'prejudices-requested'),
        id,
      ).toEqual([]);
    }
  });
});

describe('the conditions that cannot be said', () => {
  const page = readFileSync(new URL('../../../../docs/architecture.md', import.meta.url), 'utf8');
  const section = page.split('\n## ').find((part) => part.startsWith('Conditions that cannot be said')) ?? '';

  it('are at most one row in twenty', () => {
    expect(LISTED.length).toBeLessThanOrEqual(Math.floor(940 / 20));
  });

  it('stand in docs/architecture.md with the same reasons', () => {
    const listed = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, key, reason]) => [
      key,
      reason,
    ]);
    expect(listed).toEqual(Object.entries(NOT_EXPRESSIBLE));
  });

  it('and those said a little differently are rows of the figures', () => {
    const named = [...section.matchAll(/`([a-z0-9-]+\/[cmo]\d+)`/g)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(LISTED.length);
    expect(named.filter((key) => !KEYS.has(key))).toEqual([]);
  });
});
