import { readDay } from '../calendar/day.ts';
import { type Arithmetic, arithmeticOf } from '../counting/arithmetic.ts';
import type { Deciding, ExcludedDays, Start, TermQuestion } from '../counting/question.ts';
import type { ChosenReading } from '../counting/reading.ts';
import type { StateFile } from '../law/built/files.ts';
import type { Choice, TermRule } from '../law/schema/term-rule.ts';
import { readIntervals } from './day-interval.ts';
import { readEventFact } from './event-fact.ts';
import { EXTENSION_FACT, readExtensions } from './extension-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { officesOf } from './office-facts.ts';
import type { Asked, Case } from './term-case.ts';
import { EXCLUDED_FACT, natureOf, READING_FACT, SET_DAY_FACT, takesSetDay } from './term-facts.ts';
import { knownStart } from './term-starts.ts';

const CHOICES: Record<Choice, TermQuestion['choice']> = {
  open: 'each',
  'by-facts': 'each',
  'earlier-of': 'earliest',
  'later-of': 'latest',
};

/** The question that a rule and the facts of a case put to the engine, or what is still missing. */
export function questionOf(of: Case): Asked {
  const { rule, facts, roles, states } = of;
  if (rule.form === 'without-figure' || (rule.form === 'counted-back' && rule.n === null))
    return { kind: 'no-figure' };
  const problems: FactProblem[] = [];
  const { starts, missing, notFinal } = startsOf(of, problems);
  const nature = natureOf(rule, facts);
  const arithmetic: Arithmetic = isRemaining(rule) ? 'remaining' : arithmeticOf(rule.form, nature, rule.n);
  const roleMissing = rule.deciding && !roles[rule.deciding] ? [rule.deciding] : [];
  const deciding = rule.deciding ? decidingOf(of, states.get(roles[rule.deciding] ?? ''), problems) : null;
  const [first, ...others] = starts;
  const notBefore = floorOf(of, problems);
  if (notBefore === 'missing') missing.push(rule.notBefore?.event ?? '');
  if (
    missing.length > 0 ||
    roleMissing.length > 0 ||
    !first ||
    notBefore === 'missing' ||
    (rule.deciding && !deciding)
  )
    return { kind: 'facts-missing', missing: [...roleMissing, ...missing], problems };
  const receiverFile = rule.receivedBy && states.get(roles[rule.receivedBy] ?? '');
  const receiver = receiverFile ? officesOf(receiverFile, of.own) : null;
  problems.push(...(receiver?.problems ?? []));
  const release = rule.lapses.find(({ effect }) => effect === 'release');
  const length =
    arithmetic === 'day-set' ? { n: 0, unit: 'day' as const } : { n: rule.n ?? 0, unit: rule.unit ?? 'day' };
  const granted = readExtensions(rule.extension, facts[EXTENSION_FACT]);
  problems.push(...granted.problems);
  const question: TermQuestion = {
    arithmetic,
    ...length,
    days: rule.days ?? 'calendar',
    nature,
    starts: [first, ...others],
    choice: CHOICES[rule.choice ?? 'open'],
    notBefore,
    deciding,
    place: receiverFile?.facts.zone ?? (rule.deciding && of.zoneOf(rule.deciding)) ?? first.zone,
    receiver: receiver?.offices ?? null,
    release: release ? { force: release.force } : null,
    wordedAsDate: rule.starts.some((start) => start.standing !== 'also' && start.wordedAsDate),
    excluded: excludedOf(of, problems),
    extensions: granted.extensions,
    cap: rule.extension?.cap ?? null,
    setDay: setDayOf(of, problems),
    chosen: (facts[READING_FACT] || null) as ChosenReading | null,
  };
  return { kind: 'question', question, notFinal, problems: distinct(problems) };
}

/** Counted back from the end of a sentence: what must be left of it. Counted on from there it is an event like any. */
const isRemaining = ({ form, starts }: TermRule): boolean =>
  form === 'counted-back' && starts.some((start) => start.sentence);

/** Every event that is known; of those the provision may mean one is enough, of those it names all are needed. */
function startsOf(
  of: Case,
  problems: FactProblem[],
): { starts: Start[]; missing: string[]; notFinal: string[] } {
  const { rule } = of;
  const starts: Start[] = [];
  const open: string[] = [];
  for (const start of rule.starts) {
    const known = knownStart(of, start, questionOf);
    if ('starts' in known) starts.push(...known.starts);
    else {
      problems.push(...known.problems);
      if (start.standing !== 'also') open.push(...known.missing);
    }
  }
  if (starts.length === 1 && open.length === 0 && starts[0]?.standing === 'stated')
    return { starts, missing: open, notFinal: open };
  const stated = starts.filter(({ standing }) => standing === 'stated');
  const fact = stated.at(-1)?.event ?? '';
  if (rule.choice === 'by-facts' && stated.some(({ event }) => event !== fact))
    problems.push({ fact, value: of.facts[fact] ?? '', problem: 'one-applies' });
  if (stated.length === 0) return { starts, missing: open, notFinal: [] };
  const notFinal = rule.choice === 'by-facts' ? [] : open;
  // The stated events first: the count is told from them.
  return { starts: [...stated, ...starts.filter((start) => !stated.includes(start))], missing: [], notFinal };
}

function decidingOf(of: Case, file: StateFile | undefined, problems: FactProblem[]): Deciding | null {
  if (!file) return null;
  const { offices, problems: wrong } = officesOf(file, of.own);
  problems.push(...wrong);
  return { state: file.facts.state, law: file.counting, offices, own: of.national };
}

function floorOf({ rule, facts }: Case, problems: FactProblem[]): TermQuestion['notBefore'] | 'missing' {
  if (!rule.notBefore) return null;
  const value = facts[rule.notBefore.event];
  const read = value ? readEventFact(rule.notBefore.event, value) : null;
  if (read && 'problem' in read) problems.push(read);
  return read && !('problem' in read) ? { from: read.from, to: read.to } : 'missing';
}

function excludedOf({ rule, facts, today }: Case, problems: FactProblem[]): ExcludedDays | null {
  const value = facts[EXCLUDED_FACT];
  if (!rule.excluded || !value) return null;
  const read = readIntervals(EXCLUDED_FACT, value, today);
  problems.push(...read.problems);
  if (read.intervals.length === 0) return null;
  const kind = rule.excluded.kind === 'days-not-counted' ? 'not-counted' : 'perhaps';
  return { kind, intervals: read.intervals };
}

function setDayOf({ rule, facts }: Case, problems: FactProblem[]): TermQuestion['setDay'] {
  const value = facts[SET_DAY_FACT];
  if (!takesSetDay(rule) || !value) return null;
  const read = readDay(value);
  if ('day' in read) return { from: read.day, to: read.day };
  problems.push({ fact: SET_DAY_FACT, value, problem: read.problem });
  return null;
}

const distinct = (problems: readonly FactProblem[]): readonly FactProblem[] =>
  problems.length < 2
    ? problems
    : problems.filter(
        (one, i) =>
          problems.findIndex(
            (other) => other.fact === one.fact && other.value === one.value && other.problem === one.problem,
          ) === i,
      );
