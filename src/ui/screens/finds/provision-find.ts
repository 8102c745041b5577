import type { Route } from '../../../app/address.ts';

/** What rests on words of an instrument, by its name in the interface's language, and where it is shown. */
export interface NamedUse {
  readonly name: string;
  readonly to: Route;
}

/** Words of a known instrument that stand in a text, as one of its finds. */
export interface ProvisionFind {
  readonly kind: 'provision';
  /** [start, end) in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The language of the words. */
  readonly lang: string;
  /** Something differs from our text. */
  readonly isApproximate: boolean;
  readonly instrument: string;
  readonly eId: string;
  readonly uses: readonly NamedUse[];
}
