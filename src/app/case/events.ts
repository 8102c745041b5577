import type { Case } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { eventsOf, type NamedEvent } from '../events-of.ts';
import type { Library, Loaded } from '../library.ts';
import { type InstrumentWithWords, loadWithWords } from '../load-with-words.ts';
import { instrumentsOf } from './board-text.ts';

/** An event that the form of a case offers by name. */
export interface CaseEventName extends NamedEvent {
  /** A term is met by it. */
  readonly meets: boolean;
  /** Some rule that knows it runs in cases of this kind. */
  readonly matters: boolean;
  /** A question of the case is about a rule that knows it. */
  readonly asked: boolean;
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

/** The rules that the questions of a case are about. */
export const rulesAsked = ({ entries }: Pick<Case, 'entries'>): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === 'term' ? [`${entry.instrument}/${entry.rule}`] : []));

/** The kinds of case that a case is: those of its treaties, and of its questions about a State's own law. */
function kindsOf(of: Case, instruments: readonly InstrumentWithWords[]): ReadonlySet<string> {
  const asked = new Set(rulesAsked(of));
  return new Set(
    instruments.flatMap(({ file: { instrument, terms } }): readonly string[] =>
      instrument.kind === 'national-law'
        ? terms.flatMap((rule) => (asked.has(`${instrument.id}/${rule.rule}`) ? (rule.casesOf ?? []) : []))
        : [instrument.kind],
    ),
  );
}

type Named = Omit<CaseEventName, 'matters' | 'asked'>;

/** The events from which something runs by these rules, then those by which something is met. */
function eventNames(
  instruments: readonly InstrumentWithWords[],
  runs: (rule: TermRule) => boolean,
): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const one of eventsOf(instruments, runs)) found.set(one.event, { ...one, meets: false });
  instruments.forEach(({ file, words }, i) => {
    for (const rule of file.terms.filter(runs)) {
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
  return found;
}

/** The instruments of a case, and the laws beside them, with their words. */
export interface LawsOfCase {
  readonly own: readonly InstrumentWithWords[];
  readonly beside: readonly InstrumentWithWords[];
}

export async function lawsOfCase(
  of: Case,
  library: Library,
  index: Pick<LibraryIndex, 'instruments'>,
  lang: string,
): Promise<Loaded<LawsOfCase>> {
  const { own, beside } = instrumentsBehind(of, index);
  const loaded = await loadWithWords(library, [...own, ...beside], lang);
  if ('problem' in loaded) return loaded;
  const { value } = loaded;
  return { value: { own: value.slice(0, own.length), beside: value.slice(own.length) } };
}

const onlyRules = (one: InstrumentWithWords, takes: (rule: string) => boolean): InstrumentWithWords => ({
  ...one,
  file: { ...one.file, terms: one.file.terms.filter(({ rule }) => takes(rule)) },
});

/**
 * Every event that the instruments of a case know, and those of the laws beside, named in one language. What only
 * another kind of case would ask for stands last and does not matter.
 */
export function eventsOfCase(of: Case, { own, beside }: LawsOfCase): readonly CaseEventName[] {
  const all = [...own, ...beside];
  const kinds = kindsOf(of, own);
  const runs = ({ casesOf }: TermRule) =>
    !casesOf || kinds.size === 0 || casesOf.some((kind) => kinds.has(kind));
  const named = eventNames(all, runs);
  const others = [...eventNames(all, () => true).values()].filter(({ event }) => !named.has(event));
  const byOwn = eventNames(own, () => true);
  const rules = new Set(rulesAsked(of));
  const byAsked = eventNames(
    all.map((one) => onlyRules(one, (rule) => rules.has(`${one.file.instrument.id}/${rule}`))),
    () => true,
  );
  const said =
    (matters: boolean) =>
    (one: Named): CaseEventName => ({
      ...one,
      matters,
      asked: byAsked.has(one.event),
      ofTreaty: byOwn.has(one.event),
    });
  return [...[...named.values()].map(said(true)), ...others.map(said(false))];
}
