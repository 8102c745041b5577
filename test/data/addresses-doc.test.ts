import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { knownFacts } from '../../src/app/term-facts.ts';
import { type TermRule, termRulesSchema } from '../../src/law/schema/term-rule.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'src/data/instruments');
const lines = readFileSync(join(ROOT, 'docs/addresses.md'), 'utf8').split('\n');

const rulesOf = (id: string): readonly TermRule[] => {
  try {
    return v.parse(termRulesSchema, JSON.parse(readFileSync(join(FOLDER, id, 'terms.json'), 'utf8')));
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return [];
    throw reason;
  }
};
const named = readdirSync(FOLDER).flatMap((id) => rulesOf(id).map((rule) => ({ id, rule })));
const isCounted = ({ form, n }: TermRule) =>
  form !== 'without-figure' && !(form === 'counted-back' && n === null);
const lineOf = (id: string, rule: string) =>
  lines.filter((line) => line.startsWith(`| \`${id}\` · \`${rule}\` |`));

describe('docs/addresses.md', () => {
  it.each(named.filter(({ rule }) => isCounted(rule)).map(({ id, rule }) => [id, rule.rule, rule] as const))(
    'lists %s %s once, with its events and its own facts',
    (id, name, rule) => {
      const found = lineOf(id, name);
      expect(found).toHaveLength(1);
      const facts = [
        ...rule.starts.map(({ event }) => event),
        ...(rule.notBefore ? [rule.notBefore.event] : []),
        ...(typeof rule.nature === 'string' ? [] : [rule.nature.fact]),
        ...(rule.appliesIf ? [rule.appliesIf] : []),
        ...(rule.excluded ? ['excluded'] : []),
        ...(rule.extension ? ['extension'] : []),
        ...(rule.receivedBy ? ['channel'] : []),
      ];
      for (const fact of facts) expect(found[0], fact).toContain(`\`${fact}\``);
    },
  );

  it('names every fact that some term understands', () => {
    const text = lines.join('\n');
    const facts = named.flatMap(({ id, rule }) => knownFacts(rule, rulesOf(id)));
    const events = new Set(
      named.flatMap(({ rule }) => (isCounted(rule) ? [] : rule.starts.map(({ event }) => event))),
    );
    for (const fact of new Set(facts)) if (!events.has(fact)) expect(text, fact).toContain(`\`${fact}`);
  });

  it('lists no rule that there is not', () => {
    for (const line of lines) {
      const [, id, rule] = /^\| `([a-z-]+)` · `([a-z0-9-]+)` \|/.exec(line) ?? [];
      if (id)
        expect(
          named.some((one) => one.id === id && one.rule.rule === rule),
          line,
        ).toBe(true);
    }
  });
});
