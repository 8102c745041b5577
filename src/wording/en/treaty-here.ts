import { counted, formFor } from '../plural.ts';

const quotes = (n: number) => counted('en', n, { one: 'quote', other: 'quotes' });
const stand = (n: number) => formFor('en', n, { one: 'stands', other: 'stand' });
const are = (n: number) => formFor('en', n, { one: 'is', other: 'are' });
const differ = (n: number) => formFor('en', n, { one: 'differs', other: 'differ' });

/** Which treaty a text is, and what it has of the words that its rules rest on. */
export const treatyHere = {
  title: 'The treaty',
  looking: 'Looking which treaty this is…',
  surely: (name: string) => `This looks like: ${name}`,
  maybe: (name: string) => `May be, or may speak of: ${name}`,
  chosen: (name: string) => `Compared with: ${name}`,
  recognised: (states: string, day: string) =>
    `Recognised by its title, the parties it names (${states}) and its day of signing, ${day}. No other instrument stands beside it.`,
  guessWithDay: (states: string, day: string) =>
    `Only a guess: a title of this kind names ${states}, and the day of signing, ${day}, stands here. But it may not be this treaty, or not it alone.`,
  guess: (states: string) =>
    `Only a guess: a title of this kind names ${states}, but the day of signing does not stand where it should.`,
  byHand: 'You chose it; the text itself may be another one.',
  and: ' and ',
  others: 'Others that it may be, or may speak of',
  rules: 'Its terms',
  more: 'Details',
  check: 'Compare its quotes',
  other: 'Compare with',
  noTreaty: 'no treaty',

  comparing: (percent: number) => `Comparing: ${percent} %`,
  failed: 'Our text of this treaty could not be loaded, so nothing was compared.',
  noText: 'Our text of this treaty is not at hand, so nothing can be compared.',
  comparedWith: (language: string) =>
    `Compared with our text in ${language}: the words on which its terms, conditions and papers rest. Spaces, quotation marks, dashes and capitals are not compared.`,
  all: (n: number) => `All ${quotes(n)} stand here word for word.`,
  noneHere: (n: number) => `None of its ${quotes(n)} stands here.`,
  some: (exact: number, all: number) => `${exact} of ${quotes(all)} ${stand(exact)} here word for word`,
  differing: (n: number) => `${n} ${differ(n)}`,
  missing: (n: number) => `${n} ${are(n)} missing`,
  elsewhere: (n: number) => `${n} ${stand(n)} elsewhere`,
  notOnPage: (n: number) => `${n} ${are(n)} of articles that are not here`,
  stopped: 'The text was not read to its end: what is missing may follow.',

  differs: 'What differs',
  about: {
    figure: 'Another figure',
    negation: 'A word that denies or limits',
    words: 'Other words',
    marks: 'Punctuation alone',
  },
  replaced: (here: string, ours: string) => `Here: “${here}”. Our text: “${ours}”.`,
  added: (here: string) => `Only here: “${here}”.`,
  gone: (ours: string) => `Not here: “${ours}”.`,
  /** Stands before words of the text. */
  here: 'Here',
  ours: 'Our text',
  wordings: 'Both wordings',
  rests: 'What rests on it:',
  notCorrected:
    'Dedere still counts by our text. Check which of the two is the text in force before you rely on it.',
  lost: 'Missing: the article is here, the words are not',
  moved: 'Elsewhere: the words stand here, but not in their article',
  slips: 'Slips of our text that are put right here',
  showThere: 'Show it there',
};
