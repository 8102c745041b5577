import type { Route } from '../../../app/address.ts';

/** Words of a known instrument that stand in a text, as one of its finds. */
export interface ProvisionFind {
  readonly kind: 'provision';
  /** [start, end) in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The language of the words. */
  readonly lang: string;
  /** They stand there with small differences. */
  readonly isApproximate: boolean;
  readonly instrument: string;
  readonly eId: string;
  /** What rests on them, by its name in the interface's language, and where it is shown. */
  readonly uses: readonly { readonly name: string; readonly to: Route }[];
}
