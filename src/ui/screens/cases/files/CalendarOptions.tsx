import { useEffect, useState } from 'preact/hooks';
import type { CalendarChoice } from '../../../../app/terms-file/calendar.ts';
import { followStore } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { alarmsOf, warningSettings } from './calendar-alarms.ts';

interface Props {
  readonly named: boolean;
  readonly onNamed: (named: boolean) => void;
}

/** What a calendar shows to others, and when it will remind. */
export function CalendarOptions({ named, onNamed }: Props) {
  const t = useSession().words.value.caseFiles.calendar;
  const [alarms, setAlarms] = useState<CalendarChoice['alarms'] | null>(null);
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
  const [first] = alarms ?? [];
  return (
    <div class="way-options">
      <label class="tick">
        <input type="checkbox" checked={named} onChange={(event) => onNamed(event.currentTarget.checked)} />
        <span>
          {t.named} <span class="quiet">{t.private}</span>
        </span>
      </label>
      {alarms && (
        <p class="quiet">
          {first
            ? t.alarms(
                alarms.map(({ daysBefore }) => daysBefore),
                first.at,
              )
            : t.noAlarms}
        </p>
      )}
    </div>
  );
}
