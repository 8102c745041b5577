import type { Case, CaseEntry, Facts } from './case.ts';
import type { CaseEvent } from './parts.ts';

/** What the questions of a case share: its facts and its events, as an address writes them. */
export interface SharedFacts {
  readonly facts: Facts;
  /** Events of which two different days are entered to count from, and nobody has said which: an interval of both. */
  readonly unsettled: readonly string[];
}

const firstDay = (when: string): string => when.split(/T|\.\./)[0] ?? '';
const lastDay = (when: string): string => when.split('..')[1] ?? firstDay(when);

/** One day or interval for several events of which one is meant: from the earliest to the latest. */
function spanOf(events: readonly CaseEvent[]): string {
  const from = events.map(({ when }) => firstDay(when)).sort()[0] ?? '';
  const to =
    events
      .map(({ when }) => lastDay(when))
      .sort()
      .at(-1) ?? '';
  return `${from}..${to}`;
}

export function sharedFacts({ facts, events }: Pick<Case, 'facts' | 'events'>): SharedFacts {
  const counting = new Map<string, CaseEvent[]>();
  for (const one of events) {
    if (one.event === null || !one.counts) continue;
    counting.set(one.event, [...(counting.get(one.event) ?? []), one]);
  }
  const shared: Record<string, string> = { ...facts };
  const unsettled: string[] = [];
  for (const [event, all] of counting) {
    const whens = [...new Set(all.map(({ when }) => when))];
    shared[event] = whens.length === 1 ? (whens[0] ?? '') : spanOf(all);
    if (whens.length > 1) unsettled.push(event);
  }
  return { facts: shared, unsettled };
}

/**
 * The facts a question is computed from: those the case shares, as far as the question understands them, and its own,
 * which win. `knows`: whether the question understands a fact of that name.
 */
export function factsOf(of: Case, entry: CaseEntry, knows: (fact: string) => boolean): Facts {
  if (entry.kind === 'count') return entry.facts;
  const shared = Object.entries(sharedFacts(of).facts).filter(([fact]) => knows(fact));
  const said = Object.entries({ ...Object.fromEntries(shared), ...entry.facts });
  // An empty one of its own takes what the case shares from this question.
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

/** Whether a question's own fact stands beside another of the case. */
export const differsFromCase = (of: Case, entry: CaseEntry, fact: string): boolean => {
  const shared = sharedFacts(of).facts[fact];
  return shared !== undefined && Object.hasOwn(entry.facts, fact) && entry.facts[fact] !== shared;
};
