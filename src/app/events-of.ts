import type { TermRule } from '../law/schema/term-rule.ts';
import type { InstrumentWithWords } from './load-with-words.ts';
import { startsOfChain } from './term-facts.ts';

/** An event from which something runs, as an instrument names it. */
export interface NamedEvent {
  readonly event: string;
  /** "Day of arrest", and "arrest" within a sentence. */
  readonly name: string;
  readonly noun: string;
  /** A term with a figure or a day runs from it, not duties alone. */
  readonly startsTerm: boolean;
  /** Of the terms that run from it, one is in hours. */
  readonly needsHour: boolean;
  /** Named by the treaty itself, and not by a State's law alone. */
  readonly ofTreaty: boolean;
}

/**
 * Every event that starts something under these instruments, by those of their rules that run; the treaty first, each
 * once, as it is first named.
 */
export function eventsOf(
  instruments: readonly InstrumentWithWords[],
  runs: (rule: TermRule) => boolean = () => true,
): readonly NamedEvent[] {
  const found = new Map<string, NamedEvent>();
  instruments.forEach(({ file, words }, i) => {
    for (const rule of file.terms.filter(runs)) {
      for (const { event } of startsOfChain(rule, file.terms)) {
        const before = found.get(event);
        const said =
          words.terms[rule.rule]?.events[event] ??
          Object.values(words.terms).find((one) => one.events[event])?.events[event];
        found.set(event, {
          event,
          name: before?.name ?? said?.name ?? event,
          noun: before?.noun ?? said?.noun ?? event,
          startsTerm: (before?.startsTerm ?? false) || rule.form !== 'without-figure',
          needsHour: (before?.needsHour ?? false) || rule.unit === 'hour',
          ofTreaty: before?.ofTreaty ?? i === 0,
        });
      }
    }
  });
  return [...found.values()];
}
