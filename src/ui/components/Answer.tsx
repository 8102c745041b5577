import { daysBetween } from '../../calendar/day.ts';
import { openDaysBetween } from '../../calendar/office-calendar.ts';
import type { Count } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Chair } from '../../wording/chairs.ts';
import { endForMachine, endText } from '../../wording/end-text.ts';
import { notCompared } from '../../wording/not-compared.ts';
import type { StepsAbout } from '../../wording/steps/step.ts';
import type { Telling } from '../../wording/telling.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { Failed } from './Failed.tsx';

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
  const { question, count, telling } = props;
  const { words, dates } = telling;
  const { today } = useSession();
  const t = words.terms;
  const safe = count.days?.safe.found ? count.days.safe : null;
  const doubt = safe && notCompared(telling, question, safe.day);
  const details = useLater(loadDetails, { words: 'explain' });
  return (
    <section class="answer" aria-live="polite">
      <Headline {...props} />
      {question.starts[0].from > today.value && (
        <p class="quiet">{t.futureEvent(dates.full(question.starts[0].from))}</p>
      )}
      <OtherDays {...props} />
      {doubt && <p class="quiet">{doubt}</p>}
      {details && details !== 'failed' && <details.AnswerDetails {...props} />}
      {details === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'AnswerDetails' }} />}
    </section>
  );
}

function Headline({ question, count, telling }: AnswerProps) {
  const { words, states } = telling;
  const { today } = useSession();
  const t = words.terms;
  if (!count.days) {
    return (
      <>
        <p class="lead">{question.unit === 'hour' ? t.lead.usualOnlyHours : t.lead.usualOnly(t.startDay)}</p>
        {count.usual.map((reading) => (
          <time
            key={reading.day}
            class="strong-day"
            data-day="usual"
            dateTime={endForMachine(question, reading)}
          >
            {endText(telling, question, reading, 'full')}
          </time>
        ))}
      </>
    );
  }
  const { safe } = count.days;
  if (!safe.found)
    return <p class="withheld">{t.withheldSafe(states[safe.state]?.ofState ?? safe.state, safe.year)}</p>;
  const seat = question.receiver ? states[question.receiver.state] : null;
  const offices = question.receiver ?? question.deciding?.offices;
  const away = daysBetween(today.value, safe.day);
  const working = offices && away > 0 ? openDaysBetween(offices, today.value, safe.day) : null;
  const there = states[offices?.state ?? '']?.inState ?? '';
  const distance = [
    away > 0 ? t.distance.future(away) : away === 0 ? t.distance.today : t.distance.past(-away),
    ...(working === null ? [] : [t.distance.working(working, there)]),
    ...(safe.until ? [t.halfDay(safe.until)] : []),
  ].join(', ');
  return (
    <>
      <p class="lead">{seat ? t.lead.receive(seat.inSeat) : t.lead.act}</p>
      <time class="strong-day" data-day="safe" dateTime={endForMachine(question, safe)}>
        {endText(telling, question, safe, 'full')}
      </time>
      <p class={away < 0 ? 'distance overdue' : 'distance'}>{distance}</p>
      {safe.day < question.starts[0].from && <p class="notice warn">{t.beforeEvent}</p>}
    </>
  );
}

function OtherDays({ count, question, telling }: AnswerProps) {
  const { words, states, nouns } = telling;
  const t = words.terms;
  if (!count.days) return null;
  const { outer } = count.days;
  const noun = nouns[count.usual[0].event];
  return (
    <dl class="other-days">
      <div>
        <dt>{usualLabel(words, question, noun)}</dt>
        <dd>
          {count.usual.map((reading) => (
            <time key={reading.day} data-day="usual" dateTime={endForMachine(question, reading)}>
              {endText(telling, question, reading, 'medium')}
            </time>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t.outer}</dt>
        <dd>
          {outer.found ? (
            <time data-day="outer" dateTime={endForMachine(question, outer)}>
              {endText(telling, question, outer, 'medium')}
            </time>
          ) : (
            t.withheldOuter(states[outer.state]?.ofState ?? outer.state, outer.year)
          )}
        </dd>
      </div>
    </dl>
  );
}

function usualLabel(
  { terms: t }: Telling['words'],
  question: TermQuestion,
  noun: string | undefined,
): string {
  if (question.unit === 'hour') return t.usualHours;
  return noun && question.starts[0].event !== 'from' ? t.usual(t.dayOfEvent(noun)) : t.usualPlain;
}
