import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';

interface LinksProps {
  readonly instrument: string;
  readonly rule: string | undefined;
}

/** The terms of one treaty as links; our own State, where set, already stands as the one that asks. */
export function RuleLinks({ instrument, rule }: LinksProps) {
  const { words, index, preferences } = useSession();
  const t = words.value.terms;
  const entry = index.value.instruments.find((one) => one.id === instrument);
  const ours = preferences.value.ourState;
  const other =
    entry && ours && entry.parties.includes(ours) ? entry.parties.find((party) => party !== ours) : null;
  return (
    <ul class="rules">
      {entry?.rules.map((one) => (
        <li key={one.rule}>
          <RouteLink
            to={{ screen: 'terms', instrument, rule: one.rule }}
            facts={other ? { requested: other } : {}}
            current={one.rule === rule}
          >
            {one.name} {one.n && one.unit && <span class="figure">{t.length(one.n, one.unit)}</span>}
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}

/** The left pane: the treaties, and the terms of the one chosen. */
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
        {index.value.instruments.map((one) => (
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
