import type { Day } from '../calendar/day.ts';
import { dayEndingAt, endClockOf, type Instant, type Zone } from '../calendar/zone.ts';
import { dataLangOf, type Lang } from './words.ts';

/** How days are written in one language. Formatting only: no time zone moves a civil day. */
export interface Dates {
  /** Thursday 10 December 2026 */
  full(d: Day): string;
  /** As it stands within a sentence: "Thursday 10 December 2026", «10 декабря 2026 (чт)». */
  inSentence(d: Day): string;
  /** Thu 10 Dec 2026 */
  medium(d: Day): string;
  /** Thu 10 Dec */
  short(d: Day): string;
  /** 10 */
  dayOfMonth(d: Day): string;
  /** Dec */
  month(d: Day): string;
  /** M, T, W … from Monday */
  weekdays(): readonly string[];
  /** "24:00 on Sat 12 Dec 2026" or "10:15 on Fri 10 Apr 2026", in the given zone. */
  moment(instant: Instant, zone: Zone): { readonly clock: string; readonly day: Day };
}

const LOCALE = { en: 'en-GB', ru: 'ru-RU' } as const;
const millis = (d: Day) => Temporal.PlainDate.from(d).toZonedDateTime('UTC').epochMilliseconds;

/** The dates of a language; the pseudo-language writes them as English does. */
export function datesIn(lang: Lang): Dates {
  const locale = LOCALE[dataLangOf(lang)];
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (d: Day) =>
      format
        .format(millis(d))
        .replace(/ г\.$/, '')
        .replace(/^(\p{L}+), /u, locale === 'en-GB' ? '$1 ' : '$1, ');
  };
  const weekday = make({ weekday: 'short' });
  const full = make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const plain = make({ day: 'numeric', month: 'long', year: 'numeric' });
  const monday = Temporal.PlainDate.from('2024-01-01');
  return {
    full,
    inSentence: (d) => (locale === 'en-GB' ? full(d) : `${plain(d)} (${weekday(d)})`),
    medium: make({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    short: make({ weekday: 'short', day: 'numeric', month: 'short' }),
    dayOfMonth: make({ day: 'numeric' }),
    month: make({ month: 'short' }),
    weekdays: () => [0, 1, 2, 3, 4, 5, 6].map((n) => weekday(monday.add({ days: n }).toString() as Day)),
    moment(instant, zone) {
      return { clock: endClockOf(instant, zone), day: dayEndingAt(instant, zone) };
    },
  };
}
