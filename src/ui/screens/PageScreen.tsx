import type { Facts } from '../../app/address.ts';
import { RouteLink } from '../components/RouteLink.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { useSession } from '../state/session.ts';
import { Beside } from './page/Beside.tsx';
import { listed } from './page/beside.ts';
import '../styles/read.css';
import '../styles/read-list.css';
import '../styles/read-print.css';
import '../styles/finds.css';
import '../styles/page.css';

/** The page in the tab beside, with what is found in it. Only the extension stands beside one. */
export function PageScreen({ facts }: { readonly facts: Facts }) {
  const { words, platform } = useSession();
  const t = words.value.page;
  const read = listed.value;
  return (
    <div class="read">
      <StrayFacts facts={facts} />
      <header class="title">
        <h1>{t.title}</h1>
        {read ? (
          // Told with the title of the page.
          <bdi class="quiet" aria-hidden="true">
            {read.origin}
          </bdi>
        ) : (
          <p class="quiet no-print">{t.intro}</p>
        )}
      </header>
      {platform.page ? (
        <Beside page={platform.page} />
      ) : (
        <div class="asking">
          <p>{t.elsewhere}</p>
          <RouteLink to={{ screen: 'read' }}>{t.toRead}</RouteLink>
        </div>
      )}
    </div>
  );
}
