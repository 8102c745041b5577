import { CONDITIONS_OF_ASSISTANCE } from './conditions-of-assistance.ts';
import { CONDITIONS_OF_EXTRADITION } from './conditions-of-extradition.ts';
import { CONDITIONS_OF_KZ_CPC } from './conditions-of-kz-cpc.ts';
import { CONDITIONS_OF_TRANSFER } from './conditions-of-transfer.ts';
import { byCodes } from './grounds-by-code.ts';
import { GROUNDS_IN_PARTS } from './grounds-in-parts.ts';
import { GROUNDS_OF_ASSISTANCE } from './grounds-of-assistance.ts';
import { GROUNDS_OF_EXTRADITION } from './grounds-of-extradition.ts';
import { GROUNDS_OF_KZ_CPC } from './grounds-of-kz-cpc.ts';
import { GROUNDS_OF_TRANSFER } from './grounds-of-transfer.ts';
import { pathsOfGround } from './paths.ts';
import { type ConditionRow, type GroundRow, keyOf } from './row.ts';
import type { Said, SaidByRow, WhenByRow } from './say.ts';

export const CONDITIONS: SaidByRow = {
  ...CONDITIONS_OF_EXTRADITION,
  ...CONDITIONS_OF_TRANSFER,
  ...CONDITIONS_OF_ASSISTANCE,
  ...CONDITIONS_OF_KZ_CPC,
};

export const GROUNDS: WhenByRow = {
  ...GROUNDS_OF_EXTRADITION,
  ...GROUNDS_OF_TRANSFER,
  ...GROUNDS_OF_ASSISTANCE,
  ...GROUNDS_OF_KZ_CPC,
};

export { GROUNDS_IN_PARTS };

/** What a condition says, by the tables alone. */
export const saidByCondition = ({ instrument, row }: ConditionRow): readonly Said[] =>
  CONDITIONS[instrument]?.[row] ?? [];

/** What a ground says: by its codes, or by the tables where they do not tell all. */
export function saidByGround(ground: GroundRow): readonly Said[] {
  const parts = GROUNDS_IN_PARTS[ground.instrument]?.[ground.row];
  const paths = pathsOfGround(ground);
  const where = paths && { paths };
  if (parts) return parts.map((one) => ({ ...where, ...one }));
  const own = GROUNDS[ground.instrument]?.[ground.row];
  const when = own === undefined ? byCodes(ground.ground) : typeof own === 'string' ? { fact: own } : own;
  if (!when) throw new Error(`${keyOf(ground)}: the codes do not tell`);
  return [{ kind: kindOf(ground), when, ...where }];
}

function kindOf({
  row,
  worded,
  applies_to,
}: GroundRow): 'mandatory-ground' | 'discretionary-ground' | 'postponement' {
  if (applies_to === 'postponement') return 'postponement';
  return row.startsWith('m') && worded !== 'may' ? 'mandatory-ground' : 'discretionary-ground';
}
