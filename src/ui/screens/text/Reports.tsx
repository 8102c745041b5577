import type { Instrument } from '../../../law/schema/instrument.ts';
import { sourceText } from '../../../wording/source-text.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly reports: Instrument['reports'];
  readonly words: Readonly<Record<string, string>>;
}

/** Short quotes of reports, each source named once above its quotes. */
export function Reports({ reports, words }: Props) {
  const session = useSession();
  const t = session.words.value.text.facts;
  const lang = dataLangOf(session.lang.value);
  const titles = [...new Set(reports.map((report) => sourceText(report.source, lang)))];
  return (
    <>
      <p class="quiet">{t.reportsNote}</p>
      {titles.map((title) => (
        <div key={title} class="report">
          <small class="source">{t.source(title)}</small>
          <ul>
            {reports
              .filter((report) => sourceText(report.source, lang) === title)
              .map((report) => (
                <li key={report.id}>
                  <span>{words[report.id]}</span>
                  <blockquote lang={report.lang} dir="auto">
                    {report.quote}
                  </blockquote>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
