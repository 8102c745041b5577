import { describe, expect, it } from 'vitest';
import { type Answers, checklist, factsFor, type Ticks } from '../../src/eligibility/checklist.ts';
import { FILE } from './file-rules.ts';

const list = (answers: Answers = {}, ticks: Ticks = {}, kind = 'enforcement') =>
  checklist(FILE, kind, answers, ticks);
const standings = (answers: Answers = {}, ticks: Ticks = {}) => {
  const { documents, formalities } = list(answers, ticks);
  return Object.fromEntries([...documents, ...formalities].map(({ id, standing }) => [id, standing]));
};
const itemOf = (id: string, answers: Answers = {}, ticks: Ticks = {}) =>
  list(answers, ticks).documents.find((one) => one.id === id);

describe('a file with nothing said of it', () => {
  it('has what is always asked for missing, what hangs on a fact open, what is left to need undecided', () => {
    expect(standings()).toEqual({
      judgment: 'missing',
      'summons-proof': 'open',
      'retrial-right': 'open',
      photograph: 'undecided',
      'further-proof': 'not-asked',
      translated: 'missing',
    });
    expect(list().ready).toBe(false);
    expect(list().unknown).toEqual(['in-absentia', 'retrial-assured']);
  });

  it('asks nothing of another kind of request', () => {
    const transit = list({}, {}, 'transit');
    expect(transit.missing).toEqual(['route', 'translated']);
    expect(transit.told).toEqual([]);
    expect(factsFor(FILE, 'transit')).toEqual([]);
    expect(factsFor(FILE, 'enforcement').map(({ fact }) => fact)).toEqual([
      'in-absentia',
      'retrial-assured',
      'urgent',
    ]);
  });
});

describe('what hangs on a fact', () => {
  it('is asked for where the fact is so, and not where it is not', () => {
    expect(itemOf('summons-proof', { 'in-absentia': 'yes' })).toMatchObject({
      applies: 'yes',
      needed: 'yes',
      standing: 'missing',
    });
    expect(itemOf('summons-proof', { 'in-absentia': 'no' })).toMatchObject({
      applies: 'no',
      needed: 'no',
      standing: 'not-asked',
    });
    expect(itemOf('summons-proof')).toMatchObject({ needed: 'unknown', hangsOn: ['in-absentia'] });
  });

  it('hangs only on the facts that can still settle it', () => {
    expect(itemOf('retrial-right')?.hangsOn).toEqual(['in-absentia', 'retrial-assured']);
    expect(itemOf('retrial-right', { 'in-absentia': 'yes' })?.hangsOn).toEqual(['retrial-assured']);
    expect(itemOf('retrial-right', { 'retrial-assured': 'yes' })).toMatchObject({
      standing: 'not-asked',
      hangsOn: [],
    });
  });

  it('is there when it is there, whatever the fact turns out to be', () => {
    expect(itemOf('summons-proof', {}, { 'summons-proof': 'there' })?.standing).toBe('there');
    expect(itemOf('summons-proof', { 'in-absentia': 'no' }, { 'summons-proof': 'there' })).toMatchObject({
      standing: 'not-asked',
      tick: 'there',
    });
  });

  it('comes first and need second: settled, need is still to be said', () => {
    const both = { 'in-absentia': 'yes', 'retrial-assured': 'no' } as const;
    expect(itemOf('retrial-right', both)).toMatchObject({ applies: 'yes', standing: 'undecided' });
    expect(itemOf('retrial-right', {}, { 'retrial-right': 'not-needed' })).toMatchObject({
      needed: 'no',
      standing: 'not-asked',
    });
    expect(itemOf('retrial-right', both, { 'retrial-right': 'not-there' })?.standing).toBe('missing');
  });
});

describe('what the text leaves to need or demand', () => {
  it.each([
    ['photograph', 'there', 'yes', 'there'],
    ['photograph', 'not-there', 'yes', 'missing'],
    ['photograph', 'not-needed', 'no', 'not-asked'],
    ['further-proof', 'there', 'yes', 'there'],
    ['further-proof', 'not-there', 'yes', 'missing'],
    ['further-proof', 'not-needed', 'no', 'not-asked'],
  ] as const)('%s said to be %s', (id, tick, needed, standing) => {
    expect(itemOf(id, {}, { [id]: tick })).toMatchObject({ needed, standing });
  });
});

describe('what is always asked for', () => {
  it('cannot be said not to be needed', () => {
    expect(itemOf('judgment', {}, { judgment: 'not-needed' })).toMatchObject({
      tick: null,
      standing: 'missing',
    });
  });
});

describe('formalities', () => {
  it('tell what is open to the sender, and what is done away with, without missing them', () => {
    expect(list().told).toEqual([
      { id: 'by-fax', duty: 'may', applies: 'unknown', hangsOn: ['urgent'] },
      { id: 'no-legalisation', duty: 'not-needed', applies: 'yes', hangsOn: [] },
    ]);
    expect(list({ urgent: 'no' }).told[0]).toMatchObject({ applies: 'no', hangsOn: [] });
    expect(list().unknown).not.toContain('urgent');
  });
});

describe('a file that is ready', () => {
  it('has everything there, need decided and the facts settled; one thing taken back is enough', () => {
    const facts = { 'in-absentia': 'no' } as const;
    const ticks = { judgment: 'there', translated: 'there', photograph: 'not-needed' } as const;
    expect(list(facts, ticks).ready).toBe(true);
    for (const one of Object.keys(ticks)) {
      const less = Object.fromEntries(Object.entries(ticks).filter(([id]) => id !== one)) as Ticks;
      expect(list(facts, less).ready, one).toBe(false);
    }
    expect(list({}, ticks).ready).toBe(false);
    expect(list({ 'in-absentia': 'yes', 'retrial-assured': 'yes' }, ticks).missing).toEqual([
      'summons-proof',
    ]);
  });
});
