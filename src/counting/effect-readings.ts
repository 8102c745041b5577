import { addDays, addMonths, type Day, firstOfMonth } from '../calendar/day.ts';
import { addLength, bounded, isInDays } from './length.ts';
import type { Start, TermQuestion } from './question.ts';
import { type Ground, type Move, type Reading, UNMOVED } from './reading.ts';

const BASELINE: Ground = { law: 'baseline' };
const WORDS: Ground = { law: 'words' };

const nextMonth = (d: Day): Day => addMonths(firstOfMonth(d), 1, 'last-of-month');

type Kinds = readonly (readonly [Reading['kind'], Day])[];

/** Both readings of each clause; the baseline is what the words say most plainly, and never the earlier one alone. */
function kindsOf(question: TermQuestion, from: Day): Kinds {
  const end = isInDays(question) ? addLength(from, question) : from;
  switch (question.arithmetic) {
    case 'expiry':
      return [
        ['usual', addDays(end, 1)],
        ['on-the-last-day', end],
      ];
    case 'after':
      return [
        ['usual', end],
        ['day-after', addDays(end, 1)],
      ];
    case 'month-after': {
      const [later, earlier] = [nextMonth(end), nextMonth(addDays(end, -1))];
      return later === earlier
        ? [['usual', later]]
        : [
            ['usual', later],
            ['earlier-month', earlier],
          ];
    }
    case 'nth-month':
      return [['usual', addMonths(firstOfMonth(from), monthsOf(question), 'last-of-month')]];
    default:
      return [['usual', end]];
  }
}

const monthsOf = ({ n, unit }: TermQuestion): number =>
  unit === 'year' ? 12 * bounded(n, 'year') : bounded(n, 'month');

/** Every reading of a clause that takes effect, from one possible day of its event. Nothing rolls. */
export function effectReadings(question: TermQuestion, start: Start, from: Day): Reading[] {
  const { notBefore } = question;
  const floors = notBefore ? [...new Set([notBefore.from, notBefore.to])] : [null];
  return kindsOf(question, from).flatMap(([kind, counted]) =>
    floors.map((floor): Reading => {
      const later = floor !== null && floor > counted;
      const moves: readonly Move[] = later ? [{ move: 'not-before', from: counted, to: floor }] : UNMOVED;
      return {
        kind,
        event: start.event,
        standing: start.standing,
        start: from,
        day: later ? floor : counted,
        instant: null,
        ground: kind === 'usual' ? BASELINE : WORDS,
        moves,
        inability: null,
      };
    }),
  );
}
