import { Failed } from '../../../components/Failed.tsx';
import { useLater } from '../../../state/later.ts';
import { useSession } from '../../../state/session.ts';
import { Folded } from '../one/Folded.tsx';

const loadWays = async () => (await import('./WaysOut.tsx')).WaysOut;

/** Files out of one case; what writes them comes when they are asked for. */
export function CaseFiles({ id }: { readonly id: string }) {
  const t = useSession().words.value.caseFiles.ofCase;
  return (
    <Folded name="files" headingId="case-files-title" title={t.title} said={t.ways}>
      <Ways id={id} />
    </Folded>
  );
}

function Ways({ id }: { readonly id: string }) {
  const t = useSession().words.value.caseFiles;
  const WaysOut = useLater(loadWays);
  if (WaysOut === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'WaysOut' }} />;
  return (
    WaysOut && (
      <div class="case-ways">
        <h3 class="hidden">{t.out}</h3>
        <WaysOut scope={[id]} />
      </div>
    )
  );
}
