import type { Case } from '../../../../../cases/case.ts';
import type { IndexedInstrument } from '../../../../../law/built/files.ts';

export const SIDES = ['requesting', 'requested', 'sentencing', 'executing', 'transit'] as const;
export type Side = (typeof SIDES)[number];

/** The side that faces another: naming the one leaves the other State for the other. */
export const FACING: Readonly<Record<Side, Side | null>> = {
  requesting: 'requested',
  requested: 'requesting',
  sentencing: 'executing',
  executing: 'sentencing',
  transit: null,
};

/** The parts that States can play in this case: by its treaties, and those that are said already. */
export function sidesOf(of: Case, known: readonly IndexedInstrument[]): readonly Side[] {
  const kinds = known.map(({ kind }) => kind);
  const transfer = kinds.includes('transfer');
  const other = kinds.some((kind) => kind !== 'transfer' && kind !== 'national-law') || !transfer;
  return SIDES.filter(
    (side) =>
      of.facts[side] ||
      (side === 'sentencing' || side === 'executing' ? transfer : side === 'transit' ? false : other),
  );
}
