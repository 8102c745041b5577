import type { Facts } from '../../../app/address.ts';
import { followEId } from '../../../law/text/follow-labels.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { Notice } from '../../components/Notice.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';

export type Opened =
  | { readonly how: 'found'; readonly eId: string }
  | { readonly how: 'missing'; readonly nearest: string | null };

/** What an address opens in a text: a provision, or the nearest thing there is. */
export function openAt(tree: TextTree, eId: string): Opened {
  if ((eId === 'preamble' || eId === 'closing') && tree[eId].length > 0) return { how: 'found', eId };
  const followed = followEId(tree, eId);
  if (!followed) return { how: 'missing', nearest: null };
  if (followed.how === 'above') return { how: 'missing', nearest: followed.provision.eId };
  return { how: 'found', eId: followed.provision.eId };
}

interface Props {
  readonly instrument: string;
  readonly eId: string;
  readonly nearest: string | null;
  nameOf(eId: string): string;
  readonly facts: Facts;
}

/** An address that names what the text does not have: said in place, with a way on. */
export function WrongProvision({ instrument, eId, nearest, nameOf, facts }: Props) {
  const t = useSession().words.value.text.wrong;
  return (
    <Notice kind="problem">
      <p>{t.provision(eId.startsWith('art_') ? nameOf(eId) : eId)}</p>
      {nearest ? (
        <p>
          {t.nearest}{' '}
          <RouteLink to={{ screen: 'text', instrument, eId: nearest }} facts={facts}>
            {nameOf(nearest)}
          </RouteLink>
        </p>
      ) : (
        <p>{t.chooseArticle}</p>
      )}
    </Notice>
  );
}
