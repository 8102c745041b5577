import { Failed } from '../../../components/Failed.tsx';
import { useLater } from '../../../state/later.ts';
import type { SheetProps } from './SheetMaker.tsx';

const loadMaker = () => import('./SheetMaker.tsx');

/** Prints the case sheet; what makes it comes after the case itself, with the words of a count. */
export function SheetButton(props: SheetProps) {
  const maker = useLater(loadMaker, { words: 'later' });
  if (maker === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'SheetMaker' }} />;
  return maker && <maker.SheetMaker {...props} />;
}
