import type { Case, CaseEntry } from '../../cases/case.ts';
import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { type Chair, chairsOf } from '../../wording/chairs.ts';
import { citation } from '../../wording/citation.ts';
import { endText, usualText } from '../../wording/end-text.ts';
import { noFigureText } from '../../wording/figure-text.ts';
import { headlineOf } from '../../wording/headline.ts';
import { notCompared } from '../../wording/not-compared.ts';
import { countSentences, type ParagraphAbout } from '../../wording/paragraph.ts';
import { sourceText } from '../../wording/source-text.ts';
import type { StepsAbout } from '../../wording/steps/step.ts';
import type { Telling } from '../../wording/telling.ts';
import { termFacts } from '../case/question-facts.ts';
import { computeCount } from '../compute-count.ts';
import { computeTerm, rolesOf, statesNeeded, type TermAnswer } from '../compute-term.ts';
import { versionBehind } from '../law-version.ts';
import { loadStates } from '../load-states.ts';
import { readSentenceEnd } from '../sentence-end.ts';
import { CHAIR_FACT, ruleNamed } from '../term-facts.ts';
import type { CaseInstrument } from './load.ts';
import {
  bareQuestion,
  givenFacts,
  type Labelled,
  notComputed,
  problemNotes,
  type SheetLaw,
  type SheetQuestion,
} from './parts.ts';
import { sheetStanding } from './standing.ts';

type TermEntry = Extract<CaseEntry, { kind: 'term' }>;
type CountEntry = Extract<CaseEntry, { kind: 'count' }>;

/** One term of a case, counted today and told in the words of its page. */
export async function sheetTerm(law: SheetLaw, of: Case, entry: TermEntry): Promise<SheetQuestion> {
  const held = law.instruments.get(entry.instrument);
  const isKnown = law.index.instruments.some(({ id }) => id === entry.instrument);
  if (!held) return notComputed(law, entry, isKnown ? null : entry.instrument);
  const { file, words } = held;
  const rule = ruleNamed(file.terms, entry.rule);
  if (!rule) return notComputed(law, entry, entry.rule);
  const { facts } = termFacts(of, entry, file, rule);
  const needed = statesNeeded(rule, file.terms, rolesOf(file, rule, facts).roles);
  const states = await loadStates(law.library, needed);
  if ('problem' in states) return notComputed(law, entry, null);
  const answer = computeTerm(file, rule, facts, states.value, law.today, readSentenceEnd);
  const telling = termTelling(law, held, rule.rule);
  const about = { rule, roles: answer.roles, tables: states.value };
  const own = words.terms[rule.rule];
  const given = givenFacts(law, entry, facts);
  const asked = { ...bareQuestion(law, entry), given, notes: problemNotes(law, entry, answer.problems) };
  return {
    ...asked,
    ...toldAnswer(law, telling, answer, { ...about, chair: facts[CHAIR_FACT] }, own?.duty ?? null),
    ...sheetStanding(law, entry),
    notes: [...asked.notes, ...(own?.watch ?? [])],
    source: sourceOf(law, held, rule),
    quote: quoteOf(held, rule, law.lang),
    version: versionBehind(file, { kind: 'term', instrument: entry.instrument, rule: entry.rule }),
  };
}

/** A plain count of a case. */
export async function sheetCount(law: SheetLaw, entry: CountEntry): Promise<SheetQuestion> {
  const known = law.index.states.map(({ state }) => state);
  const { state } = entry.facts;
  const states = await loadStates(law.library, state && known.includes(state) ? [state] : []);
  if ('problem' in states) return notComputed(law, entry, null);
  const answer = computeCount(entry.facts, states.value, known);
  const telling = { ...law, nouns: { from: law.words.terms.count.noun } };
  const asked = {
    ...bareQuestion(law, entry),
    given: givenFacts(law, entry, entry.facts),
    notes: problemNotes(law, entry, answer.problems),
  };
  if (answer.kind !== 'computed')
    return {
      ...asked,
      sentences: [law.words.caseSheet.factsMissing(missingText(law, entry, answer.missing))],
    };
  const counted = toldCount(telling, answer.question, answer.count, {}, undefined, null);
  return { ...asked, ...counted, ...sheetStanding(law, entry) };
}

const missingText = ({ names }: SheetLaw, entry: CaseEntry, missing: readonly string[]): string =>
  missing.map((fact) => names.fact(fact, '', entry)[0]).join(', ');

type Answered = Pick<SheetQuestion, 'lead' | 'strong' | 'days' | 'sentences'>;
const WITHOUT_DAY = { lead: null, strong: null, days: [] } as const;

