import type { Case } from '../cases/case.ts';
import type { ListPart } from '../cases/change.ts';
import type { JsonFault } from '../cases/json.ts';
import type { Fault } from './cases-fields.ts';

export const FORMAT = 'dedere-cases';
/**
 * Fields may be added without a further version: older ones keep what they do not know. A new kind of entry or part
 * needs one: 2 came with papers to be sent, 3 with all that a case holds beside its questions. A file is written in the
 * lowest version that can hold it, so that an older Dedere reads all it knows and refuses the rest whole.
 */
export const VERSION = 3;

/** Bytes of a file, cases in it, UTF-16 units of one case and of what stands around them: far more than a desk ever holds. */
export const FILE_LIMITS = { bytes: 2 ** 30, cases: 200_000, item: 64_000_000, frame: 1_000_000 } as const;

/** A place in a file in the words of one who looks for it: counted from 1; null where it is none of them. */
export interface Place {
  readonly case: number | null;
  /** In which of its lists, and the how-manieth there. */
  readonly part: ListPart | 'history' | null;
  readonly item: number | null;
  readonly field: string | null;
}

export type ReadProblem =
  | { readonly problem: 'not-json' | 'not-dedere' }
  | { readonly problem: 'too-large'; readonly limit: number }
  | { readonly problem: 'newer-version'; readonly version: number }
  | { readonly problem: 'damaged'; readonly where: Place; readonly why: Fault | JsonFault };

export interface ReadCases {
  readonly cases: readonly Case[];
  /** Fields that a newer version wrote: kept with their cases, though this version makes nothing of them. */
  readonly unknown: { readonly count: number; readonly first: readonly Place[] };
}
