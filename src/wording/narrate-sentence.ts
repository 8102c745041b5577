import type { SentenceContradiction, SentenceStep } from '../counting/unexpired-sentence.ts';
import { type SentenceLength, writeLength } from '../counting/unexpired-sentence-length.ts';
import type { SentenceNote } from '../eligibility/sentence.ts';
import type { Dates } from './dates.ts';
import type { Words } from './words.ts';

interface Telling {
  readonly words: Words;
  readonly dates: Dates;
}

function length({ words }: Telling, sentence: SentenceLength): string {
  const { years, months, days } = sentence;
  const t = words.terms.length;
  const parts = [
    ...(years ? [t(years, 'year')] : []),
    ...(months ? [t(months, 'month')] : []),
    ...(days ? [t(days, 'day')] : []),
  ];
  return parts.join(' ') || writeLength(sentence);
}

/** How the last day served was found, a sentence a step. */
export function sentenceStepText(telling: Telling, step: SentenceStep): string {
  const t = telling.words.eligibility.sentence.step;
  const { full } = telling.dates;
  switch (step.step) {
    case 'last-day-given':
      return t.lastDayGiven(full(step.to));
    case 'day-before-release':
      return t.dayBeforeRelease(full(step.release), full(step.to));
    case 'add-length':
      return t.addLength(full(step.start), length(telling, step.length), full(step.to));
    case 'less-a-day':
      return t.lessADay(full(step.to));
    case 'less-credits':
      return t.lessCredits(step.creditDays, full(step.to));
    case 'end-of-the-last':
      return t.endOfTheLast(step.sentences, full(step.to));
  }
}

/** Dates that cannot stand together, and what to do. */
export function contradictionText({ words, dates }: Telling, found: SentenceContradiction): string {
  const t = words.eligibility.sentence.contradiction;
  switch (found.code) {
    case 'length-not-usable':
      return t.lengthNotUsable;
    case 'credits-not-usable':
      return t.creditsNotUsable(found.creditDays);
    case 'credits-longer-than-sentence':
      return t.creditsLonger(found.creditDays, found.sentenceDays);
    case 'ends-before-it-starts':
      return t.endsBeforeStart(dates.full(found.start), dates.full(found.lastDay));
    case 'ends-differ':
      return t.endsDiffer([...new Set(found.lastDays)].map(dates.full).join('; '));
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
  }
}
