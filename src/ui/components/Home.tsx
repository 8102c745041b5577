import type { Facts } from '../../app/address.ts';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { Failed } from './Failed.tsx';

const loadPages = async () => {
  const [{ InstrumentList }, { TreatyPage }] = await Promise.all([
    import('./InstrumentList.tsx'),
    import('./TreatyPage.tsx'),
  ]);
  return { InstrumentList, TreatyPage };
};

const loadCasesLine = () => import('./CasesLine.tsx');

interface Props {
  readonly facts?: Facts;
  /** The treaty chosen; left out, all of them. */
  readonly entry?: IndexedInstrument;
}

/** Where one starts: all treaties, or one before a term of it is chosen. A term opened at its address does not wait for it. */
export function Home({ facts = {}, entry }: Props) {
  const { words } = useSession();
  const pages = useLater(loadPages, { words: 'explain' });
  const line = useLater(loadCasesLine, { wanted: !entry });
  if (pages === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'InstrumentList' }} />;
  if (!pages) return <p class="quiet">{words.value.shell.loading}</p>;
  if (entry) return <pages.TreatyPage entry={entry} facts={facts} />;
  return (
    <>
      {line && line !== 'failed' && <line.CasesLine />}
      <pages.InstrumentList facts={facts} />
    </>
  );
}
