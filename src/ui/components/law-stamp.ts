import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { LAW_FACT } from '../../app/law-fact.ts';
import { versionBehind, writeLaw } from '../../app/law-version.ts';
import { address, setFacts } from '../state/navigation.ts';
import { type Session, useSession } from '../state/session.ts';
import type { EntryQuestion } from './Actions.tsx';

/**
 * A question as it is kept: its facts, the day of saving and the version of the rules it was answered by. A plain count
 * has no such rules. Where they cannot be loaded the facts are kept as they stand.
 */
export async function stamped(
  { library, realToday }: Pick<Session, 'library' | 'realToday'>,
  entry: EntryQuestion,
): Promise<EntryQuestion> {
  if (entry.kind === 'count') return entry;
  const loaded = await library.instrument(entry.instrument);
  const version = 'value' in loaded ? versionBehind(loaded.value, entry) : null;
  if (version === null) return entry;
  return { ...entry, facts: { ...entry.facts, [LAW_FACT]: writeLaw({ day: realToday.value, version }) } };
}

/** The same for what is drawn: until the rules are at hand, the question as it stands. */
export function useStamped(entry: EntryQuestion): EntryQuestion {
  const session = useSession();
  const [kept, setKept] = useState(entry);
  const written = JSON.stringify(entry);
  useEffect(() => {
    let alive = true;
    void stamped(session, entry).then((made) => alive && setKept(made));
    return () => {
      alive = false;
    };
  }, [written]);
  return kept;
}

/** Once kept, a page that was opened under an older version goes on under today's. */
export function renewLaw({ facts }: { readonly facts: Facts }): void {
  const law = facts[LAW_FACT];
  if (law && address.value.facts[LAW_FACT]) setFacts({ [LAW_FACT]: law });
}
