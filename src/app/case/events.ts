import type { Case } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import { eventsOf, type NamedEvent } from '../events-of.ts';
import type { Library, Loaded } from '../library.ts';
import { type InstrumentWithWords, loadWithWords } from '../load-with-words.ts';
import { instrumentsOf } from './board-text.ts';

/** An event that the form of a case offers by name. */
export interface CaseEventName extends NamedEvent {
  /** A term is met by it. */
  readonly meets: boolean;
}

/** Laws of the States that are parties to one of these instruments, and whose clocks run beside. */
export function lawsBeside(ids: readonly string[], index: Pick<LibraryIndex, 'instruments'>): string[] {
  const parties = new Set(
    index.instruments.filter(({ id }) => ids.includes(id)).flatMap((one) => one.parties),
  );
  return index.instruments.flatMap((one) =>
    one.kind === 'national-law' && !ids.includes(one.id) && one.parties.every((state) => parties.has(state))
      ? [one.id]
      : [],
  );
}

/** The instruments of a case that this version has: its own, then the laws beside them. */
export function instrumentsBehind(of: Case, index: Pick<LibraryIndex, 'instruments'>) {
  const own = instrumentsOf(of).filter((id) => index.instruments.some((one) => one.id === id));
  return { own, beside: lawsBeside(own, index) };
}

/** The events from which something runs under these instruments, then those by which something is met. */
export function eventNames(instruments: readonly InstrumentWithWords[]): readonly CaseEventName[] {
  const found = new Map<string, CaseEventName>();
  for (const one of eventsOf(instruments)) found.set(one.event, { ...one, meets: false });
  instruments.forEach(({ file, words }, i) => {
    for (const rule of file.terms) {
      for (const { event } of rule.metBy ?? []) {
        const before = found.get(event);
        const said = words.terms[rule.rule]?.met?.[event];
        found.set(event, {
          event,
          name: before?.name ?? said?.name ?? event,
          noun: before?.noun ?? said?.noun ?? event,
          startsTerm: before?.startsTerm ?? false,
          needsHour: (before?.needsHour ?? false) || rule.unit === 'hour',
          ofTreaty: before?.ofTreaty ?? i === 0,
          meets: true,
        });
      }
    }
  });
  return [...found.values()];
}

/** Every event that the instruments of a case know, and those of the laws beside, named in one language. */
export async function eventsOfCase(
  of: Case,
  library: Library,
  index: LibraryIndex,
  lang: string,
): Promise<Loaded<readonly CaseEventName[]>> {
  const { own, beside } = instrumentsBehind(of, index);
  const loaded = await loadWithWords(library, [...own, ...beside], lang);
  if ('problem' in loaded) return loaded;
  const named = eventNames(loaded.value);
  const ofOwn = new Set(eventNames(loaded.value.slice(0, own.length)).map(({ event }) => event));
  return { value: named.map((one) => ({ ...one, ofTreaty: ofOwn.has(one.event) })) };
}
