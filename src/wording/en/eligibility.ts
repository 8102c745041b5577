import { counted } from '../plural.ts';
import { quoted } from '../quoted.ts';
import { findings } from './eligibility-findings.ts';

const conditions = (n: number) =>
  counted('en', n, { one: 'condition or ground', other: 'conditions and grounds' });
const questions = (n: number) => counted('en', n, { one: 'question', other: 'questions' });
const assessments = (n: number) => counted('en', n, { one: 'assessment', other: 'assessments' });
const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const months = (n: number) => counted('en', n, { one: 'month', other: 'months' });

/** Eligibility: the questions, the outcome with its reasons, the sentence left to serve. */
export const eligibility = {
  ...findings,
  title: 'Eligibility',
  intro: 'What stands in the way of a request, as far as the facts tell. The States decide.',
  list: {
    noRules: 'No conditions here yet. The provisions can be read under Text.',
    noRulesNoText: 'No conditions here yet: the text of this treaty is not at hand.',
  },
  who: {
    sentencing: 'Sentencing State',
    executing: 'State of execution',
    ask: 'Which State passed the sentence?',
    swap: 'Exchange the two States',
    requestingState: 'Requesting State',
    requestedState: 'Requested State',
    requesting: 'Which State makes the request?',
    requestingHelp: 'Needed only to tell whose office must receive it.',
  },

  path: {
    ask: 'What is asked for?',
    /** A choice that changes no condition need not be made. */
    leftOpen: 'Left open',
    first: 'Say first what is asked for: the conditions differ. Nothing is assessed before that.',
  },
  start: 'Answer what you know, in any order. From the first answer on the outcome stands here.',
  outcome: {
    'must-be-refused': 'Must be refused',
    'conditions-not-met': 'Conditions not met',
    'more-facts-needed': 'More facts needed',
    'may-be-refused': 'May be refused',
    'no-bar-found': 'No bar found',
  },
  says: {
    mustBeRefused: (grounds: string) => `On these facts the treaty says it is refused: ${grounds}.`,
    mustBeRefusedWhatever:
      'On these facts a ground on which the treaty says it is refused is met, whatever the open facts turn out to be.',
    notMet: (n: number, names: string) =>
      n === 1
        ? `On these facts a condition of the treaty is not met: ${names}.`
        : `On these facts ${n} conditions of the treaty are not met: ${names}.`,
    moreFacts: (n: number) =>
      n === 1
        ? 'The answer to one question can still decide.'
        : `Answers to ${n} questions can still decide.`,
    readingsPart:
      'The facts are known, but ways of reading the provision part. Which one applies is for the States to say.',
    mayBeRefused: (grounds: string) => `On these facts refusal is left to discretion: ${grounds}.`,
    mayBeRefusedWhatever:
      'On these facts refusal is left to discretion, whatever the open facts turn out to be.',
    noBar: (settled: number, all: number, open: number) =>
      settled === all
        ? `No bar found among ${conditions(all)} of this treaty.`
        : `No bar found in ${settled} of ${conditions(all)}; the rest hangs on ${assessments(open)} that States make.`,
    ground: (name: string, provision: string) => `${name} (${provision})`,
    open: (n: number) => `${assessments(n)} of States still open.`,
    notEligible: 'It is not a decision: the States decide.',
  },
  progressShort: (answered: number, asked: number) => `${answered} of ${asked}`,
  progress: (answered: number, asked: number) => `${answered} of ${questions(asked)} answered`,

  decides: 'What decides',
  alsoBars: 'Also in the way, with less weight',
  /** Nothing decides yet. */
  alreadyBars: 'In the way already',
  all: (n: number) => `All ${conditions(n)}`,
  kind: {
    condition: 'condition',
    'condition-else-discretion': 'condition, else left to discretion',
    'mandatory-ground': 'ground on which it is refused',
    'discretionary-ground': 'ground on which it may be refused',
    postponement: 'ground on which it may be put off',
  },
  value: { met: 'met', notMet: 'not met', open: 'open' },
  missing: {
    title: (n: number) => `What is missing: ${questions(n)}`,
    canChange: (n: number) => `Could still change this: ${questions(n)}`,
    alone: 'one answer changes the outcome at once',
    together: 'these decide only together with others',
    sentence: 'The sentence left to serve',
    needs: {
      'sentence-end': 'its end is missing',
      'sentence-start': 'its start is missing',
      length: 'its length is missing',
      'further-sentences': 'one of the further sentences cannot be read',
      receipt: 'the day of receipt is missing',
    },
    contradicts: 'its dates contradict each other',
  },
  slip: (note: string) => `A slip of the text: ${note}`,
  open: {
    title: (n: number) => `Open: ${assessments(n)}`,
    explain: 'Decided by a State. An open assessment never blocks.',
  },
  whose: {
    sentencing: (state: string) => (state ? `the sentencing State, ${state}` : 'the sentencing State'),
    executing: (state: string) => (state ? `the State of execution, ${state}` : 'the State of execution'),
    requested: (state: string) => (state ? `the requested State, ${state}` : 'the requested State'),
    requesting: (state: string) => (state ? `the requesting State, ${state}` : 'the requesting State'),
    transit: (state: string) => (state ? `the State of transit, ${state}` : 'the State of transit'),
    both: 'both States',
    nobody: 'a State; the treaty does not say which',
  },
  decidedBy: (whose: string) => `Decided by ${whose}.`,
  partings: 'Two readings part',
  parting: {
    enough: (reading: string, latest: string) =>
      `${upper(reading)}: it could be received until ${latest}, so enough is left.`,
    notEnough: (reading: string, latest: string) =>
      `${upper(reading)}: it could be received until ${latest}, so not enough is left.`,
  },
  left: {
    yes: (length: string, reading: string, latest: string) =>
      `At least ${length} left by every reading. The strictest, ${reading}: receipt until ${latest}.`,
    no: (length: string, reading: string, latest: string) =>
      `Less than ${length} left by every reading. The widest, ${reading}: receipt until ${latest}.`,
  },
  reading: {
    'counted-back': 'counted back from the last day served',
    'counted-forward': 'counted forward from the day of receipt',
    'receipt-day-counted-in': 'the day of receipt counted in',
  },
  notes: 'Before relying on it',

  questions: {
    title: 'The questions',
    keys: 'On a question: y yes, n no, u not known, then the next one.',
    words: 'the treaty’s words',
    reportWords: 'the words of the report',
    assessments: 'Assessments of the States',
    assessmentsHelp: 'Decided by the State named. Enter one only if you know how it decided.',
    notCounted: (value: string) =>
      `“${quoted(value)}” is none of the three answers. It is kept and does not count.`,
  },
  answered: 'Facts entered',

  sentence: {
    title: 'The sentence left to serve',
    how: 'How is its end known?',
    ways: { end: 'last day', release: 'day of release', length: 'start and length' },
    end: 'Last day served',
    endHelp: 'Of several sentences served one after the other: of the last.',
    release: 'Day of release',
    releaseHelp: 'The day after the last day served.',
    start: 'First day of the sentence',
    length: 'Length of the sentence',
    lengthHelp: 'Years, months, days: 3y 6m 10d',
    credit: 'Days of credit',
    creditHelp: 'Taken off the end. Pre-trial detention only if the start does not have it in it already.',
    creditWrong: (value: string) => `“${quoted(value)}” is not a whole number of days from 0 to 9999.`,
    receipt: 'Day the request is received',
    receiptHelp: 'Past, or planned.',
    taken: 'Last day served',
    releaseOn: 'Day of release',
    remaining: 'Left at receipt, usual count',
    remainingIs: (m: number, d: number, total: number) =>
      `${[...(m > 0 ? [months(m)] : []), ...(d > 0 || m === 0 ? [days(d)] : [])].join(' ')}${m > 0 ? ` (${days(total)})` : ''}`,
    nothingLeft: 'nothing',
    step: {
      lastDayGiven: (day: string) => `Last day served, as entered: ${day}.`,
      dayBeforeRelease: (release: string, day: string) =>
        `Released on ${release}; the last day served is the day before, ${day}.`,
      addLength: (start: string, length: string, day: string) => `${start} and ${length} lead to ${day}.`,
      lessADay: (day: string) => `The first day counts in: ${day}.`,
      lessCredits: (n: number, day: string) => `Less ${days(n)} of credit: ${day}.`,
      endOfTheLast: (n: number, day: string) => `The last of ${n} sentences ends on ${day}.`,
    },
    contradiction: {
      lengthNotUsable: 'The length cannot be used. Write it like 3y 6m 10d.',
      creditsNotUsable: (n: number) => `${days(n)} of credit cannot be used.`,
      creditsLonger: (credit: number, sentence: number) =>
        `The credit (${days(credit)}) is longer than the sentence (${days(sentence)}). Check both; nothing was counted.`,
      endsBeforeStart: (start: string, end: string) =>
        `The sentence would end on ${end}, before it starts on ${start}. Check both; nothing was counted.`,
      endsDiffer: (list: string) =>
        `The ways of stating the end come to different last days: ${list}. Correct or empty one; nothing was counted.`,
    },
    note: {
      receivedBeforeStart: (receipt: string, start: string) =>
        `The day of receipt, ${receipt}, lies before the sentence starts, ${start}. Check both.`,
      receivedAfterEnd: (receipt: string, end: string) =>
        `The day of receipt, ${receipt}, lies after the last day served, ${end}.`,
      creditsNotUsed: (n: number) =>
        `${days(n)} of credit were not taken off: an end that is entered already has them in it.`,
    },
    latest: {
      title: (length: string) => `Latest day of receipt so that ${length} are left`,
      safe: (authority: string, inSeat: string) => `safe, received by the ${authority} ${inSeat}`,
      safePlain: (inSeat: string) => `safe, received ${inSeat}`,
      unmoved: 'strictest reading; not moved back for closed offices',
      usual: 'usual count, forward from the day of receipt',
      outer: 'latest reading listed, do not rely on it',
      closed: (passed: string) => `Closed there: ${passed}.`,
      noCalendar: (ofState: string, year: number) =>
        `There is no calendar ${ofState} for ${year} here, so no safe day can be given.`,
      whoReceives: 'Say which State makes the request, and the safe day takes closed offices into account.',
    },
  },

  excerpt: 'The provisions',
  name: (partner: string, kind: string) => `${partner}, ${kind}`,
  paragraph: {
    head: (treaty: string, name: string) => `${treaty}. ${name}.`,
    roles: (sentencing: string, executing: string) =>
      `Sentencing State: ${sentencing}. State of execution: ${executing}.`,
    parts: (requesting: string, requested: string) =>
      `Requesting State: ${requesting}. Requested State: ${requested}.`,
    path: (name: string) => `Asked for: ${name}.`,
    outcome: (name: string, says: string) => `${name}: ${says}`,
    postponed: (sentence: string, provision: string) =>
      `May be put off: ${sentence.replace(/\.$/, '')} (${provision}).`,
    follows: (sentence: string, provision: string) =>
      `What follows: ${sentence.replace(/\.$/, '')} (${provision}).`,
    reason: (sentence: string, provision: string) => `${sentence.replace(/\.$/, '')} (${provision}).`,
    missing: (list: string) => `Not known: ${list}`,
    open: (list: string) => `Open assessments: ${list}.`,
    openOne: (name: string, whose: string) => `${name} (${whose})`,
    end: (day: string) => `Last day served: ${day}.`,
    receipt: (day: string) => `Request received: ${day}.`,
    safe: (length: string, day: string, inSeat: string) =>
      `Latest safe day of receipt ${inSeat} so that ${length} are left: ${day}.`,
  },
};
