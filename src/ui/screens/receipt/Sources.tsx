import type { ChangedSource, Comparison } from '../../../app/receipt/compare.ts';
import type { EligibilityReceipt } from '../../../exchange/receipt-eligibility-schema.ts';
import type { Receipt } from '../../../exchange/receipt-schema.ts';
import { languageInSentence } from '../../../wording/language-name.ts';
import { quoted } from '../../../wording/quoted.ts';
import { useSession } from '../../state/session.ts';
import { ofState } from './telling.ts';
import type { QuestionNames } from './use-telling.ts';

/** One piece of law that a result rests on, of whatever kind of question. */
type Source = EligibilityReceipt['sources'][number];

interface Props {
  readonly was: Receipt;
  readonly comparison: Comparison;
  /** False where there is nothing of today to compare with. */
  readonly computed: boolean;
  readonly names: QuestionNames;
}

/** What the result rests on: what changed since, by name and hash, and all of it to look up. */
export function Sources({ was, comparison, computed, names }: Props) {
  const { index, lang } = useSession();
  const { telling } = names;
  const t = telling.words.receipt.sources;
  const { changedSources, changedOffsets } = comparison;
  const nameOf = ({ what, of }: Pick<ChangedSource, 'what' | 'of'>): string => {
    const [id = '', rest = ''] = of.split('/');
    const instrument = index.value.instruments.find((one) => one.id === id);
    const name = instrument ? `${instrument.short.partner}, ${instrument.short.kind}` : quoted(id);
    switch (what) {
      case 'rule':
        return t.rule(instrument?.rules.find(({ rule }) => rule === rest)?.name ?? quoted(of));
      case 'eligibility':
        return t.eligibility(name);
      case 'instrument':
        return t.instrument(name);
      case 'text':
        return t.text(name, /^[a-z]{2,3}$/.test(rest) ? languageInSentence(rest, lang.value) : quoted(rest));
      case 'engine':
        return t.engine;
      default:
        return t[what](ofState(telling, quoted(of)));
    }
  };
  const sources: readonly Source[] = was.sources;
  const unchanged = sources.filter(
    (source) => !changedSources.some(({ what, of }) => what === source.what && of === source.of),
  );
  return (
    <section class="card sources">
      <h3>{t.title}</h3>
      {changedSources.length > 0 && (
        <>
          <p>
            <strong>{t.changed(changedSources.length)}</strong>
          </p>
          <ul>
            {changedSources.map((source) => (
              <li key={`${source.what} ${source.of}`} data-source={source.what}>
                <span>{nameOf(source)}</span>
                <span class="quiet">
                  {t.before}: <Hash hash={source.was} none={t.none} /> · {t.now}:{' '}
                  <Hash hash={source.now} none={t.none} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {computed && unchanged.length > 0 && <p>{t.same(unchanged.length)}</p>}
      {changedOffsets.length > 0 && (
        <>
          <h3>{telling.words.receipt.zones.title}</h3>
          <ul>
            {changedOffsets.map(({ zone, at, was: before, now }) => (
              <li key={`${zone} ${at}`}>
                <bdi>{telling.words.receipt.zones.differs(zone, at.replace('T', ' '), before, now)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="steps">
        <summary>{t.all}</summary>
        <Hashes sources={sources} nameOf={nameOf} />
      </details>
    </section>
  );
}

function Hash({ hash, none }: { readonly hash: string | null; readonly none: string }) {
  return hash ? <code>{hash}</code> : none;
}

interface HashesProps {
  readonly sources: readonly Source[];
  readonly nameOf: (source: Source) => string;
}

function Hashes({ sources, nameOf }: HashesProps) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={`${source.what} ${source.of}`}>
          <span>{nameOf(source)}</span>
          <span class="quiet">
            <code>{source.hash}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
