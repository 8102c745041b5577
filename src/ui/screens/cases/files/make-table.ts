import { answerCase } from '../../../../app/case/days.ts';
import { tableHead, tableRows } from '../../../../app/terms-file/csv.ts';
import { writeTable } from '../../../../exchange/terms-csv.ts';
import type { Session } from '../../../state/session.ts';
import { fileName } from './file-name.ts';
import { type Course, type Made, type MakeProblem, type Scope, throughCases } from './making.ts';
import { linkBaseOf, termTelling } from './term-telling.ts';

/** The terms of a scope as a table, computed now. */
export async function makeTable(session: Session, scope: Scope, course: Course): Promise<Made | MakeProblem> {
  const telling = termTelling(session);
  const today = session.today.value;
  const rows: string[][] = [];
  const gone = await throughCases(scope, course, async (cases) => {
    for (const of of cases) {
      const answered = await answerCase(of, telling.library, telling.index, today);
      rows.push(...(await tableRows(answered, telling, today, linkBaseOf(session))));
    }
    return null;
  });
  if ('problem' in gone) return gone;
  if (rows.length === 0) return { problem: 'no-term' };
  const text = writeTable(tableHead(telling), rows, telling.words.caseFiles.table.separator);
  const file = new File([text], fileName('terms', today, 'csv'), { type: 'text/csv' });
  return { file, count: rows.length, of: 'terms', ...gone };
}
