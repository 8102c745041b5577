import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../../wording/words.ts';
import { followStore } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { alarmsOf, warningSettings } from './calendar-alarms.ts';

interface Props {
  readonly named: boolean;
  readonly onNamed: (named: boolean) => void;
}

function sayAlarms(
  t: Words['caseFiles']['calendar'],
  { alarms, hours }: ReturnType<typeof alarmsOf>,
): string {
  const days = alarms.map(({ daysBefore }) => daysBefore);
  const [first] = alarms;
  const said = [
    first && t.alarms(days, first.at),
    hours.length > 0 && t.hourAlarms(days.filter((n) => n > 0).length > 0, hours),
  ];
  return said.filter(Boolean).join(' ') || t.noAlarms;
}

/** What a calendar shows to others, and when it will remind. */
export function CalendarOptions({ named, onNamed }: Props) {
  const t = useSession().words.value.caseFiles.calendar;
  const [alarms, setAlarms] = useState<ReturnType<typeof alarmsOf> | null>(null);
  useEffect(() => {
    let alive = true;
    const read = () => void warningSettings().then((found) => alive && setAlarms(alarmsOf(found)));
    read();
    const end = followStore((news) => {
      if (news.kind === 'kept' && news.key === 'warnings') read();
    });
    return () => {
      alive = false;
      end();
    };
  }, []);
  return (
    <div class="way-options">
      <label class="tick">
        <input type="checkbox" checked={named} onChange={(event) => onNamed(event.currentTarget.checked)} />
        <span>
          {t.named} <span class="quiet">{t.private}</span>
        </span>
      </label>
      {alarms && <p class="quiet">{sayAlarms(t, alarms)}</p>}
    </div>
  );
}
