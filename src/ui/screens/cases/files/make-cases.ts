import type { Day } from '../../../../calendar/day.ts';
import { CasesWriter } from '../../../../exchange/cases-writer.ts';
import { fileName } from './file-name.ts';
import { type Course, type Made, type MakeProblem, type Scope, throughCases } from './making.ts';

/** The cases of a scope as one file; the browser keeps what is written, not the page. */
export async function makeCases(scope: Scope, today: Day, course: Course): Promise<Made | MakeProblem> {
  const writer = new CasesWriter();
  const parts: Blob[] = [];
  let only = '';
  const gone = await throughCases(scope, course, async (cases) => {
    parts.push(new Blob([cases.map((of) => writer.add(of)).join('')]));
    only = cases[0]?.name ?? only;
    return null;
  });
  if ('problem' in gone) return gone;
  const name = fileName(scope && writer.count === 1 ? only : 'cases', today, 'dedere');
  const file = new File([writer.head(), ...parts, writer.tail()], name, { type: 'application/json' });
  return { file, count: writer.count, of: 'cases', ...gone };
}
