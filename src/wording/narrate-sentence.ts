import type { SentenceContradiction, SentenceStep } from '../counting/unexpired-sentence.ts';
import type { SentenceLength } from '../counting/unexpired-sentence-length.ts';
import type { LeftAtReceipt } from '../eligibility/left-at-receipt.ts';
import type { SentenceFact, SentenceNote } from '../eligibility/sentence.ts';
import type { Dates } from './dates.ts';
import type { Words } from './words.ts';

interface Telling {
  readonly words: Words;
  readonly dates: Dates;
}

/** "3 years 6 months 10 days" */
export const sentenceLength = (words: Words, { years, months, days }: SentenceLength): string =>
  words.sentence.length(years, months, days);

/** What is left at receipt, in the unit of the figure it stands against; the days of it beside, where they say more. */
export function leftText(words: Words, left: LeftAtReceipt): string {
  const whole = left.years === 0 && left.months === 0;
  return words.sentence.left(sentenceLength(words, left), whole ? null : left.total);
}

/** How the last day served was found, a sentence a step. */
export function sentenceStepText(telling: Telling, step: SentenceStep): string {
  const t = telling.words.eligibility.sentence.step;
  const more = telling.words.sentence.step;
  const { full } = telling.dates;
  const length = (of: SentenceLength) => sentenceLength(telling.words, of);
  switch (step.step) {
    case 'last-day-given':
      return t.lastDayGiven(full(step.to));
    case 'day-before-release':
      return t.dayBeforeRelease(full(step.release), full(step.to));
    case 'add-length':
      return t.addLength(full(step.start), length(step.length), full(step.to));
    case 'less-a-day':
      return t.lessADay(full(step.to));
    case 'less-credits':
      return t.lessCredits(step.creditDays, full(step.to));
    case 'add-further': {
      const { nth, start, total, to } = step;
      const [own, all] = [length(step.length), length(total)];
      return own === all
        ? more.addAnew(nth, own, full(start), full(to))
        : more.addFurther(nth, own, full(start), all, full(to));
    }
    case 'further-ends':
      return more.furtherEnds(step.nth, full(step.to));
    case 'less-remission':
      return more.lessRemission(length(step.remission), full(step.release), full(step.to));
    case 'end-of-the-last': {
      const end = t.endOfTheLast(step.sentences, full(step.to));
      return step.oneByOne ? `${end} ${more.oneByOne(full(step.oneByOne))}` : end;
    }
  }
}

/** Dates that cannot stand together, and what to do. */
export function contradictionText({ words, dates }: Telling, found: SentenceContradiction): string {
  const t = words.eligibility.sentence.contradiction;
  const more = words.sentence.contradiction;
  const { full, inSentence } = dates;
  switch (found.code) {
    case 'length-not-usable':
      return t.lengthNotUsable;
    case 'credits-not-usable':
      return t.creditsNotUsable(found.creditDays);
    case 'credits-longer-than-sentence':
      return t.creditsLonger(found.creditDays, found.sentenceDays);
    case 'ends-before-it-starts':
      return found.nth === 1
        ? t.endsBeforeStart(full(found.start), full(found.lastDay))
        : more.nthEndsBeforeStart(found.nth, inSentence(found.start), inSentence(found.lastDay));
    case 'ends-differ':
      return t.endsDiffer([...new Set(found.lastDays)].map(full).join('; '));
    case 'remission-longer-than-sentence':
      return more.remissionLonger(sentenceLength(words, found.remission), found.leftDays);
    case 'sentences-overlap':
      return more.overlap(found.nth, inSentence(found.start), inSentence(found.before));
    case 'sentences-apart':
      return more.apart(found.nth, inSentence(found.start), inSentence(found.before));
    case 'ends-before-the-one-before':
      return more.endsBeforeLast(found.nth, inSentence(found.lastDay), inSentence(found.before));
  }
}

export function sentenceNoteText({ words, dates }: Telling, note: SentenceNote): string {
  const t = words.eligibility.sentence.note;
  switch (note.code) {
    case 'received-before-sentence-start':
      return t.receivedBeforeStart(dates.full(note.receipt), dates.full(note.start));
    case 'received-after-sentence-end':
      return t.receivedAfterEnd(dates.full(note.receipt), dates.full(note.lastDay));
    case 'credits-not-used':
      return t.creditsNotUsed(note.creditDays);
    case 'remission-not-used':
      return words.sentence.note.remissionNotUsed(sentenceLength(words, note.remission));
    case 'taken-one-after-another':
      return words.sentence.note.oneAfterAnother(note.sentences);
  }
}

/** What a copy says of the sentence beside its last day: how that was found where it was not entered, and what to know. */
export function sentenceAsides(telling: Telling, sentence: SentenceFact): readonly string[] {
  const end = sentence.state === 'contradiction' ? null : sentence.end;
  const found = end && (end.steps.length > 1 || end.steps[0]?.step !== 'last-day-given') ? end.steps : [];
  return [
    ...found.map((step) => sentenceStepText(telling, step)),
    ...sentence.notes.map((note) => sentenceNoteText(telling, note)),
  ];
}
