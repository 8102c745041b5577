import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import type { EntryEffect } from '../../../../../app/case/event-effects.ts';
import { daysBetween } from '../../../../../calendar/day.ts';
import { useSession } from '../../../../state/session.ts';
import { tellEntry } from '../../tell-entry.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { type EffectKind, effectKind } from './effect-kind.ts';
import { MovedReadings } from './MovedReadings.tsx';
import { DAY_OVER, type Moment, momentOf } from './moment.ts';

/** What a change does to one question: "Jordan, provisional arrest: 10 Dec → 12 Dec, 2 days later". */
export function EffectItem({ effect, law }: { readonly effect: EntryEffect; readonly law: CaseLaw }) {
  const session = useSession();
  const kind = effectKind(effect, session.today.value);
  return (
    <li data-effect={kind.kind}>
      <bdi class="effect-of">{tellEntry(session, effect.entry)}</bdi>{' '}
      <span class="effect-said">
        <Said kind={kind} law={law} />
      </span>
      {(kind.kind === 'moves' || kind.kind === 'detail') && kind.readings.length > 0 && (
        <MovedReadings readings={kind.readings} turned={effect.after?.kind === 'from'} />
      )}
    </li>
  );
}

interface AtProps {
  readonly at: Moment;
  readonly part: 'from' | 'to';
  /** Beside a moment within a day the end of a day is told by its hour, too. */
  readonly hour?: boolean;
}

function At({ at: { day, clock }, part, hour = false }: AtProps) {
  const { dates } = useSession();
  const at = clock ?? (hour ? DAY_OVER : null);
  return (
    <time data-effect-day={part} datetime={clock ? `${day}T${clock}` : day}>
      {dates.value.medium(day) + (at ? `, ${at}` : '')}
    </time>
  );
}

function Overdue() {
  const t = useSession().words.value.caseEvents.effects;
  return <strong class="effect-bad">! {t.overdue}</strong>;
}

function Said({ kind, law }: { readonly kind: EffectKind; readonly law: CaseLaw }) {
  const t = useSession().words.value.caseEvents.effects;
  switch (kind.kind) {
    case 'starts':
      return (
        <>
          {t.startsNow} <At at={kind.to} part="to" /> {kind.overdue && <Overdue />}
        </>
      );
    case 'stops':
      return <Stops met={kind.met} law={law} />;
    case 'runs-again':
      return (
        <>
          {t.noLonger} {kind.to && <At at={kind.to} part="to" />} {kind.overdue && <Overdue />}
        </>
      );
    case 'moves':
      return (
        <>
          <At at={kind.from} part="from" hour={kind.to.clock !== null} />{' '}
          <span class="arrow" aria-hidden="true" />
          <span class="hidden">{t.arrow}</span> <At at={kind.to} part="to" hour={kind.from.clock !== null} />,{' '}
          {t.moves(kind.by.days, kind.by.minutes)} {kind.overdue && <Overdue />}
          {kind.noLongerOverdue && t.noLongerOverdue}
        </>
      );
    case 'lost':
      return (
        <>
          {t.lost} (<At at={kind.from} part="from" />)
        </>
      );
    case 'detail':
      return (
        <>
          <At at={kind.to} part="to" />, {t.detail}
        </>
      );
    case 'changed':
      return <>{t.changed}</>;
  }
}

function Stops({ met, law }: { readonly met: Extract<EntryAnswer, { kind: 'met' }>; readonly law: CaseLaw }) {
  const { words, dates } = useSession();
  const t = words.value.caseEvents.effects;
  const { day, on, by, standing } = met;
  const before = day && daysBetween(on, day);
  return (
    <>
      {t.stops}: {by ? t.met(law.nounOf(by), dates.value.medium(on)) : dates.value.medium(on)}
      {standing === 'in-time' && before !== null && `, ${t.inTime(before)}`}
      {standing === 'disputed' && (
        <>
          , <strong class="effect-bad">! {t.disputed}</strong>
        </>
      )}
      {standing === 'hour-unknown' && (
        <>
          , <strong class="effect-bad">! {t.hourUnknown}</strong>
        </>
      )}
      {standing === 'late' && before !== null && (
        <>
          , <strong class="effect-bad">! {before === 0 ? t.lateByHour : t.late(-before)}</strong>
        </>
      )}
    </>
  );
}

type Dated = Extract<EntryAnswer, { kind: 'safe' | 'usual' | 'from' }>;
const momentIn = (answer: Dated): Moment => momentOf(answer) ?? { day: answer.day, clock: null, zone: null };

/** The day of a term that is not in the case yet. */
export function StartedDay({ answer }: { readonly answer: EntryAnswer }) {
  const { words, dates } = useSession();
  const t = words.value.caseEvents;
  switch (answer.kind) {
    case 'safe':
      return (
        <span class="quiet">
          {t.timeline.safe} <At at={momentIn(answer)} part="to" />
        </span>
      );
    case 'usual':
      return (
        <span class="quiet">
          {t.timeline.usual} <At at={momentIn(answer)} part="to" />
        </span>
      );
    case 'from':
      return (
        <span class="quiet">
          {t.timeline.effect} <At at={momentIn(answer)} part="to" />
        </span>
      );
    case 'met':
      return (
        <span class="quiet">
          {t.timeline.met}, {dates.value.medium(answer.on)}
        </span>
      );
    case 'withheld':
      return <span class="quiet">{words.value.cases.noSafeDay}</span>;
    default:
      return <span class="quiet">{t.effects.missing}</span>;
  }
}
