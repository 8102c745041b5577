import type { Lapse } from '../../../src/law/schema/term-rule.ts';
import { EFFECTS } from './effects.ts';
import type { ActCode, Row } from './row.ts';

/** The act is itself what comes when the term is over. */
const ACT_IS_THE_EFFECT: readonly ActCode[] = ['entry-into-force', 'cessation', 'renewal'];

/** What follows when the term runs out; empty where the text states nothing. */
export function lapsesOf(row: Row, key: string): Lapse[] {
  if (row.force === 'none' || ACT_IS_THE_EFFECT.includes(row.act)) return [];
  const effects = EFFECTS[row.effect ?? ''];
  if (!effects) throw new Error(`${key}: its effect is not in the table`);
  const lapses = effects.map(([effect, force, provision]) => ({
    effect,
    force,
    provision: provision ?? row.provision,
  }));
  const forces = new Set(lapses.map(({ force }) => force));
  const coded = new Set([row.force, ...(row.force_also ? [row.force_also] : [])]);
  if (forces.size !== coded.size || [...coded].some((force) => !forces.has(force as Lapse['force'])))
    throw new Error(`${key}: the effect's force is not the row's`);
  return lapses;
}
