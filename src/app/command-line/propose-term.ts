import type { IndexedInstrument } from '../../law/built/files.ts';
import type { Role } from '../../law/schema/primitives.ts';
import type { Command, InferredFacts } from './command.ts';
import { Cover, type PlacedDate, type Typed } from './typed.ts';

type Rule = IndexedInstrument['rules'][number];
interface Proposed {
  readonly command: Command;
  readonly cover: Cover;
  /** A word of the rule or of one of its events was typed. */
  readonly named: boolean;
}

/** Which event each date is of: the one named before it (after it, where the dates come first), else the stated one. */
function bindDates(typed: Typed, rule: Rule, path: string): Map<string, PlacedDate> {
  const marks = typed.meanings.filter(({ as, key }) => as === 'event' && key.startsWith(`${path}/`));
  const bound = new Map<string, PlacedDate>();
  const [firstDate] = typed.placed;
  const [firstMark] = marks;
  const datesLead = firstDate && firstMark && firstDate.from < firstMark.from;
  for (const date of typed.placed) {
    const mark = datesLead
      ? marks.find(({ from }) => from >= date.to)
      : marks.findLast(({ to }) => to <= date.from);
    const event = mark ? mark.key.slice(path.length + 1) : rule.events[0]?.event;
    if (event && !bound.has(event)) bound.set(event, date);
  }
  return bound;
}

/** The part on the other side of the one that is asked for. */
const OPPOSITE: Partial<Record<Role, Role>> = {
  requested: 'requesting',
  transit: 'requesting',
  sentencing: 'executing',
  executing: 'sentencing',
};

/**
 * Who plays the part that the rule asks for. A State named alone is where the event happens; where that is on the
 * other side, or nowhere, it is only the treaty partner, and our own State is the one that asks. Else the part is left
 * to be asked for. Null: the rule asks for none, or there is but one State.
 */
function inferRole(
  { deciding, events }: Rule,
  named: readonly string[],
  parties: readonly string[],
  ourState: string | null,
) {
  const role = deciding === 'requesting' ? 'requested' : deciding;
  if (!role || parties.length < 2) return null;
  const [only, second] = named;
  const at = events[0]?.at ?? null;
  if (!only || second) return { role };
  if (at === role) return { role, state: only, how: 'place-of-event' as const };
  const weAsk = OPPOSITE[role] === 'requesting' && (at === null || at === 'requesting');
  const state =
    weAsk && ourState && parties.includes(ourState) ? parties.find((each) => each !== ourState) : undefined;
  return state ? { role, state, how: 'our-state' as const } : { role };
}

/** The command that opens this rule with the dates and the State that were typed. */
export function proposeTerm(
  typed: Typed,
  base: Cover,
  { id, parties }: IndexedInstrument,
  rule: Rule,
  named: readonly string[],
  ourState: string | null,
): Proposed {
  const path = `${id}/${rule.rule}`;
  const cover = new Cover(base);
  const ofRule = typed.meanings.filter(
    ({ as, key }) => (as === 'event' && key.startsWith(`${path}/`)) || (as === 'rule' && key === path),
  );
  const ruleNamed = cover.addAll(ofRule);
  const facts: Record<string, string> = {};
  const inferred: Record<string, InferredFacts[string]> = {};
  const bound = bindDates(typed, rule, path);
  for (const { event } of rule.events) {
    const date = bound.get(event);
    if (!date) continue;
    cover.add('date', date);
    facts[event] = date.written;
    if (date.inferred) inferred[event] = date.inferred;
  }
  for (const length of typed.lengths) {
    if (length.n === rule.n && length.unit === rule.unit) cover.add('length', length);
  }
  // Of events that the text may mean one is enough; one that only a State's law may count from is not.
  const asked = rule.events.filter(({ standing }) => standing !== 'also');
  const [stated] = asked;
  const missing = stated && !asked.some(({ event }) => bound.has(event)) ? [stated.event] : [];
  const part = inferRole(rule, named, parties, ourState);
  if (part?.state && part.how) {
    facts[part.role] = part.state;
    inferred[part.role] = part.how;
  } else if (part) missing.push(part.role);
  const command: Command = { kind: 'term', instrument: id, rule: rule.rule, facts, missing, inferred };
  return { command, cover, named: ruleNamed };
}
