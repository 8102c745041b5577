import { useId, useState } from 'preact/hooks';
import type { IndexedInstrument } from '../../../law/built/files.ts';
import { instrumentsInOrder } from '../../components/instrument-order.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { isDuty, otherParty, weAsk } from '../../components/RuleList.tsx';
import { useSession } from '../../state/session.ts';
import { useFinds } from './source.ts';

/** A date as the day of an event from which a term of a treaty runs: of the one recognised, or of one chosen here. */
export function AsEvent({ n, iso }: { readonly n: number; readonly iso: string }) {
  const t = useSession().words.value.page.asEvent;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-event no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.title}</summary>
      {isOpen && <Events n={n} iso={iso} />}
    </details>
  );
}

function Events({ n, iso }: { readonly n: number; readonly iso: string }) {
  const { words, index } = useSession();
  const { treaty, current } = useFinds();
  const t = words.value.page.asEvent;
  const id = useId();
  const withRules = instrumentsInOrder(index.value).filter(({ rules }) => rules.some(startsHere));
  const entry = withRules.find((one) => one.id === treaty.value);
  return (
    <>
      <div class="field">
        <label for={id}>{t.treaty}</label>
        <select
          id={id}
          value={entry?.id ?? ''}
          onChange={(event) => {
            treaty.value = event.currentTarget.value || null;
          }}
        >
          <option value="">{t.choose}</option>
          {withRules.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.short.partner} · ${one.short.kind}`}
            </option>
          ))}
        </select>
      </div>
      {entry && (
        // One comes back to this find.
        <div onClickCapture={() => (current.value = n)}>
          <EventLinks entry={entry} iso={iso} />
        </div>
      )}
    </>
  );
}

type IndexedRule = IndexedInstrument['rules'][number];

/** A rule without a figure gives no day, whatever is entered. */
const startsHere = (rule: IndexedRule) => !isDuty(rule) && rule.events.length > 0;

/** The terms by their names, under each the events that may start it. */
function EventLinks({ entry, iso }: { readonly entry: IndexedInstrument; readonly iso: string }) {
  const { words, preferences } = useSession();
  const t = words.value.page.asEvent;
  const other = otherParty(entry, preferences.value.ourState);
  return (
    <ul class="event-links">
      {entry.rules.filter(startsHere).map((rule) => (
        <li key={rule.rule}>
          {rule.name}
          <ul>
            {rule.events.map(({ event, noun }) => (
              <li key={event} data-rule={rule.rule} data-event={event}>
                <RouteLink
                  to={{ screen: 'terms', instrument: entry.id, rule: rule.rule }}
                  facts={{ ...weAsk(rule, other), [event]: iso }}
                >
                  {t.event(noun ?? event)}
                </RouteLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
