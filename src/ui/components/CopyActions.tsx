import { useState } from 'preact/hooks';
import { type Address, writeAddress } from '../../app/address.ts';
import { useSession } from '../state/session.ts';
import { notify } from '../state/toast.ts';

interface Props {
  readonly paragraph: () => string;
  readonly address: Address;
}

/** Copy, Copy link, Print. Where the browser forbids copying, the text is shown to be copied by hand. */
export function CopyActions({ paragraph, address }: Props) {
  const { words, platform, preferences } = useSession();
  const [byHand, setByHand] = useState<string | null>(null);
  const t = words.value.terms.actions;
  const copy = async (text: string, said: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(null);
      notify(said);
    } catch {
      setByHand(text);
    }
  };
  const copyLink = () => {
    const base = platform.linkBase() ?? preferences.value.linkBase;
    void copy((base ?? '') + writeAddress(address), base ? t.linkSays : t.linkNoBase);
  };
  return (
    <>
      <button type="button" onClick={() => void copy(paragraph(), t.copied)}>
        {t.copy}
      </button>
      <button type="button" onClick={copyLink}>
        {t.link}
      </button>
      <button type="button" onClick={() => print()}>
        {t.print}
      </button>
      {byHand !== null && (
        <label class="by-hand">
          {words.value.shell.copyFailed}
          <textarea readOnly rows={4} value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
