import { daysBetween } from '../../calendar/day.ts';
import type { CaseEntry } from '../../cases/case.ts';
import { withHour } from '../../wording/with-hour.ts';
import type { SheetLaw, SheetQuestion } from './parts.ts';

/** Whether a term was met, is overdue, or how long there is; as the answer on the case's page has it. */
export function sheetStanding(
  { words, dates, names, answers, today, awaited }: SheetLaw,
  entry: CaseEntry,
): Pick<SheetQuestion, 'standing' | 'overdue'> {
  const t = words.caseSheet;
  const answer = answers.get(entry.id);
  const said = (standing: string | null, overdue = false) => ({ standing, overdue });
  switch (answer?.kind) {
    case 'met': {
      const day = withHour(dates.inSentence(answer.on), answer.clock);
      if (answer.by === null) {
        // Without a day to measure it by, that it was marked is all that can be said.
        const how = answer.day === null ? [] : [t.doneStanding[answer.standing]];
        return said([t.done(day), ...how].join(', '));
      }
      return said(t.met[answer.standing](names.event(answer.by), day));
    }
    case 'safe': {
      if (!awaited) return said(t.notOpen);
      const away = daysBetween(today, answer.day);
      const { distance } = words.terms;
      if (away < 0) return said(t.overdueBy(-away), true);
      return said(t.pending(away === 0 ? distance.today : distance.future(away)));
    }
    default:
      return said(null);
  }
}
