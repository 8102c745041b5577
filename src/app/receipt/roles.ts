import type { EligibilityReceipt } from '../../exchange/receipt-eligibility-schema.ts';
import type { Roles } from '../roles.ts';

/** Who plays which part as a receipt holds it: every part named, null where nobody plays it. */
export function rolesOnReceipt(roles: Roles): EligibilityReceipt['asked']['roles'] {
  const { requested = null, requesting = null, transit = null, sentencing = null, executing = null } = roles;
  return { requested, requesting, transit, sentencing, executing };
}
