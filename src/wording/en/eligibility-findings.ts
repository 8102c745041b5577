import { counted } from '../plural.ts';

const conditions = (n: number) =>
  counted('en', n, { one: 'condition or ground', other: 'conditions and grounds' });
const assessments = (n: number) => counted('en', n, { one: 'assessment', other: 'assessments' });
const answers = (n: number) => counted('en', n, { one: 'other answer', other: 'other answers' });
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Why an outcome is what it is: reports in place of a text, the parts of a reason, what would change it, what else is said. */
export const findings = {
  contradiction: {
    title: 'Answers that cannot stand together',
    says: 'One of them has to be put right. Until then the outcome rests on all of them.',
    sentence: 'The end of the sentence is entered.',
    inCopy: (answers: string) => `These answers cannot stand together, one of them is wrong: ${answers}`,
  },
  /** In place of a provision, where no text is at hand. */
  report: 'a report, not the treaty',
  reported: {
    title: 'What the reports say',
    by: (titles: string) => `A report, not the treaty: ${titles}`,
    rests: 'This rests on reports, not on the treaty: its text is not at hand.',
    restsPartly: 'Part of this rests on reports, not on the treaty.',
    /** In place of what is said of a treaty's own text. */
    says: {
      mustBeRefused: (grounds: string) => `On these facts, as reports have it, it is refused: ${grounds}.`,
      mustBeRefusedWhatever:
        'On these facts, as reports have it, a ground on which it is refused is met, whatever the open facts turn out to be.',
      notMet: (n: number, names: string) =>
        n === 1
          ? `On these facts a condition that reports name is not met: ${names}.`
          : `On these facts ${n} conditions that reports name are not met: ${names}.`,
      noBar: (settled: number, all: number, open: number) =>
        settled === all
          ? `No bar found among ${conditions(all)} that reports name.`
          : `No bar found in ${settled} of ${conditions(all)} that reports name; the rest hangs on ${assessments(open)} that States make.`,
    },
  },
  why: {
    title: 'Why',
    op: { all: 'All of these', any: 'One of these' },
    notOp: { all: 'Not all of these', any: 'None of these' },
    not: 'not:',
    state: { yes: 'met', no: 'not met', unknown: 'not known' },
    left: (amount: string) => `${upper(amount)} of the sentence left`,
  },
  amount: {
    'at-least': (length: string) => `at least ${length}`,
    'more-than': (length: string) => `more than ${length}`,
    'at-most': (length: string) => `at most ${length}`,
  },
  threshold: {
    by: { text: 'the text', report: 'the report' },
    measure: {
      'penalty-both-laws': (amount: string, by: string) =>
        `Penalty under both laws: ${amount}; ${by} says neither minimum nor maximum.`,
      'maximum-penalty-both-laws': (amount: string, _by: string) =>
        `Maximum penalty under both laws: ${amount}.`,
      'minimum-penalty-both-laws': (amount: string, _by: string) =>
        `Minimum penalty under both laws: ${amount}.`,
      'penalty-requesting-law': (amount: string, by: string) =>
        `Penalty under the law of the requesting State: ${amount}; ${by} says neither minimum nor maximum.`,
      'penalty-own-law': (amount: string, by: string) =>
        `Penalty: ${amount}; ${by} does not say under whose law.`,
      'sentence-imposed': (amount: string, _by: string) => `Sentence as imposed: ${amount}.`,
      'sentence-remaining': (amount: string, _by: string) => `Sentence left to serve: ${amount}.`,
      'imposed-or-remaining': (amount: string, by: string) =>
        `Sentence: ${amount}; ${by} does not say whether as imposed or as left to serve.`,
      residence: (amount: string, _by: string) => `Residence: ${amount}.`,
    },
    moment: {
      'at-receipt': (_by: string) => 'Judged at the receipt of the request.',
      'at-submission': (_by: string) => 'Judged when the request is made.',
      'at-sending': (_by: string) => 'Judged when the request is sent.',
      'at-request': (by: string) =>
        `Judged “when requested”: ${by} does not say whether that is sending or receipt.`,
      'not-stated': (by: string) => `${upper(by)} names no moment.`,
    },
  },
  change: {
    title: 'What would change it',
    explain: 'One other answer, else two together; the rest stays as it is. Each was computed again.',
    notFound: (outcomes: string) =>
      `None found that leads to ${outcomes}: neither another answer to any one question nor to any two.`,
    or: 'or',
    outcome: (name: string) => `“${name}”`,
    worse: (n: number) => `More in the way by ${answers(n)}`,
    to: (outcome: string) => `${outcome}, if:`,
    and: 'and',
    now: { yes: 'now yes', no: 'now no', unknown: 'now not known' },
    sentence: { yes: 'Enough of the sentence is left', no: 'Not enough of the sentence is left' },
    sentenceNow: { yes: 'now enough', no: 'now not enough', unknown: 'now not known' },
  },
  follows: 'What follows',
  followsRefusal: 'What follows from every refusal',
  followsAll: 'What follows in each of these cases',
  postponed: {
    title: 'May be put off',
    explain: 'This bars nothing. It is not counted among what is missing.',
  },
  otherPath: (questions: string) =>
    `Entered for something else that can be asked for. Kept, and not counted here: ${questions}`,
  clauses: {
    title: 'What the text says besides',
    titleReported: 'What the reports say besides',
    explain: 'It bars nothing by itself.',
    about: {
      'material-scope': 'What is covered',
      'temporal-scope': 'Since when',
      'treaty-basis': 'What it is based on',
      'domestic-law': 'Domestic law',
      'law-of-treaties': 'Entry into force, change, end',
      'no-ground': 'No reason to refuse',
      speciality: 'Speciality and use',
      'request-handling': 'How the request is dealt with',
      'competing-requests': 'Competing requests',
      'sentence-adaptation': 'Adapting the sentence',
      review: 'Review of the judgment',
      clemency: 'Pardon, amnesty, commutation',
      consent: 'Consent',
      'temporary-transfer': 'Temporary transfer',
      'safe-conduct': 'Safe conduct',
      summons: 'Summons',
      'remote-hearing': 'Hearing from afar',
      property: 'Property',
      costs: 'Costs',
      guarantee: 'Guarantees',
      'medical-measures': 'Medical measures',
    },
  },
};
