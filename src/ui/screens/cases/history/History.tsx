import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../../cases/case.ts';
import { undoneIds } from '../../../../cases/history.ts';
import { deviceName, loadDeviceName } from '../../../state/device.ts';
import { useSession } from '../../../state/session.ts';
import '../../../styles/case-history.css';
import { byDay, localTime } from './by-day.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { DeviceName } from './DeviceName.tsx';
import { useCaseInstruments, useNamesOf } from './use-case-names.ts';

/** Changes shown at once, and how many more each time. */
const FIRST = 6;
const MORE = 30;

/** Every change of a case, the newest first, by days; each can be taken back. */
export function History({ of }: { readonly of: Case }) {
  const { words, dates } = useSession();
  const t = words.value.caseHistory;
  const [shown, setShown] = useState(FIRST);
  const names = useNamesOf(useCaseInstruments(of));
  const zone = Temporal.Now.timeZoneId();
  const undone = undoneIds(of.history);
  const seen = of.history.slice(-shown);
  const left = of.history.length - seen.length;
  const named = of.history.some(({ device }) => device !== '');
  const created = localTime(of.created, zone);
  return (
    <div class="history">
      <Device />
      {byDay(seen, zone).map(({ day, items }) => (
        <section key={day} class="history-day">
          <h3>
            <time dateTime={day}>{dates.value.full(day)}</time>
          </h3>
          <ol>
            {items.map((dated) => (
              <ChangeItem
                key={dated.item.id}
                of={of}
                dated={dated}
                zone={zone}
                telling={{ words: words.value, dates: dates.value, names }}
                undone={undone.has(dated.item.id)}
                tellsDevice={named}
              />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 ? (
        <p>
          <button type="button" onClick={() => setShown(shown + MORE)}>
            {t.showOlder(Math.min(MORE, left))}
          </button>
        </p>
      ) : (
        <>
          {of.dropped > 0 && <p class="quiet">{t.dropped(of.dropped)}</p>}
          <p class="quiet">
            {t.created}:{' '}
            <time dateTime={of.created}>
              {dates.value.medium(created.day)}, {created.clock}
            </time>
          </p>
        </>
      )}
    </div>
  );
}

/** Under which name changes made here are written down. */
function Device() {
  const t = useSession().words.value.caseHistory.device;
  const [open, setOpen] = useState(false);
  useEffect(() => void loadDeviceName(), []);
  return (
    <details class="device" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t.label}: <bdi>{deviceName.value || t.none}</bdi>
      </summary>
      {open && <DeviceName />}
    </details>
  );
}
