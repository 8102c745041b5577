import { describe, expect, it } from 'vitest';
import { computeDocuments } from '../../src/app/compute-documents.ts';
import { FILE } from '../eligibility/file-rules.ts';

const PARTIES = ['JO', 'KZ'];
const of = (facts: Readonly<Record<string, string>>) => computeDocuments(FILE, PARTIES, facts);
const listOf = (facts: Readonly<Record<string, string>>) => {
  const result = of({ for: 'enforcement', ...facts });
  if (result.kind === null) throw new Error('no kind');
  return result;
};

describe('an address of documents', () => {
  it('sets up no list before it is said what is to be sent', () => {
    expect(of({})).toEqual({ kind: null, roles: {}, problems: [] });
    expect(of({ for: 'wedding', judgment: 'there' })).toEqual({
      kind: null,
      roles: {},
      problems: [{ fact: 'for', value: 'wedding', problem: 'not-a-choice' }],
    });
  });

  it('takes ticks, answers and parts', () => {
    const { kind, list, roles, problems, questions, started } = listOf({
      requesting: 'KZ',
      judgment: 'there',
      'in-absentia': 'no',
      photograph: 'not-needed',
    });
    expect(kind.kind).toBe('enforcement');
    expect(roles).toEqual({ requesting: 'KZ', requested: 'JO' });
    expect(problems).toEqual([]);
    expect(list.there).toEqual(['judgment']);
    expect(list.missing).toEqual(['translated']);
    expect(list.open.concat(list.undecided)).toEqual([]);
    expect(questions.map(({ fact }) => fact)).toEqual(['in-absentia', 'retrial-assured', 'urgent']);
    expect(started).toBe(true);
  });

  it('says that a value is no choice, and does not count it', () => {
    const { list, problems } = listOf({
      judgment: 'not-needed',
      'in-absentia': 'there',
      photograph: 'yes',
      translated: 'perhaps',
      'no-legalisation': 'there',
      constructor: 'there',
      colour: 'green',
      'in-force': 'later',
    });
    expect(problems).toEqual([
      { fact: 'judgment', value: 'not-needed', problem: 'not-a-choice' },
      { fact: 'in-absentia', value: 'there', problem: 'not-a-choice' },
      { fact: 'photograph', value: 'yes', problem: 'not-a-choice' },
      { fact: 'translated', value: 'perhaps', problem: 'not-a-choice' },
      { fact: 'no-legalisation', value: 'no-legalisation', problem: 'unknown-fact' },
      { fact: 'constructor', value: 'constructor', problem: 'unknown-fact' },
      { fact: 'colour', value: 'colour', problem: 'unknown-fact' },
      { fact: 'in-force', value: 'later', problem: 'not-a-choice' },
    ]);
    expect(list.there).toEqual([]);
    expect(list).toEqual(listOf({}).list);
  });

  it('keeps ticks of another kind of request aside without a word', () => {
    const { problems, list, started } = listOf({ route: 'there' });
    expect(problems).toEqual([]);
    expect(list).toEqual(listOf({}).list);
    expect(started).toBe(false);
  });

  it('says a State that is no party', () => {
    expect(of({ requesting: 'MA' }).problems).toEqual([
      { fact: 'requesting', value: 'MA', problem: 'not-a-party' },
    ]);
  });
});
