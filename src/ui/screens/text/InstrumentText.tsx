import type { Facts } from '../../../app/address.ts';
import type { Papers } from '../../../app/with-documents.ts';
import type { InstrumentFile, InstrumentWordsFile } from '../../../law/built/files.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { prevailingOriginal } from '../../../wording/prevailing-original.ts';
import { Notice } from '../../components/Notice.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { StrayFacts } from '../../components/StrayFacts.tsx';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { ContentsList } from './Contents.tsx';
import { InstrumentFacts } from './InstrumentFacts.tsx';
import { InstrumentLinks } from './InstrumentTexts.tsx';
import { isLanguageTag, languageName } from './names.ts';
import { Reader } from './Reader.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  /** Null where the text of this instrument is not at hand. */
  readonly tree: TextTree | null;
  readonly papers: Papers | null;
  readonly eId: string | undefined;
  readonly facts: Facts;
}

/** One treaty: what it is, its text, what is known of it. */
export function InstrumentText(props: Props) {
  const { words } = useSession();
  const { file, instrumentWords, tree, papers, eId, facts } = props;
  const t = words.value.text;
  const { id } = file.instrument;
  const known = <InstrumentFacts file={file} instrumentWords={instrumentWords} />;
  return (
    <div class={tree ? 'panes text-panes' : 'panes text-panes no-text'}>
      {wide.value && (
        <nav class="list" aria-label={tree ? t.contents : t.instruments}>
          <InstrumentLinks selected={id} />
          {tree && (
            <>
              <h2>{t.contents}</h2>
              <ContentsList instrument={id} tree={tree} eId={eId} facts={facts} />
            </>
          )}
        </nav>
      )}
      <div class="text-main">
        <Header {...props} />
        {!tree && eId && <Notice kind="problem">{t.wrong.noTextToOpen(eId)}</Notice>}
        {!tree && <section aria-label={t.facts.title}>{known}</section>}
        {tree && !wide.value && (
          <details class="facts with-text">
            <summary>{t.facts.title}</summary>
            {known}
          </details>
        )}
        {tree && (
          <Reader
            key={`${id} ${tree.lang}`}
            file={file}
            instrumentWords={instrumentWords}
            tree={tree}
            papers={papers}
            eId={eId}
            facts={facts}
          />
        )}
      </div>
      {tree && wide.value && (
        <aside class="beside facts with-text" aria-labelledby="facts-title">
          <h2 id="facts-title">{t.facts.title}</h2>
          {known}
        </aside>
      )}
    </div>
  );
}

function Header({ file, instrumentWords, tree, eId, facts }: Props) {
  const { words, lang } = useSession();
  const t = words.value.text;
  const { id, texts, prevailing } = file.instrument;
  const language = (code: string) => languageName(code, lang.value);
  const shown = texts.find((text) => text.lang === tree?.lang);
  const wrongLang = facts.lang && facts.lang !== tree?.lang ? facts.lang : null;
  return (
    <header class="title text-title">
      <p class="quiet">{instrumentWords.instrument.name}</p>
      <h1>{instrumentWords.instrument.title}</h1>
      <p class="chips">
        {shown ? (
          <span>
            {t.textIn(language(shown.lang))}, {t.status[shown.status]}
          </span>
        ) : (
          <span>{t.noText}</span>
        )}
        {prevailing && (
          <span>{prevailingOriginal(words.value, prevailing.how, language(prevailing.lang))}</span>
        )}
      </p>
      <StrayFacts facts={facts} known={['lang']} />
      {wrongLang && (
        <Notice kind="problem">
          {t.wrong.lang(isLanguageTag(wrongLang) ? language(wrongLang) : wrongLang)}{' '}
          {tree ? t.wrong.langShown(language(tree.lang)) : instrumentWords.instrument.noText}
        </Notice>
      )}
      <p class="also text-actions">
        {texts
          .filter((text) => text.lang !== tree?.lang)
          .map((text) => (
            <RouteLink
              key={text.lang}
              to={{ screen: 'text', instrument: id, ...(eId && { eId }) }}
              facts={{ lang: text.lang }}
            >
              {t.otherText(language(text.lang))}
            </RouteLink>
          ))}
        {tree && (
          <button type="button" class="plain as-link" onClick={() => print()}>
            {t.menu.printAll}
          </button>
        )}
      </p>
    </header>
  );
}
