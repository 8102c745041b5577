import type { InstrumentFile, InstrumentWordsFile } from '../../../law/built/files.ts';
import type { TermRule } from '../../../law/schema/term-rule.ts';
import { citation } from '../../../wording/citation.ts';
import { sourceText } from '../../../wording/source-text.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { Failed } from '../../components/Failed.tsx';
import { TermText } from '../../components/TermText.tsx';
import { useLoaded } from '../../state/loaded.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  readonly rule: TermRule;
}

/** What a term rests on: the provision in the text or, where no text is at hand, its citation and the report. */
export function TermBeside(props: Props) {
  const { file, rule } = props;
  const lang = file.instrument.texts[0]?.lang;
  const { provision } = rule;
  if (lang && provision) return <InText {...props} lang={lang} provision={provision} />;
  return (
    <aside class="beside">
      <WithoutText {...props} />
    </aside>
  );
}

function InText({
  file,
  instrumentWords,
  rule,
  lang,
  provision,
}: Props & { lang: string; provision: string }) {
  const { library } = useSession();
  const { id } = file.instrument;
  const text = useLoaded(() => library.text(id, lang), [id, lang]);
  if (text.state === 'loading') return null;
  if (text.state === 'failed') return <Failed problem={text.problem} />;
  return (
    <aside class="beside">
      <TermText
        file={file}
        instrumentWords={instrumentWords}
        rule={{ ...rule, provision }}
        text={text.value}
      />
    </aside>
  );
}

/** The law of a State, which is not shipped, or a treaty known from reports: what was read, and where. */
function WithoutText({ file, instrumentWords, rule }: Props) {
  const { words, lang } = useSession();
  const t = words.value.termInputs.source;
  const data = dataLangOf(lang.value);
  const { instrument } = file;
  const report = instrument.reports.find(({ id }) => id === rule.report);
  return (
    <article
      class="excerpt"
      aria-label={words.value.terms.provisionTitle}
      data-provision={rule.provision ?? ''}
    >
      <header>
        <h2 class="serif">
          {rule.provision
            ? citation(rule.provision, data, instrument.kind === 'national-law' ? 'code' : 'treaty')
            : t.report}
        </h2>
      </header>
      {report && (
        <>
          <p class="quiet">{t.reportNote}</p>
          <blockquote lang={report.lang} dir="auto">
            {report.quote}
          </blockquote>
          <p>{instrumentWords.instrument.reports[report.id]}</p>
          <p class="quiet">{t.source(sourceText(report.source, data))}</p>
        </>
      )}
      {!report && instrument.source && <p class="quiet">{t.source(sourceText(instrument.source, data))}</p>}
      {!report && <p class="quiet">{instrumentWords.instrument.noText ?? t.nationalNote}</p>}
    </article>
  );
}
