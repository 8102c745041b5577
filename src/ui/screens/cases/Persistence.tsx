import { useEffect, useState } from 'preact/hooks';
import {
  persist,
  persisted,
  type Persistence as State,
  type StorageUse,
  storageUse,
} from '../../../store/persist.ts';
import { followStore } from '../../state/case-store-open.ts';
import { promised } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';

/** From here on it is said that room runs short. */
const NEARLY_FULL = 0.9;

/** Whether the browser has promised not to clear the cases, and how much room they take. */
export function Persistence() {
  const { words, lang } = useSession();
  const t = words.value.cases.persistence;
  const [found, setFound] = useState<State | null>(null);
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    const look = () => void storageUse().then(setUse);
    void persisted().then(setFound);
    look();
    return followStore(({ kind }) => kind === 'changed' && look());
  }, []);
  const state = promised.value === 'granted' ? 'granted' : (found ?? promised.value);
  const ask = async () => {
    promised.value = await persist();
  };
  if (!state) return null;
  return (
    <div class="persistence">
      <p class="quiet">
        {t[state]} {use && t.used(megabytes(use.used, lang.value), megabytes(use.most, lang.value))}
      </p>
      {use && use.used > use.most * NEARLY_FULL && <p class="notice warn">{t.nearlyFull}</p>}
      {state === 'refused' && (
        <button type="button" onClick={() => void ask()}>
          {t.ask}
        </button>
      )}
    </div>
  );
}

/** A size as it is read: megabytes to a tenth, whole gigabytes. */
function megabytes(bytes: number, lang: string): string {
  const large = bytes >= 1e9;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: large ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: large ? 0 : 1,
  }).format(bytes / (large ? 1e9 : 1e6));
}
