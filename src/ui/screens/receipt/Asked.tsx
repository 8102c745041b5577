import { readEventFact } from '../../../app/event-fact.ts';
import type { Receipt } from '../../../exchange/receipt-schema.ts';
import { citation } from '../../../wording/citation.ts';
import { quoted } from '../../../wording/quoted.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { roleName } from './tell-parts.ts';
import { held, type ReceiptTelling, stateName } from './telling.ts';
import type { QuestionNames } from './use-telling.ts';

const ROLES = ['requested', 'requesting', 'transit', 'sentencing', 'executing'] as const;

/** A fact as it is read, or as it stands where this version has no words for it. */
function sayFact(telling: ReceiptTelling, fact: string, value: string): readonly [string, string] {
  const { dates, nouns } = telling;
  const role = ROLES.find((one) => one === fact);
  if (role) return [roleName(telling, role), stateName(telling, quoted(value))];
  const label = held(nouns, fact) ?? held(telling.words.receipt.fact, fact) ?? quoted(fact);
  if (fact === 'state') return [label, stateName(telling, quoted(value))];
  const read = readEventFact(fact, value);
  if ('problem' in read) return [label, quoted(value)];
  const until = read.to === read.from ? '' : ` – ${dates.medium(read.to)}`;
  const said = `${dates.medium(read.from)}${read.clock ? `, ${read.clock}` : ''}${until}`;
  return [label, said];
}

/** What was asked, when and by which version, and the way to ask it again. */
export function Asked({ receipt, names }: { readonly receipt: Receipt; readonly names: QuestionNames }) {
  const { telling } = names;
  const { words, dates, lang } = telling;
  const t = words.receipt.asked;
  const { route, facts, asked, result, countedOn, product } = receipt;
  const provision = asked?.provision ? quoted(citation(asked.provision, lang)) : '';
  const given = Object.entries(facts).map(([fact, value]) => sayFact(telling, fact, value));
  const running = result.outcome === 'computed' && result.stillRunning;
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
            {given.length === 0 && <span>{t.noFacts}</span>}
            {given.map(([name, value]) => (
              <span key={name}>
                <bdi>{name}</bdi>: <bdi>{value}</bdi>
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
      {running && <p class="quiet">{t.runningOn(dates.medium(countedOn))}</p>}
      <p class="no-print">
        <RouteLink to={route} facts={facts}>
          {t.openIt}
        </RouteLink>
      </p>
    </section>
  );
}
