import { addDays } from '../../calendar/day.ts';
import type { Computed, ThreeDays } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { isSet } from '../../counting/readings.ts';
import { closedText } from '../closed-text.ts';
import { endText } from '../end-text.ts';
import { groundText } from '../ground-text.ts';
import type { ExplainTelling } from '../telling.ts';
import { moved, type Step, type StepsAbout, said } from './step.ts';

/** How the three days come from the readings: rolling, moving back, or the day to rely on. */
export function endSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  about: StepsAbout,
): Step[] {
  if (!count.days || question.arithmetic === 'day-set') return [];
  if (count.turned) return turnedSteps(telling, count.days, about);
  return [...rollingSteps(telling, question, count.days), ...safeSteps(telling, question, count, count.days)];
}

function turnedSteps(
  { words, dates }: ExplainTelling,
  { safe, outer }: ThreeDays,
  { rule }: StepsAbout,
): Step[] {
  const t = words.explain.turned;
  const ends = rule?.act === 'cessation';
  const say = dates.inSentence;
  return [
    ...(outer.found && (!safe.found || outer.day !== safe.day)
      ? [moved(t.earliest(say(outer.day)), null, outer.day)]
      : []),
    ...(safe.found
      ? [moved(ends ? t.relyOnEnd(say(safe.day)) : t.rely(say(safe.day)), null, safe.day, t.noRolling)]
      : []),
    ...(ends && outer.found
      ? [moved(t.lastToBegin(say(addDays(outer.day, -1))), null, addDays(outer.day, -1))]
      : []),
  ];
}

function rollingSteps(telling: ExplainTelling, question: TermQuestion, days: ThreeDays): Step[] {
  const { deciding, unit, arithmetic } = question;
  if (!deciding || unit === 'hour' || arithmetic !== 'limit') return [];
  const t = telling.words.explain;
  const { rolling, outer, ends } = days;
  if (ends.length > 0 && ends.every(({ reading }) => isSet(reading))) return [];
  const note = groundText(telling, rolling.ground);
  if (!rolling.open) return [said(t.rolling.closed, note)];
  if (!outer.found)
    return [said(t.safe.noCalendar(telling.states[outer.state]?.ofState ?? outer.state, outer.year), note)];
  const put = ends.filter((end) => end.passed.length > 0);
  if (put.length === 0) return [said(t.rolling.idle, note)];
  const { medium } = telling.dates;
  return put.map(({ reading, day, passed }) =>
    moved(
      t.rolling.rolled(medium(reading.day), medium(day), closedText(telling, passed, deciding.state)),
      reading.day,
      day,
      note,
    ),
  );
}

function safeSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  { readings }: Computed,
  { safe }: ThreeDays,
): Step[] {
  const { dates, states, words } = telling;
  const t = words.explain.safe;
  if (!safe.found) return [said(t.noCalendar(states[safe.state]?.ofState ?? safe.state, safe.year))];
  // The step that set the day has said it.
  if (readings.every(isSet)) return [];
  const limit = question.arithmetic === 'limit';
  const end = endText(telling, question, { day: safe.reading.day, instant: safe.reading.instant }, 'full');
  const earliest = [
    ...(readings.length > 1 ? [(limit ? t.earliest : t.strictest)(end)] : []),
    ...(limit ? [] : [t.neverRolls]),
  ];
  const tell = (more: string) => [...earliest, more].join(' ');
  if (isSet(safe.reading)) return [moved(earliest.join(' '), null, safe.day)];
  const { receiver } = question;
  if (!receiver) return [moved(tell(t.notMoved), null, safe.day)];
  const inSeat = states[receiver.state]?.inSeat ?? receiver.state;
  if (safe.passed.length === 0)
    return [moved(tell(t.openThatDay(inSeat, dates.full(safe.day))), null, safe.day)];
  const closed = closedText(telling, safe.passed, receiver.state);
  return [moved(tell(t.movedBack(inSeat, closed, dates.full(safe.day))), safe.reading.day, safe.day)];
}
