import type { IndexedInstrument, LibraryIndex } from '../../law/built/files.ts';
import type { Command } from './command.ts';
import type { Keyword } from './keywords.ts';
import { proposeCount } from './propose-count.ts';
import { proposeTerm } from './propose-term.ts';
import { Cover, type Typed } from './typed.ts';

export interface Proposal {
  readonly command: Command;
  readonly cover: Cover;
  /** What is covered; a provision or a count that nothing announces weighs less. */
  readonly weight: number;
  /** Among equals, the lower first. */
  readonly rank: number;
}

/** Terms that nothing typed names leave room for the treaty's text and its page. */
const MOST_UNNAMED = 2;

const proposal = (command: Command, cover: Cover, rank: number, less = 0): Proposal => ({
  command,
  cover,
  weight: cover.weight - less,
  rank,
});

const keywordsIn = (typed: Typed, ...names: readonly Keyword[]) =>
  typed.meanings.filter(({ as, key }) => as === 'keyword' && names.some((name) => name === key));

/** Codes that each State word of the command may mean. */
function statesNamed(typed: Typed): readonly ReadonlySet<string>[] {
  const groups = new Map<number, Set<string>>();
  for (const { as, key, from, exact } of typed.meanings) {
    const otherwise = typed.meanings.some((other) => other.as !== 'state' && other.from === from);
    if (as === 'state' && (exact || !otherwise)) groups.set(from, (groups.get(from) ?? new Set()).add(key));
  }
  return [...groups.values()];
}

/** Without a figure there is nothing to count: such a duty is opened by its own name, and no day goes with it. */
function isIdle(
  { meanings, placed }: Typed,
  id: string,
  { rule, form, n }: IndexedInstrument['rules'][number],
): boolean {
  if (form !== 'without-figure' && (form !== 'counted-back' || n !== null)) return false;
  const named = meanings.some(({ as, key }) => as === 'rule' && key === `${id}/${rule}`);
  return !named || placed.length > 0;
}

/** Kinds of instrument that have the rules and events of the command, wherever they are. */
function kindsAsked({ meanings }: Typed, index: LibraryIndex): ReadonlySet<string> {
  const ids = new Set(
    meanings
      .filter(({ as, exact }) => exact && (as === 'rule' || as === 'event'))
      .map(({ key }) => key.split('/')[0]),
  );
  return new Set(index.instruments.filter(({ id }) => ids.has(id)).map(({ kind }) => kind));
}

function* ofInstrument(
  typed: Typed,
  instrument: IndexedInstrument,
  kinds: ReadonlySet<string>,
  ourState: string | null,
): Generator<Proposal> {
  const { id, kind, parties, rules, texts, hasEligibility, hasDocuments } = instrument;
  const words = typed.meanings.filter(
    ({ as, key }) => (as === 'state' && parties.includes(key)) || (as === 'kind' && key === id),
  );
  const cover = () => {
    const made = new Cover();
    made.addAll(words);
    return made;
  };
  const called = words.length > 0;
  const named = parties.filter((party) => words.some(({ as, key }) => as === 'state' && key === party));
  const asTerm = keywordsIn(typed, 'terms');
  let unnamed = 0;
  for (const rule of rules) {
    if (isIdle(typed, id, rule)) continue;
    const base = cover();
    base.addAll(asTerm);
    const term = proposeTerm(typed, base, instrument, rule, named, ourState);
    const onlyDates = typed.placed.some(({ sound }) => sound) && typed.lengths.length === 0;
    if (term.named) yield proposal(term.command, term.cover, 0);
    else if ((called || onlyDates) && rule.n !== null && unnamed < MOST_UNNAMED) {
      unnamed += 1;
      yield proposal(term.command, term.cover, 3);
    }
  }
  const eligibility = cover();
  const asked = eligibility.addAll(keywordsIn(typed, 'eligibility'));
  if (hasEligibility && (called || asked)) {
    yield proposal({ kind: 'eligibility', instrument: id }, eligibility, 2);
  }
  const documents = cover();
  if (hasDocuments && documents.addAll(keywordsIn(typed, 'documents'))) {
    yield proposal({ kind: 'documents', instrument: id }, documents, 1);
  }
  yield* ofText(typed, instrument, cover, called);
  const terms = cover();
  // Where other treaties of its kind have what was typed and this one has not, its own page says so.
  const ownTerm = typed.meanings.some(
    ({ as, key }) => (as === 'rule' || as === 'event') && key.startsWith(`${id}/`),
  );
  const lacking = called && kinds.has(kind) && !ownTerm;
  if (terms.addAll(asTerm) || called) {
    const command: Command = { kind: 'terms', instrument: id, ...(lacking && { lacking }) };
    yield proposal(command, terms, texts.length ? 5 : 4, lacking ? -1 : 0);
  }
}

function* ofText(
  typed: Typed,
  { id, rules, texts }: IndexedInstrument,
  make: () => Cover,
  called: boolean,
): Generator<Proposal> {
  const asked = keywordsIn(typed, 'text', 'article', 'paragraph', 'point');
  const { provision } = typed;
  if (texts.length === 0 && !(called && asked.length > 0)) return;
  if (!called && asked.length === 0) return;
  const cover = make();
  cover.addAll(asked);
  if (provision) cover.add('provision', provision);
  const announced = asked.length > 0 || !provision;
  yield proposal(
    { kind: 'text', instrument: id, eId: provision?.eId ?? null },
    cover,
    4,
    announced ? 0 : 0.5,
  );
  if (provision || asked.length === 0) return;
  for (const rule of rules) {
    const ofRule = make();
    ofRule.addAll(asked);
    const found = typed.meanings.filter(({ as, key }) => as === 'rule' && key === `${id}/${rule.rule}`);
    if (ofRule.addAll(found))
      yield proposal({ kind: 'text', instrument: id, eId: rule.provision }, ofRule, 4);
  }
}

/** Everything the command may mean, unordered. An instrument has to have every State named; if none has, any of them. */
export function* propose(typed: Typed, index: LibraryIndex, ourState: string | null): Generator<Proposal> {
  const named = statesNamed(typed);
  const kinds = kindsAsked(typed, index);
  const has =
    ({ parties }: IndexedInstrument) =>
    (codes: ReadonlySet<string>) =>
      parties.some((each) => codes.has(each));
  const all = index.instruments.filter((each) => named.every(has(each)));
  for (const instrument of all.length > 0 ? all : index.instruments.filter((each) => named.some(has(each)))) {
    yield* ofInstrument(typed, instrument, kinds, ourState);
  }
  const count = proposeCount(typed);
  const elsewhere = typed.lengths.length === 0 && typed.meanings.some(({ as }) => as !== 'keyword');
  if (count) yield proposal(count.command, count.cover, 1, elsewhere ? 0.5 : 0);
  for (const kind of ['cases', 'settings'] as const) {
    const cover = new Cover();
    if (cover.addAll(keywordsIn(typed, kind))) yield proposal({ kind }, cover, 6);
  }
}
