import type { ComponentChildren } from 'preact';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';

interface Props {
  readonly screen: 'eligibility' | 'documents';
  readonly title: string;
  readonly intro: string;
  /** Is there anything of this instrument here? Those with something come first. */
  readonly has: (entry: IndexedInstrument) => boolean;
  /** Why there is nothing. */
  readonly whyNot: (entry: IndexedInstrument) => string;
  readonly children?: ComponentChildren;
}

/** All treaties, and of which there is something here; those without say why. */
export function InstrumentCards({ screen, title, intro, has, whyNot, children }: Props) {
  const { index } = useSession();
  const inOrder = index.value.instruments
    .filter((entry) => has(entry) || entry.kind !== 'national-law')
    .sort((a, b) => Number(has(b)) - Number(has(a)));
  return (
    <div class="home">
      <h1>{title}</h1>
      <p class="quiet">{intro}</p>
      {children}
      <ul class="cards">
        {inOrder.map((entry) => (
          <li key={entry.id} class="card">
            {has(entry) ? (
              <Leading entry={entry} screen={screen} />
            ) : (
              <Telling entry={entry} why={whyNot(entry)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Our State, where it is a party, is taken for the one to which the person comes home, or which asks; one key exchanges the two. */
function Leading({ entry, screen }: { readonly entry: IndexedInstrument; readonly screen: Props['screen'] }) {
  const ours = useSession().preferences.value.ourState;
  const part = entry.kind === 'transfer' ? 'executing' : 'requesting';
  return (
    <>
      <h2>
        <RouteLink
          to={{ screen, instrument: entry.id }}
          facts={ours && entry.parties.includes(ours) ? { [part]: ours } : {}}
        >
          <Name entry={entry} />
        </RouteLink>
      </h2>
      <p class="quiet">{entry.name}</p>
    </>
  );
}

function Telling({ entry, why }: { readonly entry: IndexedInstrument; readonly why: string }) {
  const { words } = useSession();
  return (
    <>
      <h2 class="card-name">
        <Name entry={entry} />
      </h2>
      <p class="quiet">{why}</p>
      <p class="also">
        <RouteLink to={{ screen: 'text', instrument: entry.id }}>{words.value.shell.nav.text}</RouteLink>
      </p>
    </>
  );
}

const Name = ({ entry }: { readonly entry: IndexedInstrument }) => (
  <>
    {entry.short.partner} <small>{entry.short.kind}</small>
  </>
);
