import { describe, expect, it } from 'vitest';
import { ARTICLES } from './all-cases.ts';
import { cited, factsOf, judge, missing, openOf } from './judge.ts';
import { CLEAR } from './treaty-case.ts';

describe.each(ARTICLES)('%s', (_articles, cases) => {
  it.each(cases)('$path $facts: $outcome $bars', ({ path, facts, outcome, bars, asks, open }) => {
    const assessment = judge(path, { ...CLEAR[path], ...facts });
    expect({
      outcome: assessment.outcome,
      bars: cited(assessment),
      asks: new Set(missing(assessment)),
      open: new Set(openOf(assessment)),
    }).toEqual({ outcome, bars, asks: new Set(factsOf(asks ?? [])), open: new Set(factsOf(open ?? [])) });
  });
});
