import { LENGTH_UNITS, type LengthUnit } from './find.ts';

/** May `turn` be how often a length of `unit` comes around: 45 hours in any week? */
export const isTurnOf = (turn: LengthUnit | null, unit: LengthUnit): boolean =>
  turn !== null && LENGTH_UNITS.indexOf(turn) > LENGTH_UNITS.indexOf(unit);
