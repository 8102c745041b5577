import type { Day } from '../../calendar/day.ts';
import { isMark } from '../../language/look-up.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Command, CommandProblem, CommandReading, Span, SpanMeaning } from './command.ts';
import { BACK, FILLERS } from './keywords.ts';
import { type Proposal, propose } from './propose.ts';
import { isLength } from './propose-count.ts';
import { type Typed, takeApart } from './typed.ts';

export interface CommandContext {
  readonly index: LibraryIndex;
  readonly today: Day;
  readonly ourState: string | null;
}

const MOST_PROPOSALS = 6;
const LONGEST = 300;
const LONGEST_ADDRESS = 4000;
const ADDRESS = /^\s*\S*?(#\/\S*)\s*$/;

function inOrder(proposals: readonly Proposal[], { index, ourState }: CommandContext): Proposal[] {
  const parties = new Map(index.instruments.map((each) => [each.id, each.parties]));
  const ours = ({ command }: Proposal) =>
    'instrument' in command && parties.get(command.instrument)?.some((each) => each === ourState) ? 0 : 1;
  const most = Math.max(0, ...proposals.map(({ weight }) => weight));
  return proposals
    .filter(({ weight }) => weight > 0 && (weight === most || weight === most - 0.5))
    .sort(
      (a, b) => b.weight - a.weight || b.cover.exact - a.cover.exact || a.rank - b.rank || ours(a) - ours(b),
    )
    .slice(0, MOST_PROPOSALS);
}

/** Where a length is said to be counted back; a dash set off by a space before it is taken for a minus. */
function countedBack({ text, tokens, lengths }: Typed): Span | null {
  if (lengths.length === 0) return null;
  const word = tokens.find((token) => BACK.has(token.text));
  if (word) return word;
  for (const { from } of lengths) {
    const start = tokens[from - 1]?.end ?? 0;
    const minus = text.slice(start, tokens[from]?.start).search(/[-−]/);
    if (minus >= 0) return { start: start + minus, end: start + minus + 1 };
  }
  return null;
}

function problemsIn(
  typed: Typed,
  cover: ReadonlyMap<number, SpanMeaning>,
  back: Span | null,
): CommandProblem[] {
  const { text, tokens, dates, lengths } = typed;
  const said = (problem: CommandProblem['problem'], { start, end }: Span): CommandProblem => ({
    problem,
    piece: text.slice(start, end),
    start,
    end,
  });
  const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? text.length,
  });
  const ofDates = dates.flatMap((date) => {
    if (cover.get(date.from) === 'provision') return [];
    if ('problem' in date.read) return [said(date.read.problem, spanOf(date))];
    if (!cover.has(date.from) && dates.some(({ from }) => cover.get(from) === 'date')) {
      return [said('several-dates', spanOf(date))];
    }
    return date.read.otherWeekday ? [said('other-weekday', spanOf(date))] : [];
  });
  const ofLengths = lengths
    .filter((each) => !isLength(each))
    .map((each) => said('length-out-of-range', spanOf(each)));
  const second = lengths.length > 1 ? lengths.filter(({ from }) => !cover.has(from)).at(-1) : undefined;
  return [
    ...ofDates,
    ...ofLengths,
    ...(second ? [said('several-lengths', spanOf(second))] : []),
    ...(back ? [said('counting-back', back)] : []),
  ];
}

/** Stretches of tokens that mean the same thing, side by side, as one. */
function spansOf(typed: Typed, meaningAt: (at: number) => SpanMeaning | null) {
  const spans: { start: number; end: number; as: SpanMeaning; last: number }[] = [];
  typed.tokens.forEach(({ start, end }, at) => {
    const as = meaningAt(at);
    const before = spans.at(-1);
    if (as && before?.as === as && before.last === at - 1) spans.splice(-1, 1, { ...before, end, last: at });
    else if (as) spans.push({ start, end, as, last: at });
  });
  return spans.map(({ start, end, as }) => ({ start, end, as }));
}

/**
 * Reads the command line as it is typed: "jordan arrest 3 nov", "40 days from 3.11.2026", «иордания арест 3 ноября»,
 * "text jordan 12.5", "cases", a pasted address. Words come in any order and any language; three letters of one are
 * enough. What is missing is named, what is not understood or impossible is pointed at. Never throws.
 */
export function readCommand(text: string, context: CommandContext): CommandReading {
  const hash = text.length > LONGEST_ADDRESS ? undefined : ADDRESS.exec(text)?.[1];
  if (hash) {
    const command: Command = { kind: 'address', hash };
    return { proposals: [command], understood: [], notUnderstood: [], problems: [] };
  }
  const typed = takeApart(text.slice(0, LONGEST), context.index, context.today);
  const back = countedBack(typed);
  const all = [...propose(typed, context.index, context.ourState)];
  const ordered = inOrder(back ? all.filter(({ command }) => command.kind !== 'count') : all, context);
  const covered = ordered[0]?.cover.tokens ?? new Map<number, SpanMeaning>();
  const problems = problemsIn(typed, covered, back);
  const said = ({ start, end }: Span) => problems.some((each) => each.start <= start && end <= each.end);
  const idle = (at: number) => {
    const token = typed.tokens[at];
    if (!token || said(token)) return true;
    return FILLERS.has(token.text) || isMark(token);
  };
  const rest = text.length > LONGEST ? [{ start: LONGEST, end: text.length }] : [];
  const aside = spansOf(typed, (at) => (covered.has(at) || idle(at) ? null : 'keyword'));
  return {
    proposals: ordered.map(({ command }) => command),
    understood: spansOf(typed, (at) => covered.get(at) ?? null),
    notUnderstood: [...aside.map(({ start, end }) => ({ start, end })), ...rest],
    problems,
  };
}
