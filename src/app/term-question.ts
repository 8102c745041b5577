import { type Day, readDay } from '../calendar/day.ts';
import { type Arithmetic, arithmeticOf } from '../counting/arithmetic.ts';
import { countTerm } from '../counting/count-term.ts';
import type { Deciding, ExcludedDays, Start, TermQuestion } from '../counting/question.ts';
import type { ChosenReading } from '../counting/reading.ts';
import type { StateFile } from '../law/built/files.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { Choice, TermRule } from '../law/schema/term-rule.ts';
import { readIntervals } from './day-interval.ts';
import { readEventFact } from './event-fact.ts';
import { EXTENSION_FACT, readExtensions } from './extension-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { officesOf } from './office-facts.ts';
import type { Asked, Case } from './term-case.ts';
import { chainOf, EXCLUDED_FACT, natureOf, READING_FACT, SET_DAY_FACT, takesSetDay } from './term-facts.ts';
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
  if (rule.form === 'without-figure' || (rule.n === null && needsFigure(rule))) return { kind: 'no-figure' };
  const problems: FactProblem[] = [];
  const { starts, missing, notFinal } = startsOf(of, problems);
  const nature = natureOf(rule, facts);
  const arithmetic: Arithmetic = isRemaining(rule) ? 'remaining' : arithmeticOf(rule.form, nature, rule.n);
  const roleMissing = rolesMissing(of, problems);
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
    return { kind: 'facts-missing', missing: [...roleMissing, ...missing], problems: distinct(problems) };
  const receiverFile = rule.receivedBy && states.get(roles[rule.receivedBy] ?? '');
  const receiver = receiverFile ? officesOf(receiverFile, of.own) : null;
  problems.push(...(receiver?.problems ?? []));
  const release = rule.lapses.find(({ effect }) => effect === 'release');
  const length =
    arithmetic === 'day-set' ? { n: 0, unit: 'day' as const } : { n: rule.n ?? 0, unit: rule.unit ?? 'day' };
  const written = isOfTermBefore(of) ? undefined : facts[EXTENSION_FACT];
  const granted = readExtensions(rule.extension, written, rule.unit);
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
    setDay: setDayOf(of, first.from, problems),
    chosen: (facts[READING_FACT] || null) as ChosenReading | null,
  };
  return { kind: 'question', ...extended(of, question, problems), notFinal };
}

/** A day that is given needs none: set, agreed, or "not later than" another. */
const needsFigure = ({ form, nature }: TermRule): boolean =>
  form !== 'not-later-than-event' &&
  arithmeticOf(form, typeof nature === 'string' ? nature : nature.unknown, null) !== 'day-set';

/**
 * The parts that no State plays yet, and those of a State whose law and offices are not at hand. The deciding State is
 * asked for first: most of the others follow from it.
 */
function rolesMissing({ rule, roles, states }: Case, problems: FactProblem[]): readonly Role[] {
  const { deciding, receivedBy, starts } = rule;
  if (deciding && !roles[deciding]) return [deciding];
  let missing: Role[] | null = null;
  for (let i = -2; i < starts.length; i++) {
    const start = starts[i];
    const role = i === -2 ? deciding : i === -1 ? receivedBy : start?.standing === 'also' ? null : start?.at;
    if (!role) continue;
    const state = roles[role];
    if (state && states.has(state)) continue;
    if (state) problems.push({ fact: role, value: state, problem: 'not-a-state' });
    missing ??= [];
    if (!missing.includes(role)) missing.push(role);
  }
  return missing ?? NO_ROLES;
}
const NO_ROLES: readonly Role[] = [];

/** The extension is that of a term on whose end this one hangs, and was read there. */
const isOfTermBefore = ({ rule, rules, facts }: Case): boolean =>
  !rule.extension &&
  facts[EXTENSION_FACT] !== undefined &&
  rule.starts.some(({ endOf, event }) => endOf && !facts[event]) &&
  chainOf(rule, rules).some(({ extension }) => extension);

/** A day that was granted stands instead; one that ends the term before it would have ended is no extension. */
function extended(of: Case, question: TermQuestion, problems: FactProblem[]) {
  const days = question.extensions.some(({ kind }) => kind === 'until');
  if (!days) return { question, problems: distinct(problems) };
  const plain = countTerm({ ...question, extensions: [], setDay: null });
  const usual = plain.kind === 'computed' ? plain.usual.map(({ day }) => day).sort() : [];
  const from = question.starts[0].from;
  const extensions = question.extensions.filter((by) => {
    if (by.kind !== 'until') return true;
    const replaces = of.rule.extension?.length.kind === 'replaced' || question.arithmetic === 'day-set';
    const wrong =
      by.day < from
        ? 'end-before-start'
        : !replaces && by.day < (usual[0] ?? from)
          ? 'not-an-extension'
          : null;
    if (wrong) problems.push({ fact: EXTENSION_FACT, value: by.day, problem: wrong });
    return !wrong;
  });
  return { question: { ...question, extensions }, problems: distinct(problems) };
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
    problems.push(...known.problems);
    if ('starts' in known) starts.push(...known.starts);
    else if (start.standing !== 'also') open.push(...known.missing);
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

function setDayOf({ rule, facts }: Case, start: Day, problems: FactProblem[]): TermQuestion['setDay'] {
  const value = facts[SET_DAY_FACT];
  if (!takesSetDay(rule) || !value) return null;
  const read = readDay(value);
  if ('day' in read && read.day >= start) return read.day;
  const problem = 'day' in read ? 'set-day-too-early' : read.problem;
  problems.push({ fact: SET_DAY_FACT, value, problem });
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
