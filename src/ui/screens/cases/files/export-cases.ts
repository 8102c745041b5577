import type { Day } from '../../../../calendar/day.ts';
import type { Case } from '../../../../cases/case.ts';
import { writeCases } from '../../../../exchange/cases-file.ts';
import { fileName } from './file-name.ts';
import { download } from './hand-out.ts';

/** Writes cases that are at hand to a file and gives its name: that of the case where there is one, the day in any case. */
export function exportCases(cases: readonly Case[], today: Day): string {
  const [first, ...others] = cases;
  const name = fileName(first && others.length === 0 ? first.name : 'cases', today, 'dedere');
  download(new File([writeCases(cases)], name, { type: 'application/json' }));
  return name;
}
