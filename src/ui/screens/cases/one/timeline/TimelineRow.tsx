import { sayWhen } from '../../../../../app/say-when.ts';
import { daysBetween } from '../../../../../calendar/day.ts';
import type { Case } from '../../../../../cases/case.ts';
import { useSession } from '../../../../state/session.ts';
import { linkOf } from '../../case-actions.ts';
import { focusOn } from '../../focus.ts';
import { tellEntry } from '../../tell-entry.ts';
import { eventId } from '../events/event-id.ts';
import { type CaseLaw, titleOf } from '../use-case-law.ts';
import { isBad } from './Bar.tsx';
import type { EventRow, Row, TermRow } from './rows.ts';
import type { Scale } from './scale.ts';
import { Track } from './Track.tsx';

interface Props {
  readonly row: Row;
  readonly of: Case;
  readonly law: CaseLaw;
  readonly scale: Scale;
  /** Of long ago: on paper only, until it is asked for. */
  readonly folded: boolean;
}

/** One line of the timeline; pressing it leads to the event or the question. */
export function TimelineRow({ row, of, law, scale, folded }: Props) {
  const { words, dates } = useSession();
  if (row.row === 'today') {
    return (
      <li class="is-today" aria-current="date">
        <span>{words.value.caseEvents.timeline.today}</span>{' '}
        <time datetime={row.day}>{dates.value.medium(row.day)}</time>
      </li>
    );
  }
  const away = folded ? 'folded-away' : undefined;
  return row.row === 'event' ? (
    <li data-event={row.event ?? ''} data-standing={row.planned ? 'planned' : 'past'} class={away}>
      <OfEvent row={row} of={of} law={law} scale={scale} />
    </li>
  ) : (
    <li
      data-term={row.bar.entry}
      data-standing={row.bar.state}
      data-next={row.next ? '' : undefined}
      class={away}
    >
      <OfTerm row={row} of={of} law={law} scale={scale} />
    </li>
  );
}

type Of<R> = Omit<Props, 'row' | 'folded'> & { readonly row: R };

/** An event of the case leads to it, a day that one question has for itself to that question. */
function OfEvent({ row, of, law, scale }: Of<EventRow>) {
  const session = useSession();
  const { words, dates } = session;
  const t = words.value.caseEvents;
  const when = of.events.find(({ id }) => id === row.id)?.when;
  const entry = row.kind === 'own' ? of.entries.find(({ id }) => id === row.id) : undefined;
  const until = row.to === row.from ? '' : ` – ${dates.value.medium(row.to)}`;
  const said = [
    row.planned && (row.from <= session.today.value ? words.value.casePlans.notSaid : t.planned),
    row.to !== row.from && t.timeline.spanned,
    entry && t.ofWhich(tellEntry(session, entry)),
    !row.counts && row.event !== null && t.timeline.recordOnly,
  ];
  return (
    <button type="button" class="row" onClick={() => focusOn(entry ? linkOf(row.id) : eventId(row.id))}>
      <span class="row-said">
        <time class="row-day" datetime={row.from}>
          {when ? sayWhen(dates.value, when) : dates.value.medium(row.from) + until}
        </time>{' '}
        <bdi class="row-title">{entry?.kind === 'count' ? t.timeline.countFrom : titleOf(law, row)}</bdi>{' '}
        <span class="row-standing">{said.filter(Boolean).join(', ')}</span>
      </span>
      <Track row={row} scale={scale} />
    </button>
  );
}

function OfTerm({ row, of, law, scale }: Of<TermRow>) {
  const session = useSession();
  const { dates } = session;
  const entry = of.entries.find(({ id }) => id === row.bar.entry);
  const { met, clock } = row.bar;
  return (
    <button type="button" class="row" onClick={() => focusOn(linkOf(row.bar.entry))}>
      <span class="row-said">
        <time class="row-day" datetime={row.day}>
          {dates.value.medium(row.day) + (clock && !met ? `, ${clock}` : '')}
        </time>{' '}
        <bdi class="row-title">{entry && tellEntry(session, entry)}</bdi>{' '}
        <span class="row-standing">
          <Standing row={row} law={law} />
        </span>
      </span>
      <Track row={row} scale={scale} />
    </button>
  );
}

function Standing({ row, law }: { readonly row: TermRow; readonly law: CaseLaw }) {
  const { words, dates, today } = useSession();
  const t = words.value.caseEvents.timeline;
  const { future, today: now } = words.value.terms.distance;
  const { state, what, span, day, met } = row.bar;
  if (met) {
    const late = isBad(met.standing);
    const how = {
      'in-time': t.inTime,
      disputed: t.disputed,
      late: t.metLate,
      'hour-unknown': t.hourUnknown,
      'too-early': t.tooEarly,
      unknown: '',
    }[met.standing];
    const said = [met.by ? `${t.met}: ${law.nounOf(met.by)}` : t.done, how];
    return (
      <>
        <span class={late ? 'sign bad' : 'sign'} aria-hidden="true">
          {late ? '!' : '✓'}
        </span>{' '}
        {said.filter(Boolean).join(', ')}
      </>
    );
  }
  const away = daysBetween(today.value, day);
  const name = { safe: t.safe, usual: t.usual, from: t.effect }[what];
  const distance =
    state === 'past'
      ? ''
      : away > 0
        ? future(away)
        : away === 0
          ? now
          : state === 'overdue'
            ? t.overdue(-away)
            : '';
  const { safe, outer } = span;
  const said = [
    name,
    distance,
    row.next && t.next,
    state === 'open-ended' && t.open,
    safe && outer && outer > safe && t.until(dates.value.short(outer)),
  ];
  return (
    <>
      {state === 'overdue' && (
        <span class="sign bad" aria-hidden="true">
          !
        </span>
      )}{' '}
      {said.filter(Boolean).join(', ')}
    </>
  );
}
