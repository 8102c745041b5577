import type { InstrumentFile } from '../../../law/built/files.ts';
import type { DocumentRules } from '../../../law/schema/document.ts';
import type { MarkKind, Quote } from '../../../law/schema/primitives.ts';
import { anchorIn } from '../../../law/text/anchor.ts';
import { plainLine } from '../../../law/text/lines.ts';
import { findQuote } from '../../../law/text/match-quote.ts';
import type { TextTree } from '../../../law/text/tree.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that a rule rests on. `rule` names a term rule, a condition, a duty after every refusal, a clause, or a thing to be sent. */
export interface RuleMark extends Span {
  readonly kind: MarkKind;
  readonly rule: string;
  readonly of: 'term' | 'condition' | 'follow' | 'clause' | 'paper';
}

/** What a mark looks like and is called: words that ask for something to be sent stand apart. */
export const kindOfMark = ({ kind, of }: RuleMark): MarkKind | 'paper' => (of === 'paper' ? of : kind);

/** Words concerned by a note; `n` counts the notes of the text from 1. */
export interface SlipMark extends Span {
  readonly id: string;
  readonly n: number;
}

/** What stands beside one passage, by the ids of `passagesOf`; `art_4__para_1__point_h:label` is a printed label. */
export interface Annotations {
  readonly marks: ReadonlyMap<string, readonly RuleMark[]>;
  readonly slips: ReadonlyMap<string, readonly SlipMark[]>;
}

interface Place extends Span {
  readonly passage: string;
}

/** Places the quotes of all rules, and the known slips, in a text. A quote of another language is none of this text's. */
export function annotate(
  file: InstrumentFile,
  tree: TextTree,
  papers: DocumentRules | null = null,
): Annotations {
  const marks = new Map<string, RuleMark[]>();
  const slips = new Map<string, SlipMark[]>();
  for (const { rule, of, quotes } of [...quotedIn(file), ...papersIn(papers)]) {
    for (const quote of quotes.filter((one) => one.lang === tree.lang)) {
      const place = placeOf(tree, quote.eId, quote.text);
      if (place) add(marks, place.passage, { ...place, kind: quote.kind, rule, of });
    }
  }
  const ofText = file.instrument.slips.filter((slip) => slip.lang === tree.lang);
  for (const [at, slip] of ofText.entries()) {
    for (const { eId, quote } of [slip, ...(slip.also ?? [])]) {
      const place = placeOf(tree, eId, quote);
      if (place) add(slips, place.passage, { ...place, id: slip.id, n: at + 1 });
    }
  }
  return { marks, slips };
}

interface Quoting extends Pick<RuleMark, 'rule' | 'of'> {
  readonly quotes: readonly Quote[];
}

/** Everything of an instrument that quotes its text. What follows from a condition goes by its name. */
function quotedIn({ terms, eligibility }: InstrumentFile): readonly Quoting[] {
  const { conditions = [], follows = [], clauses = [] } = eligibility ?? {};
  return [
    ...terms.map(({ rule, quotes }): Quoting => ({ rule, of: 'term', quotes })),
    ...conditions.flatMap(({ id, quotes, follows: after = [] }): Quoting[] => [
      { rule: id, of: 'condition', quotes },
      ...after.map((one): Quoting => ({ rule: id, of: 'condition', quotes: one.quotes })),
    ]),
    ...follows.map(({ id, quotes }): Quoting => ({ rule: id, of: 'follow', quotes })),
    ...clauses.map(({ id, quotes }): Quoting => ({ rule: id, of: 'clause', quotes })),
  ];
}

/** Papers, contents and formalities; words that a rule rests on too are marked as its own. */
const papersIn = (papers: DocumentRules | null): readonly Quoting[] =>
  [...(papers?.documents ?? []), ...(papers?.formalities ?? [])].map(({ id, quotes }) => ({
    rule: id,
    of: 'paper',
    quotes,
  }));

function add<M>(map: Map<string, M[]>, key: string, mark: M): void {
  map.set(key, [...(map.get(key) ?? []), mark]);
}

function placeOf(tree: TextTree, eId: string, quote: string): Place | undefined {
  const anchor = anchorIn(tree, eId, quote);
  if (!anchor) return undefined;
  const { start, end } = anchor;
  if (anchor.part === 'text') return { passage: anchor.eId, start, end };
  if (anchor.part !== 'line') return { passage: `${anchor.eId}:${anchor.part}`, start, end };
  if (anchor.eId !== 'preamble' && anchor.eId !== 'closing') return undefined;
  // Lines are shown without the hashes and bars of their page, so the offsets are those of the plain line.
  const shown = findQuote(plainLine(tree[anchor.eId][anchor.line ?? 0] ?? ''), quote);
  return shown && { passage: `${anchor.eId}:${anchor.line}`, start: shown.start, end: shown.end };
}
