import { type Length, lengthOf } from './length.ts';

/** The form of a term: the list, who asks whom, the events. */
export const screen = {
  title: 'Terms',
  intro: 'Choose a term, or type into the line above.',
  length: (n: number, unit: Length['unit'], days?: Length['days'], _dayWord?: Length['dayWord']) =>
    lengthOf(days ? { n, unit, days } : { n, unit }),
  askState: 'Which State do you work for?',
  askStateHelp:
    'It stands as the one that asks from then on. Kept on this device; change it in the settings.',
  ofTreaty: 'Terms of this treaty',
  noRules: 'No term rules here yet. The provisions can be read under Text.',
  noRulesNoText: 'No term rules here yet: the text of this treaty is not at hand.',
  otherTerms: 'Any other term:',
  asks: 'asks',
  isAsked: 'is asked',
  swap: 'Exchange the two States',
  whoIsAsked: 'Which State is asked (where is the person held)?',
  time: 'Hour',
  timeHelp: 'Local time of the place of the event, such as 10:15.',
  chooseDate: 'Choose a date',
  dateExample: 'such as 3 nov 2026',
  finer: 'More exactly',
  uncertain: 'uncertain day',
  until: 'or as late as',
  needEvent: (event: string) => `Enter the day of the ${event}, and the answer stands here.`,
  needCorrection: 'Correct what is marked, and the answer stands here.',
  alsoLater: (noun: string) =>
    `The day of the ${noun} lies after the other event: it then counts for the latest reading only. Check it.`,
  or: ' or ',
  needRole: 'Say which State is asked and the answer stands here.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
};
