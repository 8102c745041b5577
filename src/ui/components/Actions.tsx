import { useEffect, useState } from 'preact/hooks';
import type { Address, Facts } from '../../app/address.ts';
import { openedFrom } from '../state/navigation.ts';
import { type Session, useSession } from '../state/session.ts';
import { CopyActions } from './CopyActions.tsx';
import { Failed } from './Failed.tsx';
import { ReceiptAction } from './ReceiptAction.tsx';

/** What a case keeps of this page: the question and its facts. */
export type EntryQuestion =
  | { readonly kind: 'term'; readonly instrument: string; readonly rule: string; readonly facts: Facts }
  | { readonly kind: 'count'; readonly facts: Facts }
  | { readonly kind: 'eligibility'; readonly instrument: string; readonly facts: Facts }
  | { readonly kind: 'documents'; readonly instrument: string; readonly facts: Facts };

interface Props {
  readonly paragraph: () => string;
  readonly address: Address;
  readonly suggestedName: string;
  readonly entry: EntryQuestion;
}

/** Saving brings the store with it: loaded when it is first wanted, not before the first answer. */
const loadSaving = async (session: Session) => {
  const [{ saving }] = await Promise.all([import('./saving.ts'), session.loadLaterWords()]);
  return saving;
};
type Saving = Awaited<ReturnType<typeof loadSaving>>;

/** What can be done with an answer. */
export function Actions({ paragraph, address, suggestedName, entry }: Props) {
  const session = useSession();
  const t = session.words.value.terms.actions;
  const [saving, setSaving] = useState<Saving | null>(null);
  const [failed, setFailed] = useState(false);
  /** Grows with every press of the button, so that one press before the dialog is loaded counts too. */
  const [asked, setAsked] = useState(0);
  const origin = openedFrom.value;
  const load = () => {
    setFailed(false);
    loadSaving(session).then(setSaving, () => setFailed(true));
  };
  const fromCase = origin !== null;
  useEffect(() => {
    if (fromCase) load();
  }, [fromCase]);
  return (
    <div class="actions">
      {origin && saving && <saving.SaveChange key={origin.entryId} origin={origin} entry={entry} />}
      <button
        type="button"
        class={origin ? undefined : 'main'}
        onClick={() => {
          setAsked(asked + 1);
          if (!saving) load();
        }}
      >
        {t.save}
      </button>
      <CopyActions paragraph={paragraph} address={address} />
      {entry.kind !== 'documents' && <ReceiptAction entry={entry} />}
      {saving && <saving.SaveToCase asked={asked} suggestedName={suggestedName} entry={entry} />}
      {failed && <Failed problem={{ problem: 'unreachable', path: 'SaveToCase' }} />}
    </div>
  );
}
