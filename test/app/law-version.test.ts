import { describe, expect, it } from 'vitest';
import { computeDocuments } from '../../src/app/compute-documents.ts';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { computeTerm } from '../../src/app/compute-term.ts';
import { readLaw, versionBehind, withoutLaw, writeLaw } from '../../src/app/law-version.ts';
import { day } from '../../src/calendar/day.ts';
import { instrument, states } from './data.ts';

const jordan = instrument('kz-jo-extradition');

describe('the version of the rules behind a page', () => {
  it('is the first eight digits of the hash of the rule, of the conditions, of the papers', () => {
    const { hashes } = jordan;
    const of = { instrument: 'kz-jo-extradition' };
    const versions = [
      versionBehind(jordan, { ...of, kind: 'term', rule: 'provisional-arrest' }),
      versionBehind(jordan, { ...of, kind: 'eligibility' }),
      versionBehind(jordan, { ...of, kind: 'documents' }),
    ];
    const whole = [hashes.rules['provisional-arrest'], hashes.eligibility, hashes.documents];
    expect(versions).toEqual(whole.map((hash) => hash?.slice(0, 8)));
    expect(new Set(versions).size).toBe(3);
  });

  it('of a term that hangs on the end of another moves with the rule of that other', () => {
    const code = instrument('kz-criminal-procedure');
    const hanging = code.terms.find((rule) => rule.starts.some(({ endOf }) => endOf && !endOf.instrument));
    const before = hanging?.starts.find(({ endOf }) => endOf)?.endOf?.rule;
    if (!hanging || !before) throw new Error('no rule of the Code hangs on another');
    const question = { kind: 'term', instrument: 'kz-criminal-procedure', rule: hanging.rule } as const;
    const version = versionBehind(code, question);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    for (const rule of [hanging.rule, before]) {
      const rules = { ...code.hashes.rules, [rule]: '00000000ffffffff' };
      expect(versionBehind({ ...code, hashes: { ...code.hashes, rules } }, question)).not.toBe(version);
    }
    const other = code.terms.find(({ rule }) => rule === 'speciality')?.rule ?? '';
    const rules = { ...code.hashes.rules, [other]: '00000000ffffffff' };
    expect(versionBehind({ ...code, hashes: { ...code.hashes, rules } }, question)).toBe(version);
  });

  it.each(['no-such-rule', 'constructor', '__proto__'])('is none of a rule %s', (rule) => {
    expect(versionBehind(jordan, { kind: 'term', instrument: 'kz-jo-extradition', rule })).toBeNull();
  });

  it('is none of conditions that there are not', () => {
    const code = instrument('kz-criminal-procedure');
    expect(versionBehind(code, { kind: 'eligibility', instrument: 'kz-criminal-procedure' })).toBeNull();
  });
});

describe('`law` among facts', () => {
  const saved = { day: day('2026-11-22'), version: '1a2b3c4d' };

  it('is read as it was written', () => {
    expect(writeLaw(saved)).toBe('2026-11-22.1a2b3c4d');
    expect(readLaw('2026-11-22.1a2b3c4d')).toEqual(saved);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30.1a2b3c4d',
    '2026-11-22',
    '2026-11-22.1A2B3C4D',
    '2026-11-22.1a2b3c4',
    '2026-11-22.1a2b3c4d5',
    '2026-11-22.1a2b3c4d / 2026-11-23.1a2b3c4d',
  ])('is nothing where it says %j', (text) => {
    expect(readLaw(text)).toBeNull();
  });

  it('is no fact of the case, and nothing that a page does not know', () => {
    const facts = { law: '2026-11-22.1a2b3c4d', requested: 'JO', arrest: '2026-11-03' };
    expect(withoutLaw(facts)).toEqual({ requested: 'JO', arrest: '2026-11-03' });
    expect(withoutLaw(JSON.parse('{"__proto__":"1","law":"x"}'))).toEqual(JSON.parse('{"__proto__":"1"}'));
    const rule = jordan.terms.find((one) => one.rule === 'provisional-arrest');
    if (!rule || !jordan.eligibility) throw new Error('no rule of arrest, or no conditions');
    const { law } = facts;
    const { parties } = jordan.instrument;
    const answers = [
      computeTerm(jordan, rule, facts, states('JO', 'KZ'), day('2026-11-22')),
      computeEligibility(jordan.eligibility, parties, { law, requested: 'JO' }, new Map()),
      computeDocuments({ kinds: [], facts: [], documents: [], formalities: [] }, parties, {
        law,
        requested: 'JO',
      }),
    ];
    expect(answers.map(({ problems }) => problems)).toEqual([[], [], []]);
  });
});
