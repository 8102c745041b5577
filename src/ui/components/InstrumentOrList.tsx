import type { ComponentChildren } from 'preact';
import type { Facts } from '../../app/address.ts';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { quoted } from '../../wording/quoted.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';
import { StrayFacts } from './StrayFacts.tsx';

interface Props {
  /** The instrument that the address names, as it names it. */
  readonly id: string | undefined;
  readonly facts: Facts;
  readonly has: (entry: IndexedInstrument) => boolean;
  readonly whyNot: (entry: IndexedInstrument) => string;
  readonly list: ComponentChildren;
  readonly of: (entry: IndexedInstrument) => ComponentChildren;
}

/** The page of the instrument named, or the list of all, with what is wrong with the name said before it. */
export function InstrumentOrList({ id, facts, has, whyNot, list, of }: Props) {
  const { words, index } = useSession();
  const known = index.value.instruments.find((entry) => entry.id === id);
  if (known && has(known)) return <>{of(known)}</>;
  return (
    <>
      {!id && <StrayFacts facts={facts} />}
      {id && !known && (
        <Notice kind="problem">{words.value.shell.failed.unknownInstrument(quoted(id))}</Notice>
      )}
      {known && (
        <Notice kind="note">
          {known.name}. {whyNot(known)}
        </Notice>
      )}
      {list}
    </>
  );
}
