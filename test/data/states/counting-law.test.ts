import { describe, expect, it } from 'vitest';
import type { Nature } from '../../../src/law/schema/term-form.ts';
import { readState, type StateCode } from './read-state.ts';

const NOT_CUSTODY: readonly Nature[] = ['procedural', 'protection', 'waiting', 'treaty-clause'];
const rule = (state: StateCode, nature: Nature) => {
  const found = readState(state).counting.rules.find((entry) => entry.natures.includes(nature));
  if (!found) throw new Error(`${state} has no rule for ${nature}`);
  return found;
};

describe('Kazakhstan, Criminal Procedure Code art. 48', () => {
  const article = expect.objectContaining({
    provision: { en: expect.stringMatching(/^art\. 48/), ru: expect.stringMatching(/^ст\. 48/) },
    version: {
      en: expect.stringMatching(/2 January 2021.*5 September 2024/),
      ru: expect.stringMatching(/2 января 2021 года.*5 сентября 2024 года/),
    },
    kind: 'law',
  });

  it('counts the first day of custody in and does not roll (paras. 2, 4, 5)', () => {
    expect(rule('KZ', 'custody')).toEqual({
      natures: ['custody'],
      firstDayCounted: { answer: true, analogy: true, source: article },
      rollsForward: { answer: false, analogy: true, source: article },
    });
  });

  it.each(NOT_CUSTODY)('leaves the first day out of a %s term and rolls it (paras. 2, 4)', (nature) => {
    expect(rule('KZ', nature)).toMatchObject({
      firstDayCounted: { answer: false, analogy: true, source: article },
      rollsForward: { answer: true, analogy: true, source: article },
    });
    expect(rule('KZ', nature).clearDays).toBeUndefined();
  });

  it('leaves the starting hour out, but counts custody from the minute (paras. 2, 5)', () => {
    const { startingHour } = readState('KZ').counting;
    const counted = (nature: Nature) => startingHour.find((entry) => entry.natures.includes(nature))?.counted;
    expect(counted('custody')).toBe(true);
    for (const nature of NOT_CUSTODY) expect(counted(nature)).toBe(false);
  });
});

describe.each(['JO', 'AE'] as const)('%s, whose law of terms was not read', (state) => {
  it.each(['custody', ...NOT_CUSTODY] as const)('is not known for %s', (nature) => {
    expect(rule(state, nature)).toMatchObject({ firstDayCounted: 'not-known', rollsForward: 'not-known' });
    expect(rule(state, nature).clearDays).toBeUndefined();
    expect(readState(state).counting.startingHour).toEqual([]);
  });
});

describe('Morocco, whose present law was not read', () => {
  it.each(['custody', ...NOT_CUSTODY] as const)('is not known for %s', (nature) => {
    expect(rule('MA', nature)).toMatchObject({ firstDayCounted: 'not-known', rollsForward: 'not-known' });
  });

  it('has clear days (Supreme Court, 20 September 2000, former code) for all but custody', () => {
    expect(rule('MA', 'custody').clearDays).toBeUndefined();
    for (const nature of NOT_CUSTODY) {
      const title = rule('MA', nature).clearDays?.source.title;
      expect(title?.en).toContain('20 September 2000');
      expect(title?.ru).toContain('20 сентября 2000 года');
    }
  });
});
