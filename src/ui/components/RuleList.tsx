import type { Facts } from '../../app/address.ts';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { useSession } from '../state/session.ts';
import { instrumentsInOrder } from './instrument-order.ts';
import { RouteLink } from './RouteLink.tsx';

type IndexedRule = IndexedInstrument['rules'][number];

interface LinksProps {
  readonly instrument: string;
  readonly rule: string | undefined;
}

/** No day comes of it: the text gives no figure. */
export const isDuty = ({ form, n }: IndexedRule): boolean =>
  form === 'without-figure' || (form === 'counted-back' && n === null);

/**
 * The terms of one treaty as links, then the duties without a figure, folded. Our own State, where set, already
 * stands as the one that asks.
 */
export function RuleLinks({ instrument, rule }: LinksProps) {
  const { words, index, preferences } = useSession();
  const { terms: t, termForm } = words.value;
  const entry = index.value.instruments.find((one) => one.id === instrument);
  const other = otherParty(entry, preferences.value.ourState);
  const links = (rules: readonly IndexedRule[]) => (
    <ul class="rules">
      {rules.map((one) => (
        <li key={one.rule}>
          <RouteLink
            to={{ screen: 'terms', instrument, rule: one.rule }}
            facts={weAsk(one, other)}
            current={one.rule === rule}
          >
            {one.name} {one.n && one.unit && <span class="figure">{t.length(one.n, one.unit)}</span>}
          </RouteLink>
        </li>
      ))}
    </ul>
  );
  const rules = entry?.rules ?? [];
  const duties = rules.filter(isDuty);
  return (
    <>
      {links(rules.filter((one) => !isDuty(one)))}
      {duties.length > 0 && (
        <details class="duties" open={duties.some((one) => one.rule === rule)}>
          <summary>{termForm.duties(duties.length)}</summary>
          {links(duties)}
        </details>
      )}
    </>
  );
}

/** The party beside ours; null where ours is none of them, or not known. */
export const otherParty = (entry: IndexedInstrument | undefined, ours: string | null): string | null =>
  ours && entry?.parties.includes(ours) ? (entry.parties.find((party) => party !== ours) ?? null) : null;

/** The other State in the part that stands against the one that asks, where the rule has such a part. */
export function weAsk({ deciding }: IndexedRule, other: string | null): Facts {
  if (!other) return {};
  if (deciding === 'transit') return { transit: other };
  return deciding === 'requested' || deciding === 'requesting' ? { requested: other } : {};
}

/** The left pane: the treaties, the law of a State after them, and the terms of the one chosen. */
export function RuleList({
  selected,
  rule,
}: {
  readonly selected: string;
  readonly rule: string | undefined;
}) {
  const { words, index } = useSession();
  const t = words.value.terms;
  const entry = index.value.instruments.find((one) => one.id === selected);
  return (
    <nav class="list" aria-label={t.ofTreaty}>
      <ul class="instruments">
        {instrumentsInOrder(index.value).map((one) => (
          <li key={one.id}>
            <RouteLink to={{ screen: 'terms', instrument: one.id }} current={one.id === selected}>
              {one.short.partner} <span class="figure">{one.short.kind}</span>
            </RouteLink>
          </li>
        ))}
      </ul>
      <h2>{t.ofTreaty}</h2>
      {entry && entry.rules.length > 0 ? (
        <>
          <RuleLinks instrument={selected} rule={rule} />
          <p class="quiet">
            {t.otherTerms} <RouteLink to={{ screen: 'count' }}>{t.count.title}</RouteLink>
          </p>
        </>
      ) : (
        <p class="quiet">{entry && entry.texts.length > 0 ? t.noRules : t.noRulesNoText}</p>
      )}
    </nav>
  );
}
