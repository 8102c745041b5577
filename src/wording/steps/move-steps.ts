import { addDays } from '../../calendar/day.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Move, Reading } from '../../counting/reading.ts';
import { called } from '../day-word.ts';
import { type ExplainTelling, nounOf } from '../telling.ts';
import { setByText } from './set-steps.ts';
import { moved, provisionNote, type Step, type StepsAbout } from './step.ts';

/** What moved a reading after it was counted, each with the day before and after. */
export function moveSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  { kind, moves, day }: Reading,
  about: StepsAbout,
): Step[] {
  const say = telling.dates.inSentence;
  return moves.flatMap((move, i) => {
    const text = moveText(telling, question, move, about);
    if (text === null) return [];
    const step = moved(text, move.from, move.to, moveNote(telling, question, move, about));
    const next = moves[i + 1]?.from ?? day;
    // Days are left out before the day that clear days add.
    if (kind !== 'clear-days' || next !== addDays(move.to, 1)) return [step];
    return [step, moved(telling.words.explain.move.clearDay(say(move.to), say(next)), move.to, next)];
  });
}

/** A day that was set or granted stands in place of what each reading came to. */
const standsIn = (move: Move): boolean =>
  move.move === 'set' || (move.move === 'extended' && move.by.kind === 'until');

/** Such a day once, with every day it stands for. */
export function standInSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  readings: readonly Reading[],
  about: StepsAbout,
): Step[] {
  const { dates, words } = telling;
  const t = words.explain.move;
  const all = readings.flatMap(({ moves }) => moves.filter(standsIn));
  const days = all.filter((move, i) => all.findIndex(({ to }) => to === move.to) === i);
  return days.map((move) => {
    const froms = [...new Set(all.filter(({ to }) => to === move.to).map(({ from }) => from))].sort();
    const [from, to] = [froms.map(dates.inSentence).join(words.terms.or), dates.inSentence(move.to)];
    const text = move.move === 'set' ? t.set(setByText(telling, about), from, to) : t.until(from, to);
    return moved(text, move.from, move.to, moveNote(telling, question, move, about));
  });
}

function moveText(
  telling: ExplainTelling,
  question: TermQuestion,
  move: Move,
  { rule }: StepsAbout,
): string | null {
  const t = telling.words.explain.move;
  const [from, to] = [telling.dates.inSentence(move.from), telling.dates.inSentence(move.to)];
  switch (move.move) {
    case 'skipped':
      return question.excluded?.kind === 'perhaps'
        ? t.inability(move.days, from, to)
        : t.skipped(move.days, from, to);
    case 'extended':
      if (move.by.kind === 'length') return t.extended(called(telling, move.by.length), from, to);
      return move.by.kind === 'total' ? t.total(called(telling, move.by.length), from, to) : null;
    case 'capped':
      return t.capped(called(telling, move.at), from, to);
    case 'set':
      return null;
    case 'not-before':
      return t.notBefore(nounOf(telling, rule?.notBefore?.event ?? ''), from, to);
  }
}

/** The provision on which a move rests. */
function moveNote(
  telling: ExplainTelling,
  question: TermQuestion,
  { move }: Move,
  { rule }: StepsAbout,
): string | null {
  const provision =
    move === 'skipped'
      ? rule?.excluded?.provision
      : move === 'extended' || move === 'capped'
        ? rule?.extension?.provision
        : rule?.provision;
  return provisionNote(telling, question, provision);
}
