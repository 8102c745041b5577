import type { Facts } from '../../../app/address.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import { ruleNamed } from '../../../app/term-facts.ts';
import type { TermWords } from '../../../law/schema/instrument.ts';
import type { Start, TermRule } from '../../../law/schema/term-rule.ts';
import { splitEvent } from '../../components/event-pieces.ts';

/** An event with its names. */
export interface NamedEvent {
  readonly fact: string;
  readonly label: string;
  readonly noun: string;
  readonly help: string | null;
}

type Naming = { readonly rules: readonly TermRule[]; readonly words: TermWords };

export function nameOf(words: TermWords, rule: TermRule, { event }: Start): NamedEvent {
  const said = words[rule.rule]?.events[event];
  return {
    fact: event,
    label: said?.name ?? event,
    noun: said?.noun ?? event,
    help: said?.help ?? null,
  };
}

/** Every event of a rule that is entered as a day, those of the terms it hangs on included; none twice. */
export function eventsOf({ rules, words }: Naming, rule: TermRule, depth = 3): readonly NamedEvent[] {
  const found = rule.starts
    .filter((start) => start.standing !== 'also' && !start.sentence)
    .flatMap((start) => {
      const before =
        start.endOf && !start.endOf.instrument && depth > 0 ? ruleNamed(rules, start.endOf.rule) : undefined;
      return [nameOf(words, rule, start), ...(before ? eventsOf({ rules, words }, before, depth - 1) : [])];
    });
  return found.filter((one, i) => found.findIndex((other) => other.fact === one.fact) === i);
}

/** "arrest", by event, of the rule and of the terms it hangs on; its own names go first. */
export function nounsOf(naming: Naming, rule: TermRule): Readonly<Record<string, string>> {
  const own = Object.entries(naming.words[rule.rule]?.events ?? {}).map(([event, { noun }]) => [event, noun]);
  const before = eventsOf(naming, rule).map(({ fact, noun }) => [fact, noun]);
  return { ...Object.fromEntries(before), ...Object.fromEntries(own) };
}

/** Facts of the finer panels, by the name under which the line that opens them says so. */
const PANEL_FACTS = {
  excluded: 'excluded',
  extension: 'extension',
  closed: 'offices',
  shift: 'offices',
  reading: 'reading',
  channel: 'channel',
} as const;
export type PanelName = (typeof PANEL_FACTS)[keyof typeof PANEL_FACTS];

interface Held {
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
  readonly events: readonly NamedEvent[];
  readonly also: readonly NamedEvent[];
  /** The hour stands beside the day, and is no finer point. */
  readonly hour: boolean;
}

/** The finer facts that are entered: panels by name, events by their nouns; each once. */
export function heldFiner({ facts, events, also, hour }: Omit<Held, 'problems'>): {
  readonly panels: readonly PanelName[];
  readonly nouns: readonly string[];
} {
  const finer = ({ fact }: NamedEvent) => {
    const { clock, to } = splitEvent(facts[fact] ?? '');
    return (clock !== '' && !hour) || to !== '';
  };
  const panels = Object.entries(PANEL_FACTS).flatMap(([fact, name]) => (facts[fact] ? [name] : []));
  const nouns = [...events.filter(finer), ...also.filter(({ fact }) => facts[fact])].map(({ noun }) => noun);
  return { panels: [...new Set(panels)], nouns: [...new Set(nouns)] };
}

/** Is one of the finer facts wrong, so that its field must be in view? */
export function hasFinerProblem({ problems, events, also, hour, facts }: Held): boolean {
  return problems.some(({ fact, value }) => {
    if (Object.hasOwn(PANEL_FACTS, fact) || also.some((one) => one.fact === fact)) return true;
    const { from } = splitEvent(facts[fact] ?? '');
    return !hour && events.some((one) => one.fact === fact) && value !== from;
  });
}
