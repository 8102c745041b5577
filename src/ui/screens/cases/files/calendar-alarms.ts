import type { CalendarChoice } from '../../../../app/terms-file/calendar.ts';
import { HOURS_BEFORE } from '../../../../cases/warning-moments.ts';
import { readWarningSettings, type WarningSettings } from '../../../../cases/warning-settings.ts';
import { withStore } from '../../../state/case-store-open.ts';

/** When this device warns: a calendar reminds by the same days and hour. */
export async function warningSettings(): Promise<WarningSettings> {
  const kept = await withStore((store) => store.kept.get('warnings'));
  return readWarningSettings('problem' in kept ? null : kept.value);
}

export const alarmsOf = ({ on, days, at }: WarningSettings): Pick<CalendarChoice, 'alarms' | 'hours'> =>
  on
    ? { alarms: days.map((daysBefore) => ({ daysBefore, at })), hours: HOURS_BEFORE }
    : { alarms: [], hours: [] };
