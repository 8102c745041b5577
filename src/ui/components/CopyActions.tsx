import { type Address, writeAddress } from '../../app/address.ts';
import { useSession } from '../state/session.ts';
import { CopyByHand, useCopying } from './CopyByHand.tsx';

interface Props {
  readonly paragraph: () => string;
  readonly address: Address;
}

/** Copy, Copy link, Print. Where the browser forbids copying, the text is shown to be copied by hand. */
export function CopyActions({ paragraph, address }: Props) {
  const { words, platform, preferences } = useSession();
  const { copy, byHand } = useCopying();
  const t = words.value.terms.actions;
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
      <CopyByHand label={words.value.shell.copyFailed} text={byHand} rows={4} />
    </>
  );
}
