import { useEffect, useId, useState } from 'preact/hooks';
import { addDays, type Day, day, type Weekday } from '../../../calendar/day.ts';
import { isClock } from '../../../calendar/zone.ts';
import { WARNING_DAYS, type WarningSettings } from '../../../cases/warning-settings.ts';
import { useSession } from '../../state/session.ts';
import { Several } from './Several.tsx';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  readonly settings: WarningSettings;
  readonly onChange: (change: Partial<WarningSettings>) => void;
}

/** When warnings come: how long before, at what hour, on which days not; and whether they name the case. */
export function WarningTimes({ settings, onChange }: Props) {
  const { words, dates, lang } = useSession();
  const t = words.value.warnings;
  const id = useId();
  const short = dates.value.weekdays();
  const names = weekdayNames(lang.value);
  return (
    <>
      <Several
        legend={t.days}
        help={t.daysHelp}
        options={WARNING_DAYS.map((n) => [n, t.before(n)] as const)}
        chosen={settings.days}
        onChange={(days) => onChange({ days })}
      />
      <Hour at={settings.at} onChange={(at) => onChange({ at })} />
      <Several
        legend={t.quiet}
        help={t.quietHelp}
        options={WEEK.map((n, i) => [n, short[i] ?? '', names[i] ?? ''] as const)}
        chosen={settings.quiet}
        onChange={(quiet) => onChange({ quiet })}
      />
      <div>
        <label class="tick">
          <input
            type="checkbox"
            checked={settings.named}
            aria-describedby={`${id}-named`}
            onChange={({ currentTarget }) => onChange({ named: currentTarget.checked })}
          />
          {t.named}
        </label>
        <span id={`${id}-named`} class="help">
          {t.namedHelp}
        </span>
      </div>
    </>
  );
}

/** Kept once it is a whole hour; what is being typed is left alone. */
function Hour({ at, onChange }: { readonly at: string; readonly onChange: (at: string) => void }) {
  const { words } = useSession();
  const t = words.value.warnings;
  const id = useId();
  const [typed, setTyped] = useState(at);
  useEffect(() => setTyped(at), [at]);
  const wrong = !isClock(typed);
  return (
    <div class="field">
      <label for={id}>{t.hour}</label>
      <input
        id={id}
        class="clock-input"
        type="time"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (isClock(value) && value !== at) onChange(value);
        }}
      />
      <span id={`${id}-help`} class={wrong ? 'help wrong' : 'help'}>
        {wrong ? t.hourWrong : t.hourHelp}
      </span>
    </div>
  );
}

/** Whole names from Monday, for those who hear them. */
function weekdayNames(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const monday: Day = day('2024-01-01');
  return WEEK.map((n) =>
    format.format(Temporal.PlainDate.from(addDays(monday, n - 1)).toZonedDateTime('UTC').epochMilliseconds),
  );
}
