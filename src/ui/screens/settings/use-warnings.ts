import { useEffect, useState } from 'preact/hooks';
import { type KeptWarnings, keepWarnings, keptWarnings, SETTINGS_KEY } from '../../../app/warnings/kept.ts';
import type { WarningSettings } from '../../../cases/warning-settings.ts';
import { followStore, withStore } from '../../state/case-store-open.ts';

export interface Warnings {
  /** Null: not read yet. */
  readonly settings: WarningSettings | null;
  /** What was chosen last could not be kept, or what is kept not read. */
  readonly failed: boolean;
  /** Keeps a choice; what other windows choose meanwhile stays. */
  set(change: Partial<WarningSettings>): void;
}

/** When this browser warns, as the store holds it; follows what other windows choose. */
export function useWarnings(onKept: () => void): Warnings {
  const [settings, setSettings] = useState<WarningSettings | null>(null);
  const [failed, setFailed] = useState(false);
  const take = (read: KeptWarnings | { readonly problem: string }): boolean => {
    const isRead = 'settings' in read;
    if (isRead) setSettings(read.settings);
    setFailed(!isRead);
    return isRead;
  };
  useEffect(() => {
    const read = () => void withStore(keptWarnings).then(take);
    read();
    return followStore((news) => news.kind === 'kept' && news.key === SETTINGS_KEY && read());
  }, []);
  return {
    settings,
    failed,
    set: (change) =>
      void withStore((store) => keepWarnings(store, change)).then((kept) => take(kept) && onKept()),
  };
}
