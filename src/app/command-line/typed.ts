import type { Day } from '../../calendar/day.ts';
import { type DateFound, dateAt } from '../../language/date-at.ts';
import type { Inferred } from '../../language/date-in-figures.ts';
import { type LengthFound, lengthAt } from '../../language/length-at.ts';
import { type RangeFound, rangeAt } from '../../language/range-at.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { SpanMeaning } from './command.ts';
import { type Found, findMeanings } from './lexicon.ts';
import { findProvision, type ProvisionFound } from './provision.ts';

/** A date as a fact of an address: a day, two days, or what was typed instead, to be explained where it stands. */
export interface PlacedDate {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly inferred: Inferred;
  readonly sound: boolean;
}

/** The command taken apart: what each token may mean, before anything is proposed. */
export interface Typed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateFound[];
  readonly placed: readonly PlacedDate[];
  readonly lengths: readonly LengthFound[];
  readonly meanings: readonly Found[];
  readonly provision: ProvisionFound | null;
}

function placedAs(found: DateFound | RangeFound, typed: string): PlacedDate {
  const { from, to, read } = found;
  if ('problem' in read) return { from, to, written: typed, inferred: null, sound: false };
  const until = 'until' in read ? `..${read.until}` : '';
  const written = read.day + (read.time ? `T${read.time}` : '') + until;
  return { from, to, written, inferred: read.inferred, sound: true };
}

export function takeApart(text: string, index: LibraryIndex, today: Day): Typed {
  const tokens = tokensOf(text);
  const dates: (DateFound | RangeFound)[] = [];
  const lengths: LengthFound[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    const length = lengthAt(tokens, at);
    const date = length ? null : (rangeAt(tokens, at, today) ?? dateAt(tokens, at, today));
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
  const overlapsProvision = ({ from, to }: DateFound) =>
    !elsewhere && provision !== null && from < provision.to && provision.from < to;
  const named = meanings.some(({ as }) => as === 'rule' || as === 'event');
  const placed = dates
    .filter((date) => 'day' in date.read || named || !overlapsProvision(date))
    .map((date) =>
      placedAs(date, text.slice(tokens[date.from]?.start, tokens[date.to - 1]?.end ?? text.length)),
    );
  return {
    text,
    tokens,
    dates,
    placed,
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
