import type { Recognised } from '../../../../app/page-text/recognise-treaty.ts';
import type { Day } from '../../../../calendar/day.ts';
import type { IndexedInstrument } from '../../../../law/built/files.ts';
import { AlsoLinks } from '../../../components/AlsoLinks.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { RuleLinks } from '../../../components/RuleList.tsx';
import { useSession } from '../../../state/session.ts';
import { useFinds } from '../source.ts';
import { QuotesFolded } from './QuotesFolded.tsx';
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
  if (candidates === null || (candidates.length === 0 && !checked)) return null;
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
      {isChecked && <QuotesHere here={here} />}
      {!isChecked && entry.texts.length > 0 && (
        <button type="button" class="no-print" onClick={() => here.choose(instrument)}>
          {t.check}
        </button>
      )}
      <div class="card-foot">
        <TreatyLinks entry={entry} />
        <details class="rest">
          <summary>{t.more}</summary>
          <p class="quiet">{found ? <RecognisedBy found={found} /> : t.byHand}</p>
          {isChecked && <QuotesFolded here={here} />}
          {entry.rules.length > 0 && (
            <details class="no-print">
              <summary>{t.rules}</summary>
              <RuleLinks instrument={instrument} rule={undefined} />
            </details>
          )}
        </details>
      </div>
    </div>
  );
}

/** The rooms of the treaty, its terms among them. */
function TreatyLinks({ entry }: { readonly entry: IndexedInstrument }) {
  const { nav } = useSession().words.value.shell;
  return (
    <nav class="treaty-links no-print" aria-label={entry.name}>
      <AlsoLinks entry={entry} />
      {entry.rules.length > 0 && (
        <RouteLink to={{ screen: 'terms', instrument: entry.id }}>{nav.terms}</RouteLink>
      )}
    </nav>
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
