import { useId } from 'preact/hooks';
import type { Recognised } from '../../../../app/recognise-treaty.ts';
import type { Day } from '../../../../calendar/day.ts';
import { AlsoLinks } from '../../../components/AlsoLinks.tsx';
import { instrumentsInOrder } from '../../../components/instrument-order.ts';
import { RuleLinks } from '../../../components/RuleList.tsx';
import { useSession } from '../../../state/session.ts';
import { useFinds } from '../source.ts';
import { QuotesHere } from './QuotesHere.tsx';
import { type TreatyHere, treatyIn } from './treaty-here.ts';

/** Which treaty the text is, by what it was recognised and how surely; its rules, and what the text has of its quotes. */
export function TreatyCard() {
  const session = useSession();
  const source = useFinds();
  const here = treatyIn(source, session);
  const t = session.words.value.treatyHere;
  const candidates = here.candidates.value;
  const checked = here.checked.value;
  if (candidates === null) return null;
  const found = candidates.find(({ instrument }) => instrument === checked) ?? null;
  const others = candidates.filter(({ instrument }) => instrument !== checked);
  // One stands in the open; a page that speaks of many treaties is not to bury its finds.
  const [first, rest] = checked ? [null, others] : [others[0] ?? null, others.slice(1)];
  return (
    <section class="treaty-here" aria-label={t.title} data-recognised={candidates.length}>
      {checked && <Candidate instrument={checked} found={found} here={here} />}
      {first && <Candidate instrument={first.instrument} found={first} here={here} />}
      {rest.length > 0 && (
        <details class="others no-print">
          <summary>
            {t.others} <span class="figure">{rest.length}</span>
          </summary>
          {rest.map((each) => (
            <Candidate key={each.instrument} instrument={each.instrument} found={each} here={here} />
          ))}
        </details>
      )}
      <CompareWith here={here} />
    </section>
  );
}

interface Props {
  readonly instrument: string;
  /** Null: the user chose it. */
  readonly found: Recognised | null;
  readonly here: TreatyHere;
}

function Candidate({ instrument, found, here }: Props) {
  const { words, index } = useSession();
  const t = words.value.treatyHere;
  const entry = index.value.instruments.find(({ id }) => id === instrument);
  if (!entry) return null;
  const isChecked = here.checked.value === instrument;
  const heading = found ? (found.surely ? t.surely : t.maybe) : t.chosen;
  return (
    <div class="card" data-treaty={instrument} data-surely={found ? String(found.surely) : undefined}>
      <h2>{heading(entry.name)}</h2>
      <p class="quiet">{found ? <RecognisedBy found={found} /> : t.byHand}</p>
      {isChecked && <QuotesHere here={here} />}
      {!isChecked && entry.texts.length > 0 && (
        <button type="button" class="no-print" onClick={() => here.choose(instrument)}>
          {t.check}
        </button>
      )}
      {entry.rules.length > 0 && (
        <details class="no-print">
          <summary>{t.rules}</summary>
          <RuleLinks instrument={instrument} rule={undefined} />
        </details>
      )}
      <AlsoLinks entry={entry} />
    </div>
  );
}

function RecognisedBy({ found: { by, surely } }: { readonly found: Recognised }) {
  const { words, dates, stateWords } = useSession();
  const t = words.value.treatyHere;
  const states = by.parties.map((state) => stateWords.value[state]?.name ?? state).join(t.and);
  if (by.date === null) return <>{t.guess(states)}</>;
  const day = dates.value.full(by.date as Day);
  return <>{surely ? t.recognised(states, day) : t.guessWithDay(states, day)}</>;
}

/** Any treaty whose text is at hand, for a page that does not say which it is. */
function CompareWith({ here }: { readonly here: TreatyHere }) {
  const { words, index } = useSession();
  const t = words.value.treatyHere;
  const id = useId();
  return (
    <div class="field compare-with no-print">
      <label for={id}>{t.other}</label>
      <select
        id={id}
        value={here.checked.value ?? ''}
        onChange={(event) => here.choose(event.currentTarget.value || null)}
      >
        <option value="">{t.noTreaty}</option>
        {instrumentsInOrder(index.value)
          .filter(({ texts }) => texts.length > 0)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.short.partner} · ${one.short.kind}`}
            </option>
          ))}
      </select>
    </div>
  );
}
