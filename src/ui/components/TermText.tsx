import { useEffect, useRef } from 'preact/hooks';
import type { InstrumentFile, InstrumentWordsFile } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { findProvision, provisionPath } from '../../law/text/find-provision.ts';
import type { TextTree } from '../../law/text/tree.ts';
import { citation } from '../../wording/citation.ts';
import { languageInSentence } from '../../wording/language-name.ts';
import { prevailingOriginal } from '../../wording/prevailing-original.ts';
import { useSession } from '../state/session.ts';
import { wide } from '../state/wide.ts';
import { ProvisionText } from './ProvisionText.tsx';
import { RouteLink } from './RouteLink.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  /** A rule whose provision stands in the text. */
  readonly rule: TermRule & { readonly provision: string };
  readonly text: TextTree;
}

/** The provision on which a term rests, its deciding words marked; beside the answer its whole article is shown. */
export function TermText({ file, instrumentWords, rule, text }: Props) {
  const { words, lang } = useSession();
  const t = words.value.terms;
  const { prevailing, id } = file.instrument;
  const shownText = useRef<HTMLElement>(null);
  useEffect(() => scrollToProvision(shownText.current, rule.provision), [rule, wide.value]);
  const path = provisionPath(text, rule.provision);
  if (!path) return null;
  const [article] = path;
  const shown = wide.value
    ? article.children
    : [rule.provision, ...rule.beside].flatMap((eId) => findProvision(text, eId) ?? []);
  return (
    <article ref={shownText} class="excerpt" aria-label={t.provisionTitle}>
      <header>
        <h2 lang={text.lang} class="serif">
          {citation(rule.provision, text.lang)}
        </h2>
        <p class="quiet">
          <span lang={text.lang}>{article.heading}</span>
        </p>
        <p class="chips">
          <span>{t.readIn(languageInSentence(text.lang, lang.value))}</span>
          {prevailing && (
            <span>
              {prevailingOriginal(
                words.value,
                prevailing.how,
                languageInSentence(prevailing.lang, lang.value),
              )}
            </span>
          )}
        </p>
      </header>
      <div class="treaty-text" lang={text.lang} dir="auto">
        {shown.map((provision) => (
          <ProvisionText
            key={provision.eId}
            provision={provision}
            quotes={rule.quotes.filter((q) => q.lang === text.lang)}
          />
        ))}
      </div>
      <footer>
        {instrumentWords.instrument.textNote && <p class="quiet">{instrumentWords.instrument.textNote}</p>}
        <RouteLink to={{ screen: 'text', instrument: id, eId: rule.provision }}>{t.inText}</RouteLink>
      </footer>
    </article>
  );
}

/** Beside the answer the pane scrolls by itself, so that the deciding words are in view; the page stays where it is. */
function scrollToProvision(article: HTMLElement | null, eId: string): void {
  const pane = article?.closest('.beside');
  const provision = article?.querySelector(`[data-eid="${CSS.escape(eId)}"]`);
  if (!pane || !provision || !wide.value) return;
  pane.scrollTop +=
    provision.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
}
