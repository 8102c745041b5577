import { counted } from '../plural.ts';

/** What a receipt says of an assessment of eligibility. */
export const receiptAssessed = {
  pathMissing: 'not said what is asked for; nothing was assessed',
  leads: (outcome: string) => `leads to: ${outcome}`,
  between: (outcomes: string) => `decides between: ${outcomes}`,
  /** How the last day served was found. */
  step: {
    'last-day-given': 'as entered',
    'day-before-release': 'the day before release',
    'add-length': 'from the start, by the length',
    'add-further': 'on by the next sentence',
    'further-ends': 'the next sentence ends, as entered',
    'less-a-day': 'the first day counts in',
    'less-credits': 'less days of credit',
    'less-remission': 'less remission',
    'end-of-the-last': 'the end of the last sentence',
  },
  contradiction: {
    'length-not-usable': 'the length cannot be used',
    'credits-not-usable': 'the credit cannot be used',
    'credits-longer-than-sentence': 'the credit is longer than the sentence',
    'remission-longer-than-sentence': 'the remission is longer than what is left of the sentence',
    'sentences-overlap': 'a sentence starts while the one before it is served',
    'sentences-apart': 'days lie between two sentences',
    'ends-before-the-one-before': 'a sentence ends no later than the one before it',
    'ends-before-it-starts': 'it ends before it starts',
    'ends-differ': 'the ways of stating its end come to different days',
  },
  note: {
    'received-before-sentence-start': 'received before the sentence starts',
    'received-after-sentence-end': 'received after the last day served',
    'credits-not-used': 'the credit was not taken off: an end that is entered has it in it',
    'remission-not-used': 'the remission was not taken off: an end that is entered has it in it',
    'taken-one-after-another': 'the sentences were taken to be served one after the other',
    'unknown-fact': 'a fact these rules do not know',
  },
  /** A sentence served after the first, as entered. */
  further: {
    until: (day: string) => `last day ${day}`,
    from: (day: string, rest: string) => `from ${day}, ${rest}`,
  },
  days: (n: number) => counted('en', n, { one: 'day', other: 'days' }),
  noReceiver: 'not moved for closed offices: it is not known whose office must receive',
};
