import type { Role } from '../law/schema/primitives.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';

/** Which State plays which part between two parties. */
export type Roles = Partial<Record<Role, string>>;

/** The part on the other side: naming one State of a bilateral treaty names the other. */
const OPPOSITE: Partial<Record<Role, Role>> = {
  requested: 'requesting',
  requesting: 'requested',
  sentencing: 'executing',
  executing: 'sentencing',
};
/** Every part, as keys, so that none can be left out; without the schema's library, which is no part of a first answer. */
const PARTS: Record<Role, true> = {
  requested: true,
  requesting: true,
  transit: true,
  sentencing: true,
  executing: true,
};
/** Every part, in the order in which parts are listed. */
export const ROLES = Object.keys(PARTS) as readonly Role[];
/** Through the one State the other has a person brought. */
const IN_TRANSIT: Partial<Record<Role, Role>> = { transit: 'requesting', requesting: 'transit' };

/**
 * Reads the roles that an address names (`requested=JO`) and completes the other side. What is not named is left
 * out, to be asked for; a State that is no party, or stands on both sides, is a problem. In the law of one State
 * every part is its own.
 */
export function readRoles(
  facts: Facts,
  parties: readonly string[],
  ask: Role,
): { readonly roles: Roles; readonly problems: readonly FactProblem[] } {
  const [only] = parties;
  if (only && parties.length === 1) {
    return { roles: Object.fromEntries(ROLES.map((role) => [role, only])), problems: [] };
  }
  const opposites = ask === 'transit' ? IN_TRANSIT : OPPOSITE;
  const roles: Roles = {};
  const problems: FactProblem[] = [];
  for (const role of [ask, opposites[ask]]) {
    const value = role && facts[role];
    if (!role || !value) continue;
    if (!parties.includes(value)) problems.push({ fact: role, value, problem: 'not-a-party' });
    else if (Object.values(roles).includes(value))
      problems.push({ fact: role, value, problem: 'same-state' });
    else roles[role] = value;
  }
  if (problems.some(({ problem }) => problem === 'same-state')) return { roles: {}, problems };
  for (const [role, state] of Object.entries(roles) as [Role, string][]) {
    const opposite = opposites[role];
    const [other, more] = parties.filter((party) => party !== state);
    if (opposite && other && !more && !roles[opposite]) roles[opposite] = other;
  }
  return { roles, problems };
}
