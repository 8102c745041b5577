import type { Address } from '../../app/address.ts';
import { CopyActions } from './CopyActions.tsx';

interface Props {
  readonly paragraph: () => string;
  readonly address: Address;
  readonly suggestedName: string;
  readonly entry: { readonly kind: string };
}

/** What can be done with an answer. */
export function Actions({ paragraph, address }: Props) {
  return (
    <div class="actions">
      <CopyActions paragraph={paragraph} address={address} />
    </div>
  );
}
