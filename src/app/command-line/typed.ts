import type { Day } from '../../calendar/day.ts';
import { type DateFound, type DateRead, dateAt } from '../../language/date-at.ts';
import { type LengthFound, lengthAt } from '../../language/length-at.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { SpanMeaning } from './command.ts';
import { type Found, findMeanings } from './lexicon.ts';
import { findProvision, type ProvisionFound } from './provision.ts';

export interface GoodDate {
  readonly from: number;
  readonly to: number;
  readonly read: DateRead;
}

/** The command taken apart: what each token may mean, before anything is proposed. */
export interface Typed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateFound[];
  readonly goodDates: readonly GoodDate[];
  readonly lengths: readonly LengthFound[];
  readonly meanings: readonly Found[];
  readonly provision: ProvisionFound | null;
}

const isGood = (found: DateFound): found is GoodDate => 'day' in found.read;

export function takeApart(text: string, index: LibraryIndex, today: Day): Typed {
  const tokens = tokensOf(text);
  const dates: DateFound[] = [];
  const lengths: LengthFound[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    const length = lengthAt(tokens, at);
    const date = length ? null : dateAt(tokens, at, today);
    const to = length?.to ?? date?.to ?? at + 1;
    if (length) lengths.push(length);
    if (date) dates.push(date);
    for (; at < to; at++) if (length || date) taken.add(at);
  }
  const meanings = findMeanings(tokens, taken, index);
  const provision = findProvision(text, tokens);
  // "3" of "3 nov" and "40" of "40 days" are no articles; "12.5" may be one.
  const elsewhere = [...lengths, ...dates.filter(({ from, to }) => to - from > 1)].some(
    ({ from, to }) => provision && !provision.named && from < provision.to && provision.from < to,
  );
  return {
    text,
    tokens,
    dates,
    goodDates: dates.filter(isGood),
    lengths,
    meanings,
    provision: elsewhere ? null : provision,
  };
}

/** The tokens that a proposal rests on, and what each of them is to it. */
export class Cover {
  readonly tokens = new Map<number, SpanMeaning>();
  exact = 0;
  /** A word weighs as much as a whole date, length or provision. */
  weight = 0;

  constructor(base?: Cover) {
    if (!base) return;
    this.tokens = new Map(base.tokens);
    this.exact = base.exact;
    this.weight = base.weight;
  }

  add(as: SpanMeaning, { from, to, exact = true }: { from: number; to: number; exact?: boolean }): void {
    const before = this.tokens.size;
    for (let at = from; at < to; at++) if (!this.tokens.has(at)) this.tokens.set(at, as);
    const added = this.tokens.size - before;
    if (exact) this.exact += added;
    this.weight += as === 'date' || as === 'length' || as === 'provision' ? Math.min(added, 1) : added;
  }

  /** Covers what these meanings were found in; false where there is none. */
  addAll(found: readonly Found[]): boolean {
    const exactFirst = [...found].sort((a, b) => Number(b.exact) - Number(a.exact));
    for (const each of exactFirst) this.add(each.as, each);
    return found.length > 0;
  }
}
