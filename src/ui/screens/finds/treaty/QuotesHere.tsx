import type { Words } from '../../../../wording/words.ts';
import { useSession } from '../../../state/session.ts';
import { useFinds } from '../source.ts';
import { Differing } from './Differing.tsx';
import { Lost } from './Lost.tsx';
import { type Sorted, shareOut, sortQuotes } from './sort-quotes.ts';
import type { TreatyHere } from './treaty-here.ts';

/** How much of a treaty stands in the text, and the gravest of what differs. */
export function QuotesHere({ here }: { readonly here: TreatyHere }) {
  const t = useSession().words.value.treatyHere;
  const { state } = useFinds().list.value;
  const quotes = here.quotes.value;
  if (!quotes) return <p>{t.noText}</p>;
  if (quotes.state === 'failed') return <p class="wrong">{t.failed}</p>;
  if (quotes.state === 'looking') return <p class="quiet">{t.comparing(quotes.percent)}</p>;
  const sorted = sortQuotes(quotes.quotes);
  const { all, exact, differing, missing, elsewhere, notOnPage } = sorted;
  const { open } = shareOut(sorted);
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
      <Said sorted={sorted} />
      {state === 'stopped' && <p class="quiet">{t.stopped}</p>}
      {open.differing.length > 0 && (
        <>
          <h3 class="hidden">{t.differs}</h3>
          <ul class="differing">
            {open.differing.map((one) => (
              <Differing key={`${one.quote.eId} ${one.quote.text}`} of={one} text={quotes.text} />
            ))}
          </ul>
        </>
      )}
      {differing.length > 0 && <p class="quiet">{t.notCorrected}</p>}
      <Lost title={t.lost} how="missing" quotes={open.missing} />
      <Lost title={t.moved} how="elsewhere" quotes={open.elsewhere} />
    </div>
  );
}

/** "1 differs, 3 are missing. 232 of 236 quotes stand here word for word." What is not as in our text comes first. */
function Said({ sorted }: { readonly sorted: Sorted }) {
  const t = useSession().words.value.treatyHere;
  const { all, exact, differing, missing, elsewhere, notOnPage } = sorted;
  const wrong = differing.length + missing.length + elsewhere.length;
  return (
    <p class="quotes-said" role="status">
      {exact === all ? t.all(all) : notOnPage === all ? t.noneHere(all) : null}
      {wrong > 0 && (
        <>
          <strong>{wrongOf(t, sorted)}</strong>{' '}
        </>
      )}
      {exact !== all && notOnPage !== all && (
        <span class={wrong > 0 ? 'quiet' : undefined}>
          {sentence([t.some(exact, all), ...(notOnPage > 0 ? [t.notOnPage(notOnPage)] : [])])}
        </span>
      )}
    </p>
  );
}

const wrongOf = (t: Words['treatyHere'], { differing, missing, elsewhere }: Sorted) =>
  sentence([
    ...(differing.length > 0 ? [t.differing(differing.length)] : []),
    ...(missing.length > 0 ? [t.missing(missing.length)] : []),
    ...(elsewhere.length > 0 ? [t.elsewhere(elsewhere.length)] : []),
  ]);

function sentence(parts: readonly string[]): string {
  const said = parts.join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
