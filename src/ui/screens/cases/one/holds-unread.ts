import { readDay } from '../../../../calendar/day.ts';
import type { Dates } from '../../../../wording/dates.ts';

/**
 * Does a day field of this form show something else than the day it stands for? So it is while what was typed is still
 * to be read: accepted then, the day of before would be taken for the one in sight.
 */
export function holdsUnread(form: Element, dates: Dates): boolean {
  return [...form.querySelectorAll('.day-input')].some((field) => {
    const typed = field.querySelector<HTMLInputElement>('input[type="text"]')?.value.trim() ?? '';
    const kept = readDay(field.querySelector<HTMLInputElement>('input[type="date"]')?.value ?? '');
    return 'day' in kept ? typed !== dates.medium(kept.day) : typed !== '';
  });
}
