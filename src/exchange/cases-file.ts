import type { Instant } from '../calendar/zone.ts';
import type { Case } from '../cases/case.ts';
import type { ReadCases, ReadProblem } from './cases-format.ts';
import { CasesReader } from './cases-reader.ts';
import { CasesWriter } from './cases-writer.ts';

const byId = (a: Case, b: Case): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The file of some cases as one text; of very many, `writeCasesBlob`. The same cases give the same text, whenever and
 * wherever it is written, unless another instant is named.
 */
export function writeCases(cases: readonly Case[], exported?: Instant): string {
  const writer = new CasesWriter();
  const texts = [...cases].sort(byId).map((of) => writer.add(of));
  return [writer.head(exported), ...texts, writer.tail()].join('');
}

/** Reads a file of cases that is at hand as one text; one from the disk, `readCasesBlob`. */
export function readCases(text: string): ReadCases | ReadProblem {
  const reader = new CasesReader();
  reader.push(text.startsWith('\ufeff') ? text.slice(1) : text);
  return reader.end();
}
