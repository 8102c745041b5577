import type { Instant } from '../calendar/zone.ts';
import type { Case, Changed } from './case.ts';
import { changedTo, type LineProblem, type NotPossible, readLine } from './edit-case.ts';
import type { Party } from './parts.ts';
import { readParty } from './record-parts.ts';
import { LIMITS } from './text.ts';

export type PartyProblem =
  | LineProblem
  | NotPossible
  | { readonly problem: 'too-many-parties'; readonly limit: number }
  | { readonly problem: 'repeated-party' };
export type NoSuchParty = { readonly problem: 'no-such-party' };

/** Its lines as they are kept; one without a name is none. */
function readLines(party: Party): { readonly party: Party } | LineProblem | NotPossible {
  const name = readLine('name', party.name, true);
  if ('problem' in name) return name;
  const contact = readLine('contact', party.contact);
  if ('problem' in contact) return contact;
  const clean = { ...party, name: name.line, contact: contact.line };
  return readParty(clean) ? { party: clean } : { problem: 'not-possible' };
}

/** One more that takes part. */
export function addParty(of: Case, party: Party, now: Instant): Changed<PartyProblem> {
  if (of.parties.length >= LIMITS.parties) return { problem: 'too-many-parties', limit: LIMITS.parties };
  if (of.parties.some(({ id }) => id === party.id)) return { problem: 'repeated-party' };
  const read = readLines(party);
  return 'problem' in read ? read : changedTo(of, { parties: [...of.parties, read.party] }, now);
}

/** Some of its fields written anew. */
export function editParty(
  of: Case,
  id: string,
  fields: Partial<Pick<Party, 'role' | 'name' | 'state' | 'contact'>>,
  now: Instant,
): Changed<LineProblem | NotPossible | NoSuchParty> {
  const before = of.parties.find((one) => one.id === id);
  if (!before) return { problem: 'no-such-party' };
  const read = readLines({ ...before, ...fields });
  if ('problem' in read) return read;
  return changedTo(of, { parties: of.parties.map((one) => (one.id === id ? read.party : one)) }, now);
}

export function removeParty(of: Case, id: string, now: Instant): Changed<NoSuchParty> {
  if (!of.parties.some((one) => one.id === id)) return { problem: 'no-such-party' };
  return changedTo(of, { parties: of.parties.filter((one) => one.id !== id) }, now);
}
