import { describe, expect, it } from 'vitest';
import { otherStateOf } from '../../../src/app/case/other-state.ts';
import type { Case } from '../../../src/cases/case.ts';
import { caseOf, index, term } from './case-made.ts';

const CODE = 'kz-criminal-procedure';
const ofCode = (rule: string) => term(rule, {}, CODE);
const found = (parts: Partial<Case>, entry = ofCode('provisional-arrest')) =>
  otherStateOf(caseOf({ facts: {}, ...parts, entries: [...(parts.entries ?? []), entry] }), entry, index);

describe('a question of a State’s own law', () => {
  it('where another State plays the part it is about', () => {
    expect(found({ facts: { requested: 'JO', requesting: 'KZ' } })).toEqual({
      law: 'KZ',
      part: 'requested',
      here: { part: 'requested', state: 'JO' },
    });
    expect(found({ facts: { requested: 'KZ' } }, ofCode('speciality'))).toEqual({
      law: 'KZ',
      part: 'requesting',
      here: { part: 'requested', state: 'KZ' },
    });
    expect(found({ facts: { sentencing: 'MA' } }, ofCode('latest-receipt'))).toMatchObject({
      part: 'sentencing',
    });
  });

  it('where only the other side is said, or only by the other questions', () => {
    expect(found({ facts: { requesting: 'KZ' } })?.here).toEqual({ part: 'requesting', state: 'KZ' });
    expect(found({ entries: [term('surrender', { requested: 'JO' })] })?.here.state).toBe('JO');
    const both = [term('surrender', { requested: 'JO' }), term('transit', { requested: 'KZ' })];
    expect(found({ entries: both })).toBeNull();
  });

  it('says nothing where its State plays the part, where nobody is named, and of a treaty', () => {
    expect(found({ facts: { requested: 'KZ', requesting: 'JO' } })).toBeNull();
    expect(found({ facts: { requesting: 'JO' } })).toBeNull();
    expect(found({})).toBeNull();
    expect(found({ facts: { requested: 'JO' } }, ofCode('no-such-rule'))).toBeNull();
    const ofTreaty = term('provisional-arrest');
    const of = caseOf({ facts: { requested: 'JO' }, entries: [ofTreaty] });
    expect(otherStateOf(of, ofTreaty, index)).toBeNull();
    expect(otherStateOf(of, { id: 'c', kind: 'count', facts: {} }, index)).toBeNull();
  });
});
