import { READING_FACT } from '../../../app/term-facts.ts';
import type { Day } from '../../../calendar/day.ts';
import type { ChosenReading } from '../../../counting/reading.ts';
import { readingKind } from '../../../wording/reading-kind.ts';
import { Choice } from '../../components/Choice.tsx';
import { problemOf } from '../../components/event-problems.ts';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import type { FinerProps } from './MoreExactly.tsx';

type Props = Pick<FinerProps, 'facts' | 'problems' | 'answer'>;

/** A reading that the user takes, of those the count lists. */
export function ReadingPanel({ facts, problems, answer }: Props) {
  const { words, dates } = useSession();
  const t = words.value.termInputs.reading;
  const taken = facts[READING_FACT] ?? '';
  const listed = answer ? listedIn(answer) : [];
  if (listed.length < 2 && !taken) return null;
  return (
    <div class="panel" data-panel="reading">
      <Choice
        legend={t.title}
        help={t.help}
        layout="stacked"
        options={[
          ['', t.none] as const,
          ...listed.map(
            ([kind, day]) => [kind, `${readingKind(words.value, kind)}: ${dates.value.short(day)}`] as const,
          ),
        ]}
        value={taken === '' || listed.some(([kind]) => kind === taken) ? taken : null}
        problem={problemOf(words.value.problems, problems, READING_FACT)}
        onChange={(reading) => setFacts({ [READING_FACT]: reading })}
      />
    </div>
  );
}

/** The readings listed, each kind once with the day of the event the text states; put off, where the law leaves that open. */
function listedIn({
  count: { readings, days },
}: NonNullable<FinerProps['answer']>): readonly (readonly [ChosenReading, Day])[] {
  const stated = readings.filter((reading) => reading.standing === 'stated');
  const kinds = stated
    .filter((reading, i) => stated.findIndex((other) => other.kind === reading.kind) === i)
    .map((reading) => [reading.kind, reading.day] as const);
  const rolled = days?.rolling.open
    ? days.ends.find((end) => end.reading.kind === 'usual' && end.reading.standing === 'stated')
    : undefined;
  const usual = kinds.find(([kind]) => kind === 'usual')?.[1];
  return rolled && rolled.day !== usual ? [...kinds, ['rolled-forward', rolled.day] as const] : kinds;
}
