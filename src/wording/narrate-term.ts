/** The names the screens import until each imports the file it means. */
export { closedText } from './closed-text.ts';
export { endForMachine, endText } from './end-text.ts';
export { groundText } from './ground-text.ts';
export { phoneSentence } from './phone.ts';
export { readingDays } from './reading-days.ts';
export type { Step } from './steps/step.ts';
export { stepsOf } from './steps/steps-of.ts';
export type { Telling } from './telling.ts';
