import { languageInSentence } from '../../../../wording/language-name.ts';
import type { Words } from '../../../../wording/words.ts';
import { useSession } from '../../../state/session.ts';
import { useFinds } from '../source.ts';
import { Differing } from './Differing.tsx';
import { Lost } from './Lost.tsx';
import { type Sorted, sortQuotes } from './sort-quotes.ts';
import type { TreatyHere } from './treaty-here.ts';

/** How much of a treaty stands in the text: what differs first, then what is missing. */
export function QuotesHere({ here }: { readonly here: TreatyHere }) {
  const { words, lang } = useSession();
  const t = words.value.treatyHere;
  const { state } = useFinds().list.value;
  const quotes = here.quotes.value;
  if (!quotes) return <p>{t.noText}</p>;
  if (quotes.state === 'failed') return <p class="wrong">{t.failed}</p>;
  if (quotes.state === 'looking') return <p class="quiet">{t.comparing(quotes.percent)}</p>;
  const sorted = sortQuotes(quotes.quotes);
  const { all, exact, differing, missing, elsewhere, notOnPage, slips } = sorted;
  return (
    <div
      class="quotes-here"
      data-quotes={all}
      data-exact={exact}
      data-differing={differing.length}
      data-missing={missing.length}
      data-elsewhere={elsewhere.length}
      data-not-on-page={notOnPage}
    >
      <p class="quotes-said" role="status">
        {saidOf(t, sorted)}
      </p>
      {state === 'stopped' && <p class="quiet">{t.stopped}</p>}
      {differing.length > 0 && (
        <>
          <h3>{t.differs}</h3>
          <ul class="differing">
            {differing.map((one) => (
              <Differing key={`${one.quote.eId} ${one.quote.text}`} of={one} text={quotes.text} />
            ))}
          </ul>
          <p class="quiet">{t.notCorrected}</p>
        </>
      )}
      <Lost title={t.lost} how="missing" quotes={missing} />
      <Lost title={t.moved} how="elsewhere" quotes={elsewhere} />
      {slips.length > 0 && (
        <details>
          <summary>
            {t.slips} <span class="figure">{slips.length}</span>
          </summary>
          <ul class="differing">
            {slips.map((one) => (
              <Differing key={`${one.quote.eId} ${one.quote.text}`} of={one} text={quotes.text} />
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">{t.comparedWith(languageInSentence(quotes.lang, lang.value))}</p>
    </div>
  );
}

/** "38 of 41 quotes stand here word for word, 2 differ, 1 is missing." */
function saidOf(t: Words['treatyHere'], { all, exact, differing, missing, elsewhere, notOnPage }: Sorted) {
  if (exact === all) return t.all(all);
  if (notOnPage === all) return t.noneHere(all);
  const parts = [
    t.some(exact, all),
    ...(differing.length > 0 ? [t.differing(differing.length)] : []),
    ...(missing.length > 0 ? [t.missing(missing.length)] : []),
    ...(elsewhere.length > 0 ? [t.elsewhere(elsewhere.length)] : []),
    ...(notOnPage > 0 ? [t.notOnPage(notOnPage)] : []),
  ].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}
