import { languageInSentence } from '../../../../wording/language-name.ts';
import { useSession } from '../../../state/session.ts';
import { Differing } from './Differing.tsx';
import { Lost } from './Lost.tsx';
import { shareOut, sortQuotes } from './sort-quotes.ts';
import type { TreatyHere } from './treaty-here.ts';

/** The rest of what differs and is missing, and what was compared with what. */
export function QuotesFolded({ here }: { readonly here: TreatyHere }) {
  const { words, lang } = useSession();
  const t = words.value.treatyHere;
  const quotes = here.quotes.value;
  if (quotes?.state !== 'done') return null;
  const sorted = sortQuotes(quotes.quotes);
  const { folded } = shareOut(sorted);
  const differing = (some: typeof sorted.slips) => (
    <ul class="differing">
      {some.map((one) => (
        <Differing key={`${one.quote.eId} ${one.quote.text}`} of={one} text={quotes.text} />
      ))}
    </ul>
  );
  return (
    <>
      {folded.differing.length > 0 && (
        <>
          <h3>{t.differs}</h3>
          {differing(folded.differing)}
        </>
      )}
      <Lost title={t.lost} how="missing" quotes={folded.missing} />
      <Lost title={t.moved} how="elsewhere" quotes={folded.elsewhere} />
      {sorted.slips.length > 0 && (
        <details>
          <summary>
            {t.slips} <span class="figure">{sorted.slips.length}</span>
          </summary>
          {differing(sorted.slips)}
        </details>
      )}
      <p class="quiet">{t.comparedWith(languageInSentence(quotes.lang, lang.value))}</p>
    </>
  );
}
