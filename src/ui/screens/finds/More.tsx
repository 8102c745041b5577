import { useLater } from '../../state/later.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { ListActions } from './ListActions.tsx';
import { useFinds } from './source.ts';

const loadCompareWith = () => import('./treaty/CompareWith.tsx');

/** What is done with the list as a whole, folded where it would stand before the first find. */
export function More() {
  const { words } = useSession();
  const { where, list } = useFinds();
  const compare = useLater(loadCompareWith);
  return (
    <details class="more no-print" open={where === 'text' && wide.value}>
      <summary>{words.value.page.more}</summary>
      {list.value.finds.length > 0 && <ListActions />}
      {compare && compare !== 'failed' && <compare.CompareWith />}
    </details>
  );
}
