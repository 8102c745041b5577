import type { Day } from '../../../calendar/day.ts';
import type { Case } from '../../../cases/case.ts';
import { writeCases } from '../../../exchange/cases-file.ts';
import { download } from './download.ts';

const legible = (name: string) =>
  name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');

/** Writes cases to a file and gives its name: that of the case where there is one, the day in any case. */
export function exportCases(cases: readonly Case[], today: Day): string {
  const [first, ...others] = cases;
  const what = first && others.length === 0 ? legible(first.name) || 'case' : 'cases';
  const file = `dedere-${what}-${today}.dedere`;
  download(file, writeCases(cases));
  return file;
}
