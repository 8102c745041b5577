import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { eligibilitySchema } from '../../src/law/schema/condition.ts';

const instruments = new URL('../../src/data/instruments/', import.meta.url);
const rows = readFileSync(new URL('../../docs/addresses.md', import.meta.url), 'utf8').split('\n');
const withConditions = readdirSync(instruments).filter((id) =>
  readdirSync(new URL(`${id}/`, instruments)).includes('conditions.json'),
);

it.each(withConditions)('docs/addresses.md names every path and fact of %s', (id) => {
  const json: unknown = JSON.parse(readFileSync(new URL(`${id}/conditions.json`, instruments), 'utf8'));
  const { paths = [], facts } = v.parse(eligibilitySchema, json);
  const row = rows.find((line) => line.startsWith(`| \`${id}\` |`) && line.includes('assessments:')) ?? '';
  const names = [...paths, ...facts.map(({ fact }) => fact)];
  expect(names.filter((name) => !row.includes(`\`${name}\``))).toEqual([]);
});
