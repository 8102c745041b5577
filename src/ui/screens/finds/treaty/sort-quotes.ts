import type { Difference } from '../../../../app/page-text/differences.ts';
import { isSlipAlone } from './provisions-of.ts';
import type { LookedFor } from './treaty-here.ts';

export interface Sorted {
  /** All but slips. */
  readonly all: number;
  readonly exact: number;
  /** The gravest first. */
  readonly differing: readonly LookedFor[];
  readonly missing: readonly LookedFor[];
  readonly elsewhere: readonly LookedFor[];
  readonly notOnPage: number;
  /** Mistakes of our text that the page does not have. */
  readonly slips: readonly LookedFor[];
}

const GRAVITY: readonly Difference['about'][] = ['figure', 'negation', 'words', 'marks'];

/** The gravest of what differs. */
export const gravestOf = ({ differences }: LookedFor): Difference['about'] =>
  GRAVITY.find((about) => differences.some((each) => each.about === about)) ?? 'words';

const gravity = (one: LookedFor): number => GRAVITY.indexOf(gravestOf(one));

export function sortQuotes(quotes: readonly LookedFor[]): Sorted {
  const rests = quotes.filter(({ quote }) => !isSlipAlone(quote.uses));
  const how = (wanted: LookedFor['how']) => rests.filter((one) => one.how === wanted);
  return {
    all: rests.length,
    exact: how('exact').length,
    differing: how('approximate').sort((a, b) => gravity(a) - gravity(b)),
    missing: how('missing'),
    elsewhere: how('elsewhere'),
    notOnPage: how('not-on-page').length,
    slips: quotes.filter(({ quote, how: stands }) => isSlipAlone(quote.uses) && stands === 'approximate'),
  };
}
