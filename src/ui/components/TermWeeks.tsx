import { addDays, type Day, earliest, latest } from '../../calendar/day.ts';
import type { Count } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { readingDays } from '../../wording/reading-days.ts';
import { WeekGrid } from './WeekGrid.tsx';

interface Props {
  readonly question: TermQuestion;
  readonly count: Extract<Count, { kind: 'computed' }>;
}

/** The weeks of a count: everything that the steps name by its day. */
export function TermWeeks({ question, count }: Props) {
  const { safe, outer } = count.days ?? {};
  const named = [
    ...question.starts.flatMap(({ from, to }) => [from, to]),
    ...(question.notBefore ? [question.notBefore.from, question.notBefore.to] : []),
  ];
  const days = readingDays(count);
  const { setDay } = question;
  return (
    <WeekGrid
      events={[...new Set(named)]}
      safe={safe?.found ? safe.day : null}
      usual={[...new Set(count.usual.map(({ day }) => day))]}
      outer={outer?.found ? outer.day : null}
      readings={days}
      set={setDay ? [setDay] : []}
      excluded={excludedWithin(question, days)}
      turned={count.turned}
      offices={question.receiver ?? question.deciding?.offices ?? null}
    />
  );
}

/** The days left out, as far as the count reaches: those before the event or after its end do nothing. */
function excludedWithin({ excluded, starts }: TermQuestion, days: readonly Day[]): readonly Day[] {
  const first = starts.map(({ from }) => from).sort()[0];
  const last = days.at(-1);
  if (!excluded || !first || !last) return [];
  return excluded.intervals.flatMap(({ from, to }) => {
    const [begin, end] = [latest([from, first]), earliest([to, last])];
    const found: Day[] = [];
    for (let day = begin; day <= end; day = addDays(day, 1)) found.push(day);
    return found;
  });
}
