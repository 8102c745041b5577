import type { Case, CaseEntry, Facts } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { StateWords } from '../../law/schema/state-law.ts';
import { citation } from '../../wording/citation.ts';
import type { Dates } from '../../wording/dates.ts';
import { quoted } from '../../wording/quoted.ts';
import { dataLangOf, type Lang, type Words } from '../../wording/words.ts';
import { type Route, writeAddress } from '../address.ts';
import type { EntryAnswer } from '../case/answer.ts';
import { termFacts } from '../case/question-facts.ts';
import { isUnit } from '../compute-count.ts';
import { rolesOf } from '../compute-term.ts';
import { withoutLaw } from '../law-version.ts';
import type { Library } from '../library.ts';

/** What the terms of a case are told with, in files for other programs. */
export interface TermTelling {
  readonly library: Library;
  readonly index: LibraryIndex;
  readonly stateWords: Readonly<Record<string, StateWords>>;
  readonly lang: Lang;
  readonly words: Words;
  readonly dates: Dates;
}

export type TermEntry = Extract<CaseEntry, { kind: 'term' | 'count' }>;

/** A question of a case about a day, told for a file. What is not known is empty. */
export interface ToldTerm {
  readonly entry: TermEntry;
  readonly answer: EntryAnswer;
  /** "Jordan, provisional arrest", "Plain count, 40 days". */
  readonly what: string;
  readonly instrument: string;
  readonly rule: string;
  /** It ends at an hour. */
  readonly inHours: boolean;
  /** "Article 12, paragraph 5". */
  readonly provision: string;
  /** Whose law counts: the State that decides. */
  readonly state: string;
  /** The days it is counted from, as they were entered, by what happened. */
  readonly events: readonly { readonly noun: string; readonly when: string }[];
  /** The address of the question with its facts; it names no person and no case. */
  readonly address: string;
}

const isAboutDays = (entry: CaseEntry): entry is TermEntry => entry.kind === 'term' || entry.kind === 'count';

/** The questions of a case about days, in its order. `only`: those of these ids. */
export async function tellTerms(
  of: Case,
  answers: ReadonlyMap<string, EntryAnswer>,
  telling: TermTelling,
  only: readonly string[] | null = null,
): Promise<ToldTerm[]> {
  const asked = of.entries.filter(isAboutDays).filter(({ id }) => !only || only.includes(id));
  const told = asked.map((entry) => {
    const answer = answers.get(entry.id);
    return answer ? tellTerm(of, entry, answer, telling) : null;
  });
  return (await Promise.all(told)).flatMap((one) => one ?? []);
}

async function tellTerm(
  of: Case,
  entry: TermEntry,
  answer: EntryAnswer,
  telling: TermTelling,
): Promise<ToldTerm> {
  return entry.kind === 'count' ? tellCount(entry, answer, telling) : tellRule(of, entry, answer, telling);
}

const nameOf = ({ stateWords }: TermTelling, code: string | undefined): string =>
  code ? (stateWords[code]?.name ?? code) : '';

const addressOf = (route: Route, facts: Facts): string => writeAddress({ route, facts: withoutLaw(facts) });

function tellCount(
  entry: Extract<TermEntry, { kind: 'count' }>,
  answer: EntryAnswer,
  telling: TermTelling,
): ToldTerm {
  const { facts } = entry;
  const { n, unit = 'day', from } = facts;
  const t = telling.words.terms;
  const length = n && /^\d{1,4}$/.test(n) && isUnit(unit) ? t.length(Number(n), unit) : n && quoted(n);
  return {
    entry,
    answer,
    what: [t.count.title, length].filter(Boolean).join(', '),
    instrument: '',
    rule: '',
    inHours: unit === 'hour',
    provision: '',
    state: nameOf(telling, facts.state),
    events: from ? [{ noun: telling.words.caseFiles.from, when: from }] : [],
    address: addressOf({ screen: 'count' }, facts),
  };
}

async function tellRule(
  of: Case,
  entry: Extract<TermEntry, { kind: 'term' }>,
  answer: EntryAnswer,
  telling: TermTelling,
): Promise<ToldTerm> {
  const { library, index, lang } = telling;
  const { instrument, rule } = entry;
  const known = index.instruments.find((one) => one.id === instrument);
  const listed = known?.rules.find((one) => one.rule === rule);
  const [file, words] = known
    ? await Promise.all([
        library.instrument(instrument),
        library.instrumentWords(instrument, dataLangOf(lang)),
      ])
    : [null, null];
  const law = file && 'value' in file ? file.value.terms.find((one) => one.rule === rule) : undefined;
  const facts = file && 'value' in file && law ? termFacts(of, entry, file.value, law).facts : entry.facts;
  const nouns = words && 'value' in words ? words.value.terms[rule]?.events : undefined;
  const roles = file && 'value' in file && law ? rolesOf(file.value, law, facts).roles : {};
  const national = known?.kind === 'national-law';
  const deciding = national ? known.parties[0] : law?.deciding ? roles[law.deciding] : undefined;
  const provision = listed?.provision;
  return {
    entry,
    answer,
    what: `${known?.short.partner ?? instrument}, ${listed?.name ?? rule}`,
    instrument: known?.name ?? instrument,
    rule: listed?.name ?? rule,
    inHours: law?.unit === 'hour',
    provision: provision ? citation(provision, dataLangOf(lang), national ? 'code' : 'treaty') : '',
    state: nameOf(telling, deciding),
    events: (listed?.events ?? []).flatMap(({ event, noun }) => {
      const when = facts[event];
      return when ? [{ noun: nouns?.[event]?.noun ?? noun ?? event, when }] : [];
    }),
    address: addressOf({ screen: 'terms', instrument, rule }, facts),
  };
}
