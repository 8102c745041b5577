import { useEffect } from 'preact/hooks';
import type { PageBeside } from '../../../app/page-beside.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { beside, inPage, listed, watchBeside } from './beside.ts';

/** What was found in the page beside, as one line, where it has been read; the way to paste where nobody may read it. */
export function PageLine({ page }: { readonly page: PageBeside }) {
  const t = useSession().words.value.page;
  useEffect(() => watchBeside(page), [page]);
  if (beside.value.state === 'locked')
    return (
      <p class="page-line" data-page-line>
        {t.lockedLine} · <RouteLink to={{ screen: 'read' }}>{t.toRead}</RouteLink>
      </p>
    );
  if (!listed.value) return null;
  const { term, threshold, date, provision } = inPage.counts();
  return (
    <p class="page-line" data-page-line>
      {t.summary(term, threshold, date, provision)} ·{' '}
      <RouteLink to={{ screen: 'page' }}>{t.summaryShow}</RouteLink>
    </p>
  );
}
