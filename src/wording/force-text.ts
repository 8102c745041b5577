import type { Day } from '../calendar/day.ts';
import type { AnswerTelling } from './telling.ts';

/** Whether an instrument is in force on the day of the request, and where that is known from. */
export type ForceFound = { readonly on: Day } & (
  | { readonly by: 'answer'; readonly value: 'yes' | 'no' }
  | {
      readonly by: 'notification';
      readonly value: 'yes' | 'no' | 'between';
      readonly from: Day;
      readonly earliest: Day;
    }
  | { readonly by: 'source'; readonly value: 'yes' | 'no'; readonly from: Day }
  | { readonly by: 'nothing'; readonly value: 'unknown' }
);

/** The sentence about force that stands on screen, in copies and on paper; it names the day of the request. */
export function forceText(
  { words, dates }: Pick<AnswerTelling, 'words' | 'dates'>,
  force: ForceFound,
): string {
  const t = words.terms.force;
  const say = dates.inSentence;
  const on = say(force.on);
  switch (force.by) {
    case 'answer':
      return t.answered[force.value](on);
    case 'notification':
      if (force.value === 'yes') return t.notified.yes(on, say(force.from));
      if (force.value === 'no') return t.notified.no(on, say(force.earliest));
      return t.notified.between(on, say(force.earliest), say(force.from));
    case 'source':
      return t.stated[force.value](on, say(force.from));
    case 'nothing':
      return t.notKnownOn(on);
  }
}
