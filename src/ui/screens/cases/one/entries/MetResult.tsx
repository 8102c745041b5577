import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import { writeDone } from '../../../../../cases/done.ts';
import { withHour } from '../../../../../wording/with-hour.ts';
import { useSession } from '../../../../state/session.ts';
import { Unsettled } from '../../EntryResult.tsx';

interface Props {
  readonly answer: Extract<EntryAnswer, { kind: 'met' }>;
  readonly nounOf: (event: string) => string;
}

/** A term that was met by an event, or marked as done: when, and how that stands to its safe day. */
export function MetResult({ answer, nounOf }: Props) {
  const { words, dates } = useSession();
  const t = words.value.caseAbout.entry;
  const { on, clock, by, standing, day } = answer;
  const late = standing === 'late' || standing === 'disputed' || standing === 'too-early';
  const when = withHour(dates.value.medium(on), clock);
  return (
    <p class={late ? 'met-line wrong' : 'met-line'} data-met={standing}>
      <span class={late ? 'sign bad' : 'sign'} aria-hidden="true">
        {late ? '!' : '✓'}
      </span>{' '}
      <time data-day="met" datetime={writeDone({ day: on, clock })}>
        {by ? t.met(nounOf(by), when) : t.doneOn(when)}
      </time>
      {day !== null && `: ${t.standing[standing]}`}
      {day !== null && <span class="quiet"> ({t.measured(dates.value.medium(day))})</span>}
      <Unsettled answer={answer} nounOf={nounOf} />
    </p>
  );
}
