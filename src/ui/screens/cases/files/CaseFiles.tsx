import { useLater } from '../../../state/later.ts';

const loadFiles = () => import('./Files.tsx');

/** Files out of one case; loaded after the case is seen. */
export function CaseFiles({ id }: { readonly id: string }) {
  const files = useLater(loadFiles);
  return files && files !== 'failed' ? <files.Files ids={[id]} ofCase /> : null;
}
