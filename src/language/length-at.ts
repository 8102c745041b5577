import { unitOf } from './look-up.ts';
import type { Token } from './tokens.ts';
import type { LengthUnit } from './vocabulary.ts';

/** "40 days", «40 суток», "2 weeks" (14 days). */
export interface LengthFound {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly unit: Exclude<LengthUnit, 'week'>;
}

/** The length that begins at token `from`. "10 working days" is none: these are not days. */
export function lengthAt(tokens: readonly Token[], from: number): LengthFound | null {
  const figure = tokens[from];
  const unit = unitOf(tokens[from + 1]);
  if (figure?.kind !== 'number' || !unit) return null;
  const n = Number(figure.text);
  return { from, to: from + 2, ...(unit === 'week' ? { n: n * 7, unit: 'day' } : { n, unit }) };
}
