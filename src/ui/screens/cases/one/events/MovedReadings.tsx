import type { MovedReading } from '../../../../../app/case/moved-readings.ts';
import type { EndAt } from '../../../../../app/case/readings.ts';
import { useSession } from '../../../../state/session.ts';
import { DAY_OVER } from './moment.ts';

interface Props {
  readonly readings: readonly MovedReading[];
  /** Something takes effect: its outer reading is the earliest. */
  readonly turned: boolean;
}

/** What moves behind a day: "release, at the earliest: Sat 12 Dec 2026, 24:00 → Thu 10 Dec 2026, 24:00". */
export function MovedReadings({ readings, turned }: Props) {
  const t = useSession().words.value.caseEvents.effects;
  return (
    <ul class="effect-readings">
      {readings.map(({ which, second, from, to }) => {
        const what = t.reading[turned && which === 'outer' ? 'turned' : which];
        return (
          <li key={`${which}-${second}`} data-reading={which}>
            {second ? t.second(what) : what}: <Ends ends={from} part="from" />{' '}
            <span class="arrow" aria-hidden="true" />
            <span class="hidden">{t.arrow}</span> <Ends ends={to} part="to" />
          </li>
        );
      })}
    </ul>
  );
}

function Ends({ ends, part }: { readonly ends: readonly EndAt[]; readonly part: 'from' | 'to' }) {
  const { dates, words } = useSession();
  return (
    <>
      {ends.map(({ day, clock }, i) => (
        <span key={`${day}${clock}`}>
          {i > 0 && words.value.terms.or}
          <time data-reading-end={part} datetime={clock && clock !== DAY_OVER ? `${day}T${clock}` : day}>
            {dates.value.medium(day) + (clock ? `, ${clock}` : '')}
          </time>
        </span>
      ))}
    </>
  );
}
