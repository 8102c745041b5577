import { daysBetween } from '../../calendar/day.ts';
import { openDaysBetween } from '../../calendar/office-calendar.ts';
import type { Count } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Chair } from '../../wording/chairs.ts';
import { endForMachine, endText, usualOnce } from '../../wording/end-text.ts';
import { headlineOf, type Headline as Line } from '../../wording/headline.ts';
import { notCompared } from '../../wording/not-compared.ts';
import type { StepsAbout } from '../../wording/steps/step.ts';
import type { Telling } from '../../wording/telling.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { Failed } from './Failed.tsx';
import { OtherDays } from './OtherDays.tsx';

export interface AnswerProps {
  readonly question: TermQuestion;
  readonly count: Extract<Count, { kind: 'computed' }>;
  readonly telling: Telling;
  /** "The extradition request must have been received"; null in a plain count. */
  readonly duty: string | null;
  /** Of a term of a treaty: the rule, who plays which part, the chair from which it is asked, the rule's name. */
  readonly about?: StepsAbout & { readonly chair: Chair; readonly name: string | null };
}

/** What stands below the days is not needed for them, and comes right after. */
const loadDetails = () => import('./AnswerDetails.tsx');

/** The answer to a term: one strong line, the other days small, the weeks, and how it was counted. */
export function Answer(props: AnswerProps) {
  const { question, count, telling, duty, about } = props;
  const { words, dates } = telling;
  const { today } = useSession();
  const t = words.terms;
  const safe = count.days?.safe.found ? count.days.safe : null;
  const doubt = safe && notCompared(telling, question, safe.day);
  const details = useLater(loadDetails, { words: 'explain' });
  const ready = details && details !== 'failed' ? details : null;
  const asked = { duty, rule: about?.rule ?? null };
  const line = headlineOf(telling, question, count, { ...asked, chair: about?.chair ?? 'act' });
  return (
    <section class="answer" aria-live="polite">
      <Headline {...props} line={line} />
      {line.which === 'safe' && safe && (
        <p class={safe.day < today.value && !count.turned ? 'distance overdue' : 'distance'}>
          <Distance {...props} />
          {ready && <ready.WorkingHere question={question} safe={safe.day} telling={telling} />}
        </p>
      )}
      {line.note && <p class="line-note">{line.note}</p>}
      {safe && safe.day < question.starts[0].from && question.arithmetic === 'limit' && (
        <p class="notice warn">{t.beforeEvent}</p>
      )}
      {question.starts[0].from > today.value && question.arithmetic === 'limit' && (
        <p class="quiet">{t.futureEvent(dates.full(question.starts[0].from))}</p>
      )}
      <OtherDays {...props} strong={line.which} />
      {doubt && <p class="quiet">{doubt}</p>}
      {ready && <ready.AnswerDetails {...props} strong={line.which} />}
      {details === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'AnswerDetails' }} />}
    </section>
  );
}

function Headline({ question, count, telling, line }: AnswerProps & { readonly line: Line }) {
  if (line.strong === null) return <p class="withheld">{line.lead}</p>;
  const strong = (mark: object, machine: string, text: string) => (
    <time key={machine} class="strong-day" {...mark} dateTime={machine}>
      {text}
    </time>
  );
  return (
    <>
      <p class="lead">{line.lead}</p>
      {line.which === 'usual'
        ? usualOnce(question, count).map((reading) =>
            strong(
              { 'data-day': 'usual' },
              endForMachine(question, reading),
              endText(telling, question, reading, 'full'),
            ),
          )
        : strong(
            line.which === 'release' ? { 'data-release': 'earliest' } : { 'data-day': line.which },
            line.machine ?? '',
            line.strong,
          )}
    </>
  );
}

/** "in 18 days, 13 working days in Jordan": how long there is, where the act must be done. */
function Distance({ question, count, telling }: AnswerProps) {
  const { today } = useSession();
  const { terms: t } = telling.words;
  const safe = count.days?.safe;
  if (!safe?.found) return null;
  const away = daysBetween(today.value, safe.day);
  if (away < 0 && count.turned) return null;
  const offices = question.receiver ?? question.deciding?.offices;
  const there = telling.states[offices?.state ?? '']?.inState ?? '';
  const working = offices && away > 0 ? openDaysBetween(offices, today.value, safe.day) : null;
  const counts = offices && away > 0 && !count.turned;
  return [
    away > 0 ? t.distance.future(away) : away === 0 ? t.distance.today : t.distance.past(-away),
    ...(counts
      ? [working === null ? t.distance.workingUnknown(there) : t.distance.working(working, there)]
      : []),
    ...(safe.until ? [t.halfDay(safe.until)] : []),
  ].join(', ');
}
