import { addDays } from '../../calendar/day.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Move, Reading } from '../../counting/reading.ts';
import { citation } from '../citation.ts';
import { type ExplainTelling, nounOf } from '../telling.ts';
import { setByText } from './set-steps.ts';
import { moved, type Step, type StepsAbout } from './step.ts';

/** What moved a reading after it was counted, each with the day before and after. */
export function moveSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  { kind, moves, day }: Reading,
  about: StepsAbout,
): Step[] {
  const say = telling.dates.inSentence;
  return moves.flatMap((move, i) => {
    const step = moved(
      moveText(telling, question, move, about),
      move.from,
      move.to,
      moveNote(telling, move, about),
    );
    const next = moves[i + 1]?.from ?? day;
    // Days are left out before the day that clear days add.
    if (kind !== 'clear-days' || next !== addDays(move.to, 1)) return [step];
    return [step, moved(telling.words.explain.move.clearDay(say(move.to), say(next)), move.to, next)];
  });
}

function moveText(telling: ExplainTelling, question: TermQuestion, move: Move, about: StepsAbout): string {
  const t = telling.words.explain.move;
  const [from, to] = [telling.dates.inSentence(move.from), telling.dates.inSentence(move.to)];
  switch (move.move) {
    case 'skipped':
      return question.excluded?.kind === 'perhaps'
        ? t.inability(move.days, from, to)
        : t.skipped(move.days, from, to);
    case 'extended':
      if (move.by.kind === 'length') return t.extended(move.by.length, from, to);
      return move.by.kind === 'total' ? t.total(move.by.length, from, to) : t.until(from, to);
    case 'capped':
      return t.capped(move.at, from, to);
    case 'set':
      return t.set(setByText(telling, about), from, to);
    case 'not-before':
      return t.notBefore(nounOf(telling, about.rule?.notBefore?.event ?? ''), from, to);
  }
}

/** The provision on which a move rests. */
function moveNote({ lang }: ExplainTelling, { move }: Move, { rule }: StepsAbout): string | null {
  const provision =
    move === 'skipped'
      ? rule?.excluded?.provision
      : move === 'extended' || move === 'capped'
        ? rule?.extension?.provision
        : rule?.provision;
  return provision ? `${citation(provision, lang)}.` : null;
}
