import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { termWordsSchema } from '../../../../src/law/schema/instrument.ts';
import { termRulesSchema } from '../../../../src/law/schema/term-rule.ts';
import { fieldsOf } from '../../../../src/ui/screens/term/fields.ts';
import {
  eventsOf,
  hasFinerProblem,
  heldFiner,
  nounsOf,
} from '../../../../src/ui/screens/term/finer-facts.ts';

const read = (id: string, file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../src/data/instruments', id, file), 'utf8'));
const naming = (id: string) => ({
  rules: v.parse(termRulesSchema, read(id, 'terms.json')),
  words: v.parse(termWordsSchema, read(id, 'words/en/terms.json')),
});
const ruleOf = (of: ReturnType<typeof naming>, name: string) => {
  const rule = of.rules.find((one) => one.rule === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

const CODE = naming('kz-criminal-procedure');
const JORDAN = naming('kz-jo-extradition');

describe('the events of a term', () => {
  it('include those of the term it hangs on, by their own names', () => {
    const rule = ruleOf(CODE, 'custody-expiry-notice');
    expect(eventsOf(CODE, rule).map(({ fact }) => fact)).toEqual(['provisional-arrest-end', 'detention']);
    expect(nounsOf(CODE, rule)).toMatchObject({ detention: 'detention' });
  });

  it('leave out the day of a sentence and what only a law may count from', () => {
    expect(eventsOf(JORDAN, ruleOf(JORDAN, 'latest-receipt'))).toEqual([]);
    expect(eventsOf(JORDAN, ruleOf(JORDAN, 'provisional-arrest')).map(({ fact }) => fact)).toEqual([
      'arrest',
    ]);
  });
});

describe('the line of the finer points says what is entered', () => {
  const event = { fact: 'arrest', label: '', noun: 'arrest', help: null };
  const also = { ...event, fact: 'detention', noun: 'detention' };
  it.each([
    [{ arrest: '2026-11-03' }, false, []],
    [{ arrest: '2026-11-03T10:15' }, false, ['arrest']],
    [{ arrest: '2026-11-03T10:15' }, true, []],
    [{ arrest: '2026-11-03T10:15..2026-11-04' }, true, ['arrest']],
    [{ detention: '2026-11-02' }, false, ['detention']],
    [{ excluded: '2026-11-05' }, false, ['excluded']],
    [{ closed: 'JO:2026-12-10', shift: 'JO:2027-03-10:1' }, false, ['offices']],
    [{ channel: '10w' }, false, ['channel']],
    [{ 'in-force': 'yes' }, false, []],
  ])('%j, the hour beside the day: %s', (facts, hour, entered) => {
    const { nouns, panels } = heldFiner({ facts, events: [event], also: [also], hour });
    expect([...nouns, ...panels]).toEqual(entered);
  });

  it.each([
    [{ arrest: '2026-02-30' }, '2026-02-30', 'arrest', false],
    [{ arrest: '2026-11-03T25:00' }, '25:00', 'arrest', true],
    [{ detention: 'x' }, 'x', 'detention', true],
    [{ excluded: 'x' }, 'x', 'excluded', true],
  ])('and opens where something in it is wrong: %j', (facts, value, fact, opens) => {
    const problems = [{ fact, value, problem: 'not-a-date' as const }];
    expect(hasFinerProblem({ facts, problems, events: [event], also: [also], hour: false })).toBe(opens);
  });
});

it('a fact without a field is told apart from those that have one', () => {
  const fields = fieldsOf({ ...JORDAN, rule: ruleOf(JORDAN, 'surrender') });
  for (const fact of ['decision', 'agreed-date', 'extension', 'requested', 'closed'])
    expect(fields).toContain(fact);
  for (const fact of ['excluded', 'channel', 'in-force', 'colour']) expect(fields).not.toContain(fact);
});
