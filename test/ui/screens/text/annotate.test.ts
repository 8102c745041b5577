import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/app/search-text.ts';
import type { InstrumentFile } from '../../../../src/law/built/files.ts';
import type { DocumentRules } from '../../../../src/law/schema/document.ts';
import type { Quote } from '../../../../src/law/schema/primitives.ts';
import { findQuote } from '../../../../src/law/text/match-quote.ts';
import { annotate, type RuleMark } from '../../../../src/ui/screens/text/annotate.ts';
import { groupsOf } from '../../../../src/ui/screens/text/pieces.ts';
import { index, instrument, papers, text } from '../../../app/data.ts';

interface Cited {
  readonly name: string;
  readonly provision: string | null;
  readonly of: RuleMark['of'];
  readonly rule: string;
  readonly quotes: readonly Quote[];
}

/** Every condition, everything that follows, every clause and thing to be sent, with where it says that it stands. */
function citedIn(
  { eligibility }: InstrumentFile,
  { documents, formalities }: DocumentRules,
): readonly Cited[] {
  const { conditions = [], follows = [], clauses = [] } = eligibility ?? {};
  return [
    ...conditions.flatMap(({ id, provision, quotes, follows: after = [] }): Cited[] => [
      { name: id, rule: id, of: 'condition', provision, quotes },
      ...after.map((one): Cited => ({ ...one, name: `${id}, then ${one.id}`, rule: id, of: 'condition' })),
    ]),
    ...follows.map((one): Cited => ({ ...one, name: `then ${one.id}`, rule: one.id, of: 'follow' })),
    ...clauses.map((one): Cited => ({ ...one, name: one.id, rule: one.id, of: 'clause' })),
    ...[...documents, ...formalities].map(
      (one): Cited => ({
        ...one,
        name: `paper ${one.id}`,
        rule: one.id,
        of: 'paper',
      }),
    ),
  ];
}

const isWithin = (eId: string, part: string) => eId === part || eId.startsWith(`${part}__`);

const withText = index('en')
  .instruments.filter(
    ({ hasEligibility, hasDocuments, texts }) => hasEligibility && hasDocuments && texts.length > 0,
  )
  .map(({ id }) => id);

it('there are instruments with conditions, papers and a text', () => {
  expect(withText.length).toBeGreaterThanOrEqual(3);
});

describe.each(
  withText.flatMap((id) => instrument(id).instrument.texts.map(({ lang }) => [id, lang] as const)),
)('the text of %s in %s', (id, lang) => {
  const file = instrument(id);
  const tree = text(id, lang);
  const passages = new Map(passagesOf(tree).map((passage) => [passage.id, passage]));
  const rules = papers(id);
  const { marks } = annotate(file, tree, rules);

  it.each(citedIn(file, rules).map((cited) => [cited.name, cited] as const))(
    '%s: its words are marked',
    (_n, cited) => {
      const quotes = cited.quotes.filter((quote) => quote.lang === lang);
      for (const quote of quotes) {
        const found = [...marks].flatMap(([at, some]) => {
          const passage = passages.get(at);
          if (!passage || !isWithin(passage.eId, quote.eId)) return [];
          return some.filter(
            ({ start, end, of, rule, kind }) =>
              of === cited.of &&
              rule === cited.rule &&
              kind === quote.kind &&
              findQuote(passage.words.slice(start, end), quote.text) !== undefined,
          );
        });
        expect(found.length, quote.text).toBeGreaterThan(0);
      }
    },
  );

  it('every cited provision that is of this text can be opened in it', () => {
    const eIds = new Set([...passages.values()].map(({ eId }) => eId));
    const cited = citedIn(file, rules).flatMap(({ provision }) => provision ?? []);
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((eId) => ![...eIds].some((one) => isWithin(one, eId)))).toEqual([]);
  });

  it('every marked word is shown marked, whatever overlaps', () => {
    for (const [at, some] of marks) {
      const words = passages.get(at)?.words;
      if (words === undefined) throw new Error(`a mark in ${at}, which is no passage`);
      const shown = groupsOf(words, some, [], []);
      for (const { start, end } of some) {
        const bare = shown.filter(
          ({ mark, pieces }) =>
            !mark && pieces.some((one) => one.start < end && one.start + one.text.length > start),
        );
        expect(bare).toEqual([]);
      }
    }
  });
});

it('a text in a language in which nothing is quoted has no mark', () => {
  const [id = ''] = withText;
  const file = instrument(id);
  const [first] = file.instrument.texts;
  const french = { ...text(id, first?.lang ?? ''), lang: 'fr' };
  expect(annotate(file, french, papers(id)).marks.size).toBe(0);
});
