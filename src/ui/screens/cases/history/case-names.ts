import type { CaseNames } from '../../../../app/case/tell-change-parts.ts';
import type { CaseInstrument } from '../../../../app/case-sheet/load.ts';
import type { CaseEntry } from '../../../../cases/case.ts';
import { quoted } from '../../../../wording/quoted.ts';
import { dataLangOf } from '../../../../wording/words.ts';
import type { Session } from '../../../state/session.ts';
import { tellFacts } from '../../receipt/tell-facts.ts';
import { bareWords, held, labelOf, type ReceiptTelling } from '../../receipt/telling.ts';
import { tellEntry } from '../tell-entry.ts';

type Instruments = ReadonlyMap<string, CaseInstrument>;
type Nouns = Readonly<Record<string, string>>;
/** What of the session names are made with. */
export type Naming = Pick<Session, 'words' | 'dates' | 'lang' | 'stateWords' | 'index'>;

const capital = (text: string): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase() + rest.join('');
};

/** "arrest" by event, of one instrument; `rule`: its own names go first. */
function nounsIn({ words }: CaseInstrument, rule?: string): Nouns {
  const of = (events: Readonly<Record<string, { readonly noun: string }>> = {}) =>
    Object.entries(events).map(([event, { noun }]) => [event, noun] as const);
  const all = Object.values(words.terms).flatMap((term) => [...of(term.met), ...of(term.events)]);
  return Object.fromEntries([...all, ...of(rule ? held(words.terms, rule)?.events : undefined)]);
}

/** What facts of papers and questions are called. */
function questionsIn({ words, papers }: CaseInstrument): Nouns {
  const asked = Object.values(words.terms).flatMap(({ facts }) => Object.entries(facts));
  const assessed = Object.entries(words.eligibility?.facts ?? {});
  const things = papers
    ? [...Object.entries(papers.words.documents), ...Object.entries(papers.words.formalities)]
    : [];
  return Object.fromEntries([
    ...things.map(([id, { name }]) => [id, name.replace(/\.$/, '')] as const),
    ...[...Object.entries(papers?.words.facts ?? {}), ...asked, ...assessed].map(
      ([fact, { question }]) => [fact, question] as const,
    ),
  ]);
}

/** What everything in a case is called, from the words of its instruments, and else from the index of all. */
export function caseNames(session: Naming, instruments: Instruments): CaseNames {
  const { words, dates, lang, stateWords, index } = session;
  const { caseAbout } = words.value;
  const indexed = Object.fromEntries(
    index.value.instruments.flatMap(({ rules }) =>
      rules.flatMap(({ events }) =>
        events.flatMap(({ event, noun }) => (noun ? [[event, noun] as const] : [])),
      ),
    ),
  );
  const all: Nouns = Object.assign({}, indexed, ...[...instruments.values()].map((one) => nounsIn(one)));
  const tellingOf = (of: CaseEntry | null): ReceiptTelling => {
    const own = of && of.kind !== 'count' ? instruments.get(of.instrument) : undefined;
    const rule = of?.kind === 'term' ? of.rule : undefined;
    const asked = own ? [questionsIn(own)] : [...instruments.values()].map(questionsIn);
    const count = of?.kind === 'count' ? { from: words.value.terms.count.noun } : {};
    return {
      words: words.value,
      dates: dates.value,
      lang: dataLangOf(lang.value),
      states: stateWords.value,
      nouns: Object.assign({}, ...asked, all, own ? nounsIn(own, rule) : {}, count),
      assessed: bareWords(own?.words.eligibility ?? null),
      reports: own?.file.instrument.reports ?? [],
    };
  };
  return {
    entry: (entry) => tellEntry(session, entry),
    fact(name, value, of) {
      const telling = tellingOf(of);
      const [told] = tellFacts(telling, { facts: { [name]: value }, problems: [] });
      return [capital(labelOf(telling, name)), told?.[1] ?? quoted(value)];
    },
    event: (name) => capital(held(all, name) ?? quoted(name)),
    instrument: (id) => instruments.get(id)?.words.instrument.name ?? shortOf(session, id),
    land: (code) => held(stateWords.value, code)?.name ?? quoted(code),
    state: (state) => caseAbout.state[state],
    person: (field) => caseAbout.person[field],
    role: (role) => caseAbout.parties.roles[role],
  };
}

function shortOf({ index }: Naming, id: string): string {
  const known = index.value.instruments.find((one) => one.id === id);
  return known ? `${known.short.partner}, ${known.short.kind}` : quoted(id);
}
