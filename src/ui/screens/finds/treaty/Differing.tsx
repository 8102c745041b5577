import type { VNode } from 'preact';
import type { Difference } from '../../../../app/page-text/differences.ts';
import { sentenceAround } from '../../../../reading/sentence-around.ts';
import { useSession } from '../../../state/session.ts';
import { useFinds } from '../source.ts';
import { ProvisionLink, RestsOnIt } from './OfQuote.tsx';
import { gravestOf } from './sort-quotes.ts';
import type { LookedFor } from './treaty-here.ts';

/** A quote that stands in the text with other words: what differs, both wordings, what rests on it. */
export function Differing({ of, text }: { readonly of: LookedFor; readonly text: string }) {
  const { words } = useSession();
  const source = useFinds();
  const t = words.value.treatyHere;
  const { quote, differences, n, uses } = of;
  const about = gravestOf(of);
  return (
    <li data-quote={quote.eId} data-how="approximate" data-about={about}>
      <p class="head">
        <span class={`about ${about}`}>{t.about[about]}</span> · <ProvisionLink quote={quote} />
      </p>
      <p class="differences">
        {differences.map((each) => (
          <bdi key={each.at.start} class="difference">
            {toldOf(t, each)}
          </bdi>
        ))}
      </p>
      <div class="difference-foot">
        {n !== null && (
          <button type="button" class="no-print" onClick={() => source.follow(n)}>
            {t.showThere}
          </button>
        )}
        <details>
          <summary>{t.wordings}</summary>
          <p class="wording" dir="auto" lang={quote.lang}>
            <span class="hidden">{t.here}: </span>
            <Here of={of} text={text} />
          </p>
          <p class="wording ours" dir="auto" lang={quote.lang}>
            <span class="quiet">{t.ours}:</span> {quote.text}
          </p>
          <RestsOnIt uses={uses} />
        </details>
      </div>
    </li>
  );
}

type Told = ReturnType<typeof useSession>['words']['value']['treatyHere'];

function toldOf(t: Told, { page, rule }: Difference): string {
  if (page === '') return t.gone(rule);
  return rule === '' ? t.added(page) : t.replaced(page, rule);
}

/** The words of the text, with what differs marked. */
function Here({ of: { at, differences }, text }: { readonly of: LookedFor; readonly text: string }) {
  if (!at) return null;
  const places = differences.map((each) => each.at).filter(({ start, end }) => end > start);
  // A word that came in beside the quote lies outside it.
  const from = Math.min(at.start, ...places.map(({ start }) => start));
  const to = Math.max(at.end, ...places.map(({ end }) => end));
  const pieces: (string | VNode)[] = [];
  let last = from;
  for (const { start, end } of places) {
    if (start < last) continue;
    pieces.push(text.slice(last, start), <mark class="changed">{text.slice(start, end)}</mark>);
    last = end;
  }
  const { before, after } = sentenceAround(text, from, to);
  return (
    <>
      <span class="quiet">{before}</span>
      {pieces}
      {text.slice(last, to)}
      <span class="quiet">{after}</span>
    </>
  );
}
