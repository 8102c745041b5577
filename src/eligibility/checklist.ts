import type { FactRule } from '../law/schema/condition.ts';
import type { DocumentRule, DocumentRules, Formality } from '../law/schema/document.ts';
import type { Formula } from '../law/schema/formula.ts';
import { atomsOf, evaluate, type Values } from './formula.ts';
import { all, type Truth } from './truth.ts';

/** What is said of one thing to be sent; nothing said is null. */
export const TICKS = ['there', 'not-there', 'not-needed'] as const;
export type Tick = (typeof TICKS)[number];

/**
 * Where one thing stands before dispatch. `open`: whether it is asked for hangs on a fact not known. `undecided`: the
 * text leaves it to need, and nobody has said yet. `not-asked`: not on these facts, not needed, or not demanded.
 */
export type Standing = 'there' | 'missing' | 'open' | 'undecided' | 'not-asked';

/** A paper, something the request must say, or a formality that must be kept. */
export interface ChecklistItem {
  readonly id: string;
  readonly need: DocumentRule['need'];
  /** Whether the text asks for it on these facts at all, need and demand apart. */
  readonly applies: Truth;
  readonly needed: Truth;
  readonly tick: Tick | null;
  readonly standing: Standing;
  /** Facts not known on which it hangs; none unless it is `open`. */
  readonly hangsOn: readonly string[];
}

/** A formality that is open to the sender, or that the text does away with: told, never missing. */
export interface ToldFormality {
  readonly id: string;
  readonly duty: 'may' | 'not-needed';
  readonly applies: Truth;
  readonly hangsOn: readonly string[];
}

export interface Checklist {
  /** All in the order of the text. */
  readonly documents: readonly ChecklistItem[];
  readonly formalities: readonly ChecklistItem[];
  readonly told: readonly ToldFormality[];
  /** Nothing that is needed is missing, nothing open, nothing undecided. Of contents nothing is said. */
  readonly ready: boolean;
  /** Ids by standing, documents before formalities. */
  readonly there: readonly string[];
  readonly missing: readonly string[];
  readonly open: readonly string[];
  readonly undecided: readonly string[];
  /** Facts not known on which something hangs, in the order of the rules. */
  readonly unknown: readonly string[];
}

export type Answers = Readonly<Record<string, Truth>>;
export type Ticks = Readonly<Record<string, Tick>>;

/** What the user can say of a thing: that it is not needed only where the text leaves it to need or to a demand. */
export const ticksFor = (need: DocumentRule['need']): readonly Tick[] =>
  need === 'always' ? ['there', 'not-there'] : TICKS;

const given = <T>(record: Readonly<Record<string, T>>, name: string): T | null =>
  (Object.hasOwn(record, name) ? record[name] : undefined) ?? null;

/**
 * What must lie in the file before one kind of request is dispatched, what of it is there, and what is still open.
 * A tick that a thing cannot have counts as none.
 */
export function checklist(rules: DocumentRules, kind: string, answers: Answers, ticks: Ticks): Checklist {
  const values: Values = new Map(rules.facts.map(({ fact }) => [fact, given(answers, fact) ?? 'unknown']));
  const ofKind = <R extends { readonly for: readonly string[] }>(rule: R) => rule.for.includes(kind);
  const item = (id: string, need: DocumentRule['need'], when: Formula | undefined): ChecklistItem => {
    const said = given(ticks, id);
    const tick = said && ticksFor(need).includes(said) ? said : null;
    const applies = when ? evaluate(when, values) : 'yes';
    const standing = standingOf(need, applies, tick);
    return {
      id,
      need,
      applies,
      needed: all([applies, neededBy(need, tick)]),
      tick,
      standing,
      hangsOn: standing === 'open' && when ? [...new Set(hangingOn(when, values))] : [],
    };
  };
  const documents = rules.documents.filter(ofKind).map(({ id, need, when }) => item(id, need, when));
  const ways = rules.formalities.filter(ofKind);
  const formalities = ways
    .filter(({ duty }) => duty === 'must')
    .map(({ id, when }) => item(id, 'always', when));
  const told = ways.flatMap((rule) => toldOf(rule, values));
  const items = [...documents, ...formalities];
  const idsThat = (standing: Standing) =>
    items.filter((one) => one.standing === standing).map(({ id }) => id);
  const hanging = new Set(items.flatMap(({ hangsOn }) => hangsOn));
  const [missing, open, undecided] = [idsThat('missing'), idsThat('open'), idsThat('undecided')];
  return {
    documents,
    formalities,
    told,
    ready: missing.length + open.length + undecided.length === 0,
    there: idsThat('there'),
    missing,
    open,
    undecided,
    unknown: rules.facts.map(({ fact }) => fact).filter((fact) => hanging.has(fact)),
  };
}

/** Whether it is needed, as far as that is the sender's to say or the other side's to demand. */
function neededBy(need: DocumentRule['need'], tick: Tick | null): Truth {
  if (need === 'always') return 'yes';
  if (tick === 'not-needed') return 'no';
  if (tick !== null) return 'yes';
  return need === 'where-needed' ? 'unknown' : 'no';
}

function standingOf(need: DocumentRule['need'], applies: Truth, tick: Tick | null): Standing {
  const needed = neededBy(need, tick);
  if (applies === 'no' || needed === 'no') return 'not-asked';
  if (tick === 'there') return 'there';
  if (applies === 'unknown') return 'open';
  return needed === 'unknown' ? 'undecided' : 'missing';
}

function toldOf({ id, duty, when }: Formality, values: Values): readonly ToldFormality[] {
  if (duty === 'must') return [];
  const applies = when ? evaluate(when, values) : 'yes';
  return [{ id, duty, applies, hangsOn: when ? [...new Set(hangingOn(when, values))] : [] }];
}

/** Facts not known in those parts of a formula that are themselves not known: what another part settles is left out. */
function hangingOn(formula: Formula, values: Values): readonly string[] {
  if (evaluate(formula, values) !== 'unknown') return [];
  if ('all' in formula) return formula.all.flatMap((part) => hangingOn(part, values));
  if ('any' in formula) return formula.any.flatMap((part) => hangingOn(part, values));
  if ('not' in formula) return hangingOn(formula.not, values);
  return 'fact' in formula ? [formula.fact] : [];
}

/** The facts on which something of one kind of request hangs, in the order of the rules. */
export function factsFor(rules: DocumentRules, kind: string): readonly FactRule[] {
  const used = new Set(
    [...rules.documents, ...rules.formalities].flatMap((rule) =>
      rule.when && rule.for.includes(kind) ? atomsOf(rule.when).map(({ key }) => key) : [],
    ),
  );
  return rules.facts.filter(({ fact }) => used.has(fact));
}
