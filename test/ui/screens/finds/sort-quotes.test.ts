import { expect, it } from 'vitest';
import type { Difference } from '../../../../src/app/page-text/differences.ts';
import { shareOut } from '../../../../src/ui/screens/finds/treaty/sort-quotes.ts';
import type { LookedFor } from '../../../../src/ui/screens/finds/treaty/treaty-here.ts';

const differs = (about: Difference['about']): LookedFor => ({
  ...lost,
  how: 'approximate',
  differences: [of(about)],
});
const of = (about: Difference['about']): Difference => ({
  about,
  at: { start: 0, end: 1 },
  page: 'a',
  rule: 'b',
});
const lost: LookedFor = {
  quote: {
    instrument: 'x',
    lang: 'en',
    eId: 'art_1',
    text: 'a',
    uses: [{ part: 'terms', id: 'x' }],
    before: '',
    after: '',
    label: '',
    otherLabels: [],
  },
  how: 'missing',
  at: null,
  differences: [],
  uses: [],
  n: null,
};

it('two stand in the open, whatever they are', () => {
  const all = { differing: [differs('words')], missing: [lost], elsewhere: [] };
  expect(shareOut(all).open).toEqual(all);
});

it('of more, figures and words that deny stand in the open, the rest is folded', () => {
  const [figure, not, words] = [differs('figure'), differs('negation'), differs('words')];
  const { open, folded } = shareOut({ differing: [figure, not, words], missing: [lost], elsewhere: [lost] });
  expect(open).toEqual({ differing: [figure, not], missing: [], elsewhere: [] });
  expect(folded).toEqual({ differing: [words], missing: [lost], elsewhere: [lost] });
});

it('where all has changed, the first three alone do not bury the finds; none is lost', () => {
  const differing = Array.from({ length: 40 }, () => differs('figure'));
  const { open, folded } = shareOut({ differing, missing: [], elsewhere: [] });
  expect(open.differing).toHaveLength(3);
  expect([...open.differing, ...folded.differing]).toEqual(differing);
});
