import type { Day } from '../calendar/day.ts';
import { type Instant, offsetOf } from '../calendar/zone.ts';
import type { Computed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { Reading } from '../counting/reading.ts';
import type { AnswerTelling } from './telling.ts';

interface End {
  readonly day: Day;
  readonly instant: Instant | null;
}
type Style = 'full' | 'medium' | 'inSentence';

/** The end of a term as it is said: its day, and of a term in hours the clock and whose. */
export function endText(
  { dates, states }: AnswerTelling,
  question: TermQuestion,
  end: End,
  style: Style,
): string {
  const day = dates[style](end.day);
  if (!end.instant || question.unit !== 'hour') return day;
  const zone = states[question.deciding?.state ?? '']?.seatTime;
  return [`${day}, ${dates.moment(end.instant, question.place).clock}`, ...(zone ? [zone] : [])].join(' ');
}

/** The same for a machine: the day, or the instant; without a State the local time alone, since no zone is known. */
export function endForMachine(question: TermQuestion, end: End): string {
  if (!end.instant || question.unit !== 'hour') return end.day;
  return question.deciding ? end.instant : end.instant.slice(0, 16);
}

/** The usual days, each once, however many events come to it. */
export const usualOnce = (question: TermQuestion, { usual }: Computed): readonly Reading[] =>
  usual.filter((one, i) => {
    const end = endForMachine(question, one);
    return usual.findIndex((other) => endForMachine(question, other) === end) === i;
  });

/** The usual days, each once: "Sunday 13 December 2026 or Monday 14 December 2026". */
export function usualText(
  telling: AnswerTelling,
  question: TermQuestion,
  { usual }: Computed,
  style: Style,
): string {
  const said = usual.map((reading) => endText(telling, question, reading, style));
  return [...new Set(said)].join(telling.words.terms.or);
}

/** "24:00, Sat 12 Dec 2026, Amman time (UTC+3)": an instant of release at the place. */
export function instantText(
  { words, dates, states }: AnswerTelling,
  { receiver, deciding, place }: TermQuestion,
  instant: Instant,
): string {
  const zone = states[receiver?.state ?? deciding?.state ?? '']?.seatTime ?? place;
  const { clock, day } = dates.moment(instant, place);
  return words.terms.release.at(clock, dates.medium(day), `${zone} (${offsetOf(instant)})`);
}
