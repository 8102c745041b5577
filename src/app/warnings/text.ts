import { clockOf, dayEndingAt, endClockOf, type Instant, type Zone } from '../../calendar/zone.ts';
import type { CaseEntry } from '../../cases/case.ts';
import { endMillis, instantAt } from '../../cases/warning-moments.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Dates } from '../../wording/dates.ts';
import type { Words } from '../../wording/words.ts';
import type { Warned } from './look.ts';

/** What notifications are told with. */
export interface WarnTelling {
  readonly words: Words['warnings'];
  readonly dates: Dates;
  readonly index: LibraryIndex;
  readonly here: Zone;
}

/** A notification in words. */
export interface NoticeText {
  readonly title: string;
  readonly message: string;
  /** The name of the case, where the user wants it seen. */
  readonly context: string | null;
}

/** The State at whose place a term ends. */
const stateIn = ({ index }: WarnTelling, zone: Zone | null) => index.states.find((one) => one.zone === zone);

/** What of a day is told, "today", is told of the State that decides; where it is another day there, it is named. */
function titleOf(telling: WarnTelling, { term, standing, otherDay }: Warned): string {
  const { words: t, dates } = telling;
  const day = dates.medium(term.day);
  const end = term.clock === null ? day : t.atClock(day, term.clock);
  const there = otherDay ? (stateIn(telling, term.zone)?.words.inState ?? t.inDeciding) : null;
  return standing.stands === 'ahead' ? t.inDays(standing.days, end, there) : t[standing.stands](end, there);
}

/** What ends: "Jordan, provisional arrest". The person and the case are not in it. */
function whatEnds({ words, index }: WarnTelling, entry: CaseEntry): string {
  if (entry.kind === 'count') return words.count;
  const known = index.instruments.find(({ id }) => id === entry.instrument);
  const partner = known?.short.partner ?? entry.instrument;
  if (entry.kind !== 'term') return partner;
  return `${partner}, ${known?.rules.find(({ rule }) => rule === entry.rule)?.name ?? entry.rule}`;
}

/** When it ends by the user's own clock, where that is another than the one that decides. */
function endHere(telling: WarnTelling, { term }: Warned): string | null {
  const { words, dates, here } = telling;
  const { zone } = term;
  const end: Instant = instantAt(endMillis(term, here));
  if (zone === null || clockOf(end, zone) === clockOf(end, here)) return null;
  const there = stateIn(telling, zone)?.words.seatTime ?? `(${zone})`;
  const hereClock = endClockOf(end, here);
  return words.ends(term.clock ?? '24:00', there, dates.short(dayEndingAt(end, here)), hereClock);
}

export function noticeText(telling: WarnTelling, warned: Warned, named: boolean): NoticeText {
  const lines = [whatEnds(telling, warned.entry), endHere(telling, warned)];
  return {
    title: titleOf(telling, warned),
    message: lines.filter(Boolean).join('\n'),
    context: named ? warned.case.name : null,
  };
}

/** How many of several are told by name. */
const TOLD_SINGLY = 3;

/** Several that come at once as one notification. */
export function severalText(telling: WarnTelling, warned: readonly Warned[]): NoticeText {
  const t = telling.words;
  const first = warned
    .slice(0, TOLD_SINGLY)
    .map((one) => `${titleOf(telling, one)}. ${whatEnds(telling, one.entry)}`);
  const more = warned.length - first.length;
  const lines = more > 0 ? [...first, t.more(more)] : first;
  return { title: t.many(warned.length), message: lines.join('\n'), context: null };
}
