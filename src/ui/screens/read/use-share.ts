import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../state/session.ts';
import { focusOn } from '../cases/focus.ts';
import { type TakenShare, takeShare } from './take-share.ts';

type Given = NonNullable<TakenShare['given']>;

/** Asks, when the screen opens, whether another program shared a text with it. The result: what to say of it. */
export function useShare(take: (given: Given) => void): { readonly said: readonly string[]; forget(): void } {
  const { platform, words } = useSession();
  const t = words.value.read;
  const [share, setShare] = useState<TakenShare | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const shared = await platform.takeShared?.();
      if (!shared) return;
      const taken = await takeShare(shared);
      // It is handed out once: also where one has gone on meanwhile, the words are kept.
      if (taken.given) take(taken.given);
      if (gone) return;
      setShare(taken);
      if (taken.given && !('problem' in taken.given)) focusOn('found');
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [platform]);
  const said: string[] = [];
  if (share) {
    const { given, address, titleAlone, leftOut } = share;
    for (const { file, problem } of leftOut) said.push(t.shared.leftOut(file, t.problem[problem]));
    if (address !== null)
      said.push(
        titleAlone
          ? t.shared.titleAlone(address)
          : given
            ? t.shared.from(address)
            : t.shared.addressAlone(address),
      );
    else if (!given && leftOut.length === 0) said.push(t.shared.nothing);
  }
  return { said, forget: () => setShare(null) };
}
