import { daysBetween } from '../../calendar/day.ts';
import { openDaysBetween } from '../../calendar/office-calendar.ts';
import type { Count } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { releaseOf } from '../../counting/release.ts';
import {
  endForMachine,
  endText,
  phoneSentence,
  readingDays,
  stepsOf,
  type Telling,
} from '../../wording/narrate-term.ts';
import { notCompared } from '../../wording/paragraph.ts';
import { useSession } from '../state/session.ts';
import { ReleaseInstants } from './ReleaseInstants.tsx';
import { WeekGrid } from './WeekGrid.tsx';

interface Props {
  readonly question: TermQuestion;
  readonly count: Extract<Count, { kind: 'computed' }>;
  readonly telling: Telling;
  /** "The extradition request must have been received"; null in a plain count. */
  readonly duty: string | null;
}

/** The answer to a term: one strong line, the other days small, the weeks, and how it was counted. */
export function Answer(props: Props) {
  const { question, count, telling, duty } = props;
  const { words, dates } = telling;
  const { today, realToday, platform } = useSession();
  const t = words.terms;
  const safe = count.days?.safe.found ? count.days.safe : null;
  const doubt = safe && notCompared(telling, question, safe.day);
  const outer = count.days?.outer.found ? count.days.outer : null;
  const offices = question.receiver ?? question.deciding?.offices ?? null;
  const release = releaseOf(question, count);
  return (
    <section class="answer" aria-live="polite">
      <Headline {...props} />
      {question.starts[0].from > today.value && (
        <p class="quiet">{t.futureEvent(dates.full(question.starts[0].from))}</p>
      )}
      <OtherDays {...props} />
      {doubt && <p class="quiet">{doubt}</p>}
      <p class="phone">
        <span class="phone-label">{t.phoneTitle}: </span>
        {phoneSentence(telling, question, count, duty)}
      </p>
      <WeekGrid
        events={[...new Set(question.starts.flatMap((start) => [start.from, start.to]))]}
        safe={safe?.day ?? null}
        usual={count.usual.map((reading) => reading.day)}
        outer={outer?.day ?? null}
        offices={offices}
      />
      {release && (
        <ReleaseInstants release={release} question={question} telling={telling} ofTreaty={duty !== null} />
      )}
      <details class="steps" open>
        <summary>
          {t.stepsTitle} <span class="quiet">{t.readingsTitle(readingDays(count).length)}</span>
        </summary>
        <ol>
          {stepsOf(telling, question, count).map((step) => (
            <li key={step.text}>
              {step.text} {step.note && <span class="quiet">{step.note}</span>}
            </li>
          ))}
        </ol>
      </details>
      {!count.days && <p class="quiet">{t.onlyUsual}</p>}
      <p class="closing">
        <span class="print-only">
          {t.paragraph.computedOn(dates.full(realToday.value), platform.version)}{' '}
        </span>
        {words.shell.closing}
      </p>
    </section>
  );
}

function Headline({ question, count, telling }: Props) {
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

function OtherDays({ count, question, telling }: Props) {
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
