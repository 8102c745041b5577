import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import type { ProvisionFind } from './provision-find.ts';
import { useFinds } from './source.ts';

/** What rests on the words of a provision, and our text of it. */
export function ProvisionLinks({ n, find }: { readonly n: number; readonly find: ProvisionFind }) {
  const t = useSession().words.value.page;
  const { current } = useFinds();
  return (
    // One comes back to this find.
    <p class="leads no-print" onClickCapture={() => (current.value = n)}>
      {find.uses.map(({ name, to }) => (
        <RouteLink key={name} to={to}>
          {name}
        </RouteLink>
      ))}
      <RouteLink to={{ screen: 'text', instrument: find.instrument, eId: find.eId }}>{t.ourText}</RouteLink>
    </p>
  );
}
