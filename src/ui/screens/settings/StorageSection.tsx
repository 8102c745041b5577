import { useId } from 'preact/hooks';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { Persistence } from '../cases/Persistence.tsx';

/** What the storage of this browser holds, whether it promised to keep it, and the way to the files. */
export function StorageSection() {
  const t = useSession().words.value.caseFiles.storage;
  const id = useId();
  return (
    <section class="storage" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <Persistence />
      <p>
        <RouteLink to={{ screen: 'cases' }}>{t.toFiles}</RouteLink>
      </p>
    </section>
  );
}
