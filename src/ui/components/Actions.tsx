import type { Address, Facts } from '../../app/address.ts';
import { CopyActions } from './CopyActions.tsx';

/** What a case keeps of this page: the question and its facts. */
export type EntryQuestion =
  | { readonly kind: 'term'; readonly instrument: string; readonly rule: string; readonly facts: Facts }
  | { readonly kind: 'count'; readonly facts: Facts }
  | { readonly kind: 'eligibility'; readonly instrument: string; readonly facts: Facts };

interface Props {
  readonly paragraph: () => string;
  readonly address: Address;
  readonly suggestedName: string;
  readonly entry: EntryQuestion;
}

/** What can be done with an answer. */
export function Actions({ paragraph, address }: Props) {
  return (
    <div class="actions">
      <CopyActions paragraph={paragraph} address={address} />
    </div>
  );
}
