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

/** So many of the gravest stand in the open at most. */
const MOST_GRAVE = 3;
/** So many of all kinds stand in the open where there are no more of them. */
const FEW = 2;

type Differences = Pick<Sorted, 'differing' | 'missing' | 'elsewhere'>;

/** What stands in the open and what is folded: a changed figure or "not" is seen at once, and does not bury the finds. */
export function shareOut({ differing, missing, elsewhere }: Differences): {
  readonly open: Differences;
  readonly folded: Differences;
} {
  const none = { differing: [], missing: [], elsewhere: [] };
  if (differing.length + missing.length + elsewhere.length <= FEW)
    return { open: { differing, missing, elsewhere }, folded: none };
  const open = differing.filter(isGrave).slice(0, MOST_GRAVE);
  return {
    open: { ...none, differing: open },
    folded: { differing: differing.filter((one) => !open.includes(one)), missing, elsewhere },
  };
}

const isGrave = (one: LookedFor): boolean => ['figure', 'negation'].includes(gravestOf(one));

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
