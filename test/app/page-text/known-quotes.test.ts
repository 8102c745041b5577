import { describe, expect, it } from 'vitest';
import { knownQuotes, nameOfUse } from '../../../src/app/page-text/known-quotes.ts';
import { findProvision, provisionText } from '../../../src/law/text/find-provision.ts';
import { textsAtHand } from '../../law/texts-at-hand.ts';
import { instrument, instrumentWords, papers, papersWords, text } from '../data.ts';
import { libraryOfFiles } from '../library-of-files.ts';
import { quotesOf } from './pages.ts';

describe.each(textsAtHand)('the quotes of $id', ({ id, lang }) => {
  it('are those of its terms, conditions, clauses, papers and slips, each words of a provision once', async () => {
    const quotes = await quotesOf(id, lang);
    const { terms, eligibility, instrument: facts } = instrument(id);
    const { conditions, clauses = [], follows = [] } = eligibility ?? { conditions: [] };
    const { documents, formalities } = papers(id);
    const all = [
      ...terms,
      ...conditions,
      ...conditions.flatMap((one) => one.follows ?? []),
      ...clauses,
      ...follows,
      ...documents,
      ...formalities,
    ].flatMap((one) =>
      one.quotes.filter((quote) => quote.lang === lang).map((quote) => `${quote.eId} ${quote.text}`),
    );
    const slips = facts.slips.flatMap(({ eId, quote, also = [] }) =>
      [{ eId, quote }, ...also].map((one) => `${one.eId} ${one.quote}`),
    );
    expect(quotes.map((one) => `${one.eId} ${one.text}`).sort()).toEqual(
      [...new Set([...all, ...slips])].sort(),
    );
    expect(quotes.flatMap(({ uses }) => uses)).toHaveLength(all.length + slips.length);
  });

  it.each(['en', 'ru'])('name what rests on them in the words of the interface: %s', async (words) => {
    for (const { uses, text: quoted } of await quotesOf(id, lang)) {
      expect(uses.length).toBeGreaterThan(0);
      for (const use of uses)
        expect(nameOfUse(use, instrumentWords(id, words), papersWords(id, words)), quoted).toBeTruthy();
    }
  });

  it('know the words beside them', async () => {
    const tree = text(id, lang);
    let beside = 0;
    for (const { eId, text: quoted, before, after } of await quotesOf(id, lang)) {
      const provision = findProvision(tree, eId);
      if (!provision) continue;
      const words = provisionText(provision);
      const at = words.indexOf(quoted);
      if (at < 0) continue;
      expect(words.slice(0, at)).toContain(before);
      expect(words.slice(at + quoted.length)).toContain(after);
      beside += Number(before !== '') + Number(after !== '');
    }
    expect(beside).toBeGreaterThan(60);
  });
});

it('are none in a language in which there is no text', async () => {
  expect(await knownQuotes(libraryOfFiles(), 'kz-jo-extradition', 'en')).toMatchObject({
    problem: 'missing',
  });
});

it('are none of an instrument that is not there', async () => {
  expect(await knownQuotes(libraryOfFiles(), 'kz-xx-extradition', 'en')).toMatchObject({
    problem: 'missing',
  });
});
