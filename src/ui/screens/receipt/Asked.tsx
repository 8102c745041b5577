import type { Receipt } from '../../../exchange/receipt-schema.ts';
import { citation } from '../../../wording/citation.ts';
import { forceText } from '../../../wording/force-text.ts';
import { quoted } from '../../../wording/quoted.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { tellFacts, tellUnknownFacts } from './tell-facts.ts';
import type { QuestionNames } from './use-telling.ts';

interface Props {
  readonly receipt: Receipt;
  readonly names: QuestionNames;
  /** This version has the rule that was asked. */
  readonly known: boolean;
}

/** What was asked, when and by which version, and the way to ask it again. */
export function Asked({ receipt, names, known }: Props) {
  const { telling } = names;
  const { words, dates, lang } = telling;
  const t = words.receipt.asked;
  const { route, facts, countedOn, product } = receipt;
  const eId = receipt.version === 1 ? receipt.asked?.provision : null;
  const provision = eId ? quoted(citation(eId, lang)) : '';
  const given = tellFacts(telling, receipt);
  const unknown = tellUnknownFacts(telling, receipt);
  const running =
    receipt.version === 1 && receipt.result.outcome === 'computed' && receipt.result.stillRunning;
  return (
    <section class="card asked">
      <h3>{t.title}</h3>
      <dl>
        <div>
          <dt>{t.question}</dt>
          <dd>
            <strong>{names.rule}</strong>
            {names.instrument && <span>{names.instrument}</span>}
            {provision && <span>{provision}</span>}
          </dd>
        </div>
        <div>
          <dt>{t.facts}</dt>
          <dd>
            {given.length + unknown.length === 0 && <span>{t.noFacts}</span>}
            {given.map(([name, value]) => (
              <span key={name}>
                <bdi>{name}</bdi>
                {name.endsWith('?') ? ' ' : ': '}
                <bdi>{value}</bdi>
              </span>
            ))}
            {unknown.map((sentence) => (
              <span key={sentence}>
                <bdi>{sentence}</bdi>
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t.made}</dt>
          <dd>
            <time dateTime={receipt.made}>{dates.medium(receipt.made)}</time>
            <span class="quiet">
              <bdi>{t.version(quoted(product.version))}</bdi> · <code>{product.engine}</code>
            </span>
          </dd>
        </div>
        {(countedOn !== receipt.made || running) && (
          <div>
            <dt>{t.countedOn}</dt>
            <dd>
              <time dateTime={countedOn}>{dates.medium(countedOn)}</time>
            </dd>
          </div>
        )}
      </dl>
      {receipt.force && (
        <p class={receipt.force.value === 'yes' ? 'force quietly' : 'force'}>
          {forceText(telling, receipt.force)}
        </p>
      )}
      {running && <p class="quiet">{t.runningOn(dates.medium(countedOn))}</p>}
      {known && (
        <p class="no-print">
          <RouteLink to={route} facts={facts}>
            {t.openIt}
          </RouteLink>
        </p>
      )}
    </section>
  );
}