function toldAnswer(
  law: SheetLaw,
  telling: Telling,
  answer: TermAnswer,
  about: StepsAbout & { readonly rule: TermRule; readonly chair: string | undefined },
  duty: string | null,
): Answered {
  const { words, states } = telling;
  switch (answer.kind) {
    case 'computed': {
      const { question, count, notFinal, second, transmission } = answer;
      const whole = { ...about, notFinal, second, transmission };
      return toldCount(telling, question, count, whole, about.chair, duty);
    }
    case 'no-figure':
      return { ...WITHOUT_DAY, lead: duty, sentences: [noFigureText(telling, about.rule)] };
    case 'no-calendar': {
      const ofState = states[answer.state]?.ofState ?? answer.state;
      return { ...WITHOUT_DAY, sentences: [words.termForm.noCalendar(ofState, answer.year)] };
    }
    case 'not-applicable':
      return { ...WITHOUT_DAY, sentences: [words.termForm.notApplicable] };
    case 'facts-missing': {
      const missing = answer.missing.map((fact) => telling.nouns[fact] ?? law.names.fact(fact, '', null)[0]);
      return { ...WITHOUT_DAY, sentences: [words.caseSheet.factsMissing(missing.join(', '))] };
    }
  }
}

function toldCount(
  telling: Telling,
  question: TermQuestion,
  count: Computed,
  about: StepsAbout & Pick<ParagraphAbout, 'transmission' | 'second'>,
  wanted: string | undefined,
  duty: string | null,
): Answered {
  const chairs = chairsOf(question);
  const chair: Chair = chairs.find((one) => one === wanted) ?? chairs[0];
  const line = headlineOf(telling, question, count, { chair, duty, rule: about.rule ?? null });
  const doubt = count.days?.safe.found ? notCompared(telling, question, count.days.safe.day) : null;
  const sentences = countSentences(telling, question, count, about);
  return {
    lead: line.lead,
    strong: line.strong,
    days: otherDays(telling, question, count, line.which),
    sentences: [...(line.note ? [line.note] : []), ...new Set([...sentences, ...(doubt ? [doubt] : [])])],
  };
}

/** The days that are not the strong line. */
function otherDays(
  telling: Telling,
  question: TermQuestion,
  count: Computed,
  strong: ReturnType<typeof headlineOf>['which'],
): readonly Labelled[] {
  const t = telling.words.terms;
  if (!count.days) return [];
  const { safe, outer } = count.days;
  const said = (end: typeof safe | typeof outer) =>
    end.found
      ? endText(telling, question, end, 'full')
      : t.withheldOuter(telling.states[end.state]?.ofState ?? end.state, end.year);
  return [
    ...(strong === 'safe' ? [] : [[t.safeDay, said(safe)] as const]),
    [t.usualBare, usualText(telling, question, count, 'full')],
    ...(strong === 'outer' ? [] : [[count.turned ? t.outerTurned : t.outer, said(outer)] as const]),
  ];
}

/** The words of the rule itself go first; of the terms it hangs on, those of the instrument. */
function termTelling(law: SheetLaw, { words }: CaseInstrument, rule: string): Telling {
  const nouns = (terms: typeof words.terms) =>
    Object.values(terms).flatMap(({ events }) =>
      Object.entries(events).map(([event, { noun }]) => [event, noun] as const),
    );
  const own = words.terms[rule];
  const all = Object.fromEntries([...nouns(words.terms), ...(own ? nouns({ [rule]: own }) : [])]);
  return { ...law, nouns: all, dayWord: words.instrument.dayWord };
}

function sourceOf({ lang, words }: SheetLaw, { file, words: own }: CaseInstrument, rule: TermRule): string {
  const { instrument } = file;
  const national = instrument.kind === 'national-law';
  const report = instrument.reports.find(({ id }) => id === rule.report);
  const length =
    rule.n && rule.unit ? words.terms.length(rule.n, rule.unit, rule.days, own.instrument.dayWord) : null;
  return [
    own.instrument.name,
    rule.provision
      ? citation(rule.provision, lang, national ? 'code' : 'treaty')
      : report && sourceText(report.source, lang),
    length,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The words that decide, in the reader's language where the text is at hand in it; else those of the report. */
function quoteOf({ file }: CaseInstrument, rule: TermRule, lang: string): SheetQuestion['quote'] {
  const deciding = rule.quotes.filter(({ kind }) => kind === 'term');
  const quotes = deciding.length > 0 ? deciding : rule.quotes;
  const quote = quotes.find((one) => one.lang === lang) ?? quotes[0];
  if (quote) return { text: quote.text, lang: quote.lang };
  const report = file.instrument.reports.find(({ id }) => id === rule.report);
  return report ? { text: report.quote, lang: report.lang } : null;
}
