import { useEffect, useRef } from 'preact/hooks';
import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { Instrument, InstrumentWords } from '../../../law/schema/instrument.ts';
import { articleOf, provisionPath } from '../../../law/text/find-provision.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { citation } from '../../../wording/citation.ts';
import { wordsByProvision } from '../../../wording/words-by-provision.ts';
import { ProvisionText } from '../../components/ProvisionText.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly instrument: Instrument;
  readonly instrumentWords: InstrumentWords;
  readonly rules: EligibilityRules;
  readonly text: TextTree;
  /** Provisions that stand out: those that decide, and that of the question with the focus. */
  readonly deciding: readonly string[];
  readonly current: string | null;
}

const isWithin = (eId: string, part: string) => eId === part || eId.startsWith(`${part}__`);

/** The provisions on which the conditions rest, by article, their deciding words marked. */
export function Excerpt({ instrument, instrumentWords, rules, text, deciding, current }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const body = useRef<HTMLDivElement>(null);
  useStandOut(body, deciding, current);
  const quotes = rules.conditions.flatMap((rule) => rule.quotes.filter((quote) => quote.lang === text.lang));
  const cited = rules.conditions.flatMap(({ provision, quotes: words }) =>
    wordsByProvision(
      provision,
      words.filter((quote) => quote.lang === text.lang),
    ).flatMap(({ eId }) => eId ?? []),
  );
  const articles = [...new Set(cited.map((eId) => articleOf(eId) ?? eId))];
  return (
    <article class="excerpt" aria-label={t.excerpt}>
      <div ref={body} class="excerpt-body">
        {articles.map((eId) => {
          const article = provisionPath(text, eId)?.[0];
          if (!article) return null;
          const parts = article.children.filter((part) => cited.some((one) => isWithin(one, part.eId)));
          return (
            <section key={eId}>
              <h2 class="serif" lang={text.lang} dir="auto">
                {citation(eId, text.lang)} <small>{article.heading}</small>
              </h2>
              <div class="treaty-text" lang={text.lang} dir="auto">
                {article.text && <p>{article.text}</p>}
                {parts.map((part) => (
                  <ProvisionText key={part.eId} provision={part} quotes={quotes} />
                ))}
              </div>
            </section>
          );
        })}
      </div>
      <footer>
        {instrumentWords.textNote && <p class="quiet">{instrumentWords.textNote}</p>}
        <RouteLink to={{ screen: 'text', instrument: instrument.id, eId: current ?? articles[0] ?? '' }}>
          {words.value.terms.inText}
        </RouteLink>
      </footer>
    </article>
  );
}

/** Lets provisions stand out in the excerpt and brings the current one into view, within its own pane only. */
function useStandOut(
  body: { readonly current: HTMLElement | null },
  deciding: readonly string[],
  current: string | null,
): void {
  useEffect(() => {
    for (const part of body.current?.querySelectorAll<HTMLElement>('[data-eid]') ?? []) {
      const eId = part.dataset.eid ?? '';
      part.classList.toggle('decides', deciding.includes(eId));
      part.classList.toggle('current', eId === current);
    }
  }, [deciding.join(), current]);
  useEffect(() => {
    const pane = body.current?.closest<HTMLElement>('.beside');
    const part = body.current?.querySelector<HTMLElement>(current ? '.current' : '.decides');
    if (!pane || !part || pane.scrollHeight <= pane.clientHeight) return;
    const [box, frame] = [part.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top < frame.top || box.bottom > frame.bottom) pane.scrollTop += box.top - frame.top - 16;
  }, [deciding.join(), current]);
}
