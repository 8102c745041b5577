import type { Case, CaseEntry } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Role } from '../../law/schema/primitives.ts';

/** A question of a State's own law in a case in which that State does not play the part that the rule is about. */
export interface OtherState {
  /** Whose law it is, and the part it is for. */
  readonly law: string;
  readonly part: Role;
  /** The part in this case by which that is known, and the State that plays it. */
  readonly here: { readonly part: Role; readonly state: string };
}

/** The parts that face each other; a rule of a State's law is about one of them. */
const FACING: readonly (readonly [Role, Role])[] = [
  ['requested', 'requesting'],
  ['sentencing', 'executing'],
];

/** Who plays a part in a case: as the question says, as the case says, or as all its questions do. */
function playing(of: Case, entry: CaseEntry, part: Role): string | null {
  const said = entry.facts[part] || of.facts[part];
  if (said) return said;
  const [state, other] = new Set(of.entries.flatMap(({ facts }) => facts[part] || []));
  return state && !other ? state : null;
}

/** Null: it is of no single State's law, its State plays its part, or the case does not say who does. */
export function otherStateOf(
  of: Case,
  entry: CaseEntry,
  index: Pick<LibraryIndex, 'instruments'>,
): OtherState | null {
  if (entry.kind !== 'term') return null;
  const known = index.instruments.find(({ id }) => id === entry.instrument);
  const part = known?.rules.find(({ rule }) => rule === entry.rule)?.deciding;
  const [law] = known?.parties ?? [];
  if (known?.kind !== 'national-law' || !part || !law) return null;
  const plays = playing(of, entry, part);
  if (plays) return plays === law ? null : { law, part, here: { part, state: plays } };
  // Who stands on the other side does not stand on this one.
  const facing = FACING.flatMap(([one, other]) => (part === one ? [other] : part === other ? [one] : []));
  const opposite = facing.find((other) => playing(of, entry, other) === law);
  return opposite ? { law, part, here: { part: opposite, state: law } } : null;
}
