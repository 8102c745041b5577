import type { Case, CaseEntry, Facts } from '../../cases/case.ts';
import { sharedFacts } from '../../cases/case-facts.ts';
import { isWhen } from '../../cases/edit-events.ts';
import { LIMITS } from '../../cases/text.ts';
import type { EntryLaw } from './entry-law.ts';

/** What of a question can be shared, and by which States. */
export type Liftable = Pick<EntryLaw, 'events' | 'roles' | 'parties'>;

export interface Lifted {
  readonly case: Case;
  /** The question with what is left to it alone. */
  readonly entry: CaseEntry;
}

/** Parts that face each other: one State cannot play both. */
const FACING: readonly (readonly [string, string])[] = [
  ['requested', 'requesting'],
  ['sentencing', 'executing'],
  ['transit', 'requesting'],
];
const facing = (role: string): string[] =>
  FACING.flatMap(([one, other]) => (role === one ? [other] : role === other ? [one] : []));

/** Do these facts put the same State on the other side of that part? */
const contradicts = (role: string, state: string, facts: Facts): boolean =>
  facing(role).some((other) => facts[other] === state);

const without = (facts: Facts, name: string): Facts => {
  const { [name]: _, ...others } = facts;
  return others;
};

/**
 * A question on its way into a case: events and parts that the case does not have yet become the case's, those that
 * are the same there leave the question, those that differ stay its own. Neither the question nor one that is there
 * already comes to mean something else. `newId`: ids for events.
 */
export function liftFacts(of: Case, entry: CaseEntry, law: Liftable, newId: () => string): Lifted {
  let lifted: Lifted = { case: of, entry };
  for (const [fact, value] of Object.entries(entry.facts)) {
    if (law.events.includes(fact)) lifted = liftEvent(lifted, fact, value, newId);
    else if (law.roles.includes(fact)) lifted = liftRole(lifted, fact, value, law.parties);
  }
  return withOwnSides(lifted, law);
}

function liftEvent({ case: of, entry }: Lifted, event: string, when: string, newId: () => string): Lifted {
  const shared = sharedFacts(of).facts[event];
  const left = { ...entry, facts: without(entry.facts, event) };
  if (shared === when) return { case: of, entry: left };
  // One that is noted and not counted from was set aside on purpose.
  const noted = of.events.some((one) => one.event === event);
  if (shared !== undefined || noted || !isWhen(when) || of.events.length >= LIMITS.events)
    return { case: of, entry };
  const made = { id: newId(), event, when, title: '', place: '', note: '', counts: true };
  return { case: { ...of, events: [...of.events, made] }, entry: left };
}

function liftRole(
  { case: of, entry }: Lifted,
  role: string,
  state: string,
  parties: readonly string[],
): Lifted {
  const left = { ...entry, facts: without(entry.facts, role) };
  const shared = of.facts[role];
  if (shared === state) return { case: of, entry: left };
  const others = of.entries.filter(({ id }) => id !== entry.id);
  const stays =
    shared !== undefined ||
    !parties.includes(state) ||
    Object.keys(of.facts).length >= LIMITS.facts ||
    [of.facts, ...others.map(({ facts }) => facts)].some((facts) => contradicts(role, state, facts));
  if (stays) return { case: of, entry };
  return { case: { ...of, facts: { ...of.facts, [role]: state } }, entry: left };
}

/** Where the case has a State on the side opposite to the question's own, the question says its own other side too. */
function withOwnSides({ case: of, entry }: Lifted, { roles, parties }: Liftable): Lifted {
  const own: Record<string, string> = {};
  for (const role of roles) {
    const state = of.facts[role];
    if (!state || Object.hasOwn(entry.facts, role) || !contradicts(role, state, entry.facts)) continue;
    const [other, more] = parties.filter((party) => party !== state);
    own[role] = other && !more ? other : '';
  }
  if (Object.keys(own).length === 0) return { case: of, entry };
  return { case: of, entry: { ...entry, facts: { ...entry.facts, ...own } } };
}
