import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import type { ProvisionFind } from './provision-find.ts';
import { provisionCited } from './provision-text.ts';
import { useFinds } from './source.ts';

interface Props {
  readonly n: number;
  readonly find: ProvisionFind;
}

/** Where it stands, as a link to our text of it. */
export function ProvisionLink({ n, find }: Props) {
  const { words, index } = useSession();
  const { current } = useFinds();
  return (
    // One comes back to this find.
    <span class="cited" onClickCapture={() => (current.value = n)}>
      <RouteLink to={{ screen: 'text', instrument: find.instrument, eId: find.eId }}>
        {provisionCited(words.value, index.value, find)}
      </RouteLink>
    </span>
  );
}

/** What rests on the words of a provision. */
export function ProvisionLinks({ n, find }: Props) {
  const { current } = useFinds();
  return (
    <p class="leads no-print" onClickCapture={() => (current.value = n)}>
      {find.uses.map(({ name, to }) => (
        <RouteLink key={name} to={to}>
          {name}
        </RouteLink>
      ))}
    </p>
  );
}
