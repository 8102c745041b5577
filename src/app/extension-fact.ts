import { readDay } from '../calendar/day.ts';
import type { Extension, Length } from '../counting/question.ts';
import type { ExtensionRule } from '../law/schema/term-change.ts';
import type { Unit } from '../law/schema/term-form.ts';
import type { FactProblem } from './fact-problem.ts';

export const EXTENSION_FACT = 'extension';
const UNITS: Readonly<Record<string, Unit>> = { h: 'hour', d: 'day', m: 'month', y: 'year' };

/**
 * Reads what was granted, one piece for each time: `granted` (as the text has it; where it names no length the end is
 * then not stated), a length `10d` `3m`, or the day that stands instead `2027-02-01`. `unit` is the term's own.
 */
export function readExtensions(
  rule: ExtensionRule | undefined,
  value: string | undefined,
  unit: Unit | null,
): { readonly extensions: readonly Extension[]; readonly problems: readonly FactProblem[] } {
  const extensions: Extension[] = [];
  const problems: FactProblem[] = [];
  for (const piece of (value ?? '').split(',').map((text) => text.trim())) {
    if (piece === '') continue;
    const wrong = (problem: FactProblem['problem']) =>
      problems.push({ fact: EXTENSION_FACT, value: piece, problem });
    if (!rule) wrong('extension-not-provided');
    else if (rule.times === 'once' && extensions.length > 0) wrong('extension-once');
    else {
      const read = readExtension(rule, piece, unit);
      if (typeof read === 'string') wrong(read);
      else extensions.push(read);
    }
  }
  return { extensions, problems };
}

function readExtension(
  { length: rule }: ExtensionRule,
  piece: string,
  unit: Unit | null,
): Extension | FactProblem['problem'] {
  const until = readDay(piece);
  if ('day' in until) return { kind: 'until', day: until.day };
  if (until.problem !== 'not-a-date') return until.problem;
  if (piece === 'granted') {
    if (rule.kind === 'adds' || rule.kind === 'adds-up-to')
      return { kind: 'length', length: figure(rule), most: null };
    if (rule.kind === 'new-total') return { kind: 'total', length: figure(rule) };
    return { kind: 'not-stated' };
  }
  const length = readPlainLength(piece);
  // Hours lengthen what is counted in hours; a term that ends with its day would not move by them.
  if (!length || (length.unit === 'hour' && unit !== 'hour')) return 'not-an-extension';
  if (rule.kind === 'new-total') return 'not-an-extension';
  if (rule.kind !== 'adds' && rule.kind !== 'adds-up-to') return { kind: 'length', length, most: null };
  return isLonger(length, rule) ? 'extension-too-long' : { kind: 'length', length, most: figure(rule) };
}

const figure = ({ n, unit }: Length): Length => ({ n, unit });

/** `10d`, `3m`, `1y`, `12h`. */
export function readPlainLength(piece: string): Length | null {
  const [, n, letter] = /^(\d{1,4})([hdmy])$/.exec(piece) ?? [];
  const unit = UNITS[letter ?? ''];
  return unit && Number(n) > 0 ? { n: Number(n), unit } : null;
}

/** Surely longer than the most the text allows; between units of unequal length the count itself takes the shorter. */
const isLonger = (asked: Length, most: Length): boolean =>
  asked.n * SHORTEST[asked.unit] > most.n * LONGEST[most.unit];
const SHORTEST = { hour: 1, day: 24, month: 28 * 24, year: 365 * 24 };
const LONGEST = { hour: 1, day: 24, month: 31 * 24, year: 366 * 24 };
