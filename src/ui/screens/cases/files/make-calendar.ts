import { answerCase } from '../../../../app/case/days.ts';
import { calendarOf } from '../../../../app/terms-file/calendar.ts';
import type { Case } from '../../../../cases/case.ts';
import { noteCalendar } from '../../../../cases/edit-case.ts';
import { type CalendarEvent, writeCalendar } from '../../../../exchange/calendar-file.ts';
import { changeCase, now } from '../../../state/cases.ts';
import type { Session } from '../../../state/session.ts';
import { alarmsOf, warningSettings } from './calendar-alarms.ts';
import { fileName } from './file-name.ts';
import { type Course, type Made, type MakeProblem, type Scope, throughCases } from './making.ts';
import { linkBaseOf, termTelling } from './term-telling.ts';

export interface CalendarWish {
  readonly named: boolean;
  /** Only this question of a single case. */
  readonly entry?: string;
}

/**
 * The terms of a scope as a calendar file, computed now. What it tells is noted in each case before the file is handed
 * out: a note without a file does no harm, a file without its note would be told again under the same number.
 */
export async function makeCalendar(
  session: Session,
  scope: Scope,
  { named, entry }: CalendarWish,
  course: Course,
): Promise<Made | MakeProblem> {
  const telling = termTelling(session);
  const choice = { named, ...alarmsOf(await warningSettings()), linkBase: linkBaseOf(session) };
  const only = entry === undefined ? null : [entry];
  const events: CalendarEvent[] = [];
  const tell = async (of: Case): Promise<MakeProblem | null> => {
    const answered = await answerCase(of, telling.library, telling.index, session.realToday.value);
    const calendar = await calendarOf(answered, telling, choice, now(), only);
    if (calendar.incomplete) return { problem: 'law' };
    events.push(...calendar.events);
    if (Object.keys(calendar.marks).length === 0) return null;
    const kept = await changeCase(of, (seen, at) => noteCalendar(seen, calendar.marks, at));
    if (!('problem' in kept)) return null;
    return kept.problem === 'not-possible' ? { problem: 'not-made' } : kept;
  };
  const gone = await throughCases(scope, course, async (cases) => {
    for (const of of cases) {
      const failed = await tell(of);
      if (failed) return failed;
    }
    return null;
  });
  if ('problem' in gone) return gone;
  if (events.length === 0) return { problem: 'no-term' };
  const name = fileName(entry === undefined ? 'calendar' : 'term', session.realToday.value, 'ics');
  const file = new File([writeCalendar(events)], name, { type: 'text/calendar' });
  return { file, count: events.length, of: 'terms', ...gone };
}
