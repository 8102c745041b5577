import { isUnit } from '../../../app/compute-count.ts';
import { type EventFact, readEventFact } from '../../../app/event-fact.ts';
import { withoutLaw } from '../../../app/law-version.ts';
import type { Case, CaseEntry } from '../../../cases/case.ts';
import { sharedFacts } from '../../../cases/case-facts.ts';
import type { InstrumentWordsFile } from '../../../law/built/files.ts';
import type { DocumentsWords } from '../../../law/schema/document.ts';
import type { Dates } from '../../../wording/dates.ts';
import { quoted } from '../../../wording/quoted.ts';
import type { Session } from '../../state/session.ts';

/** Words of instruments by id, where they could be loaded; without them the names of the facts stand. */
export type InstrumentTelling = ReadonlyMap<
  string,
  InstrumentWordsFile & { readonly papers?: DocumentsWords }
>;

const sayEvent = (dates: Dates, { from, to, clock }: EventFact) =>
  dates.medium(from) + (to === from ? '' : ` – ${dates.medium(to)}`) + (clock ? `, ${clock}` : '');

function sayDay(dates: Dates, value: string): string {
  const read = readEventFact('', value);
  return 'problem' in read ? value : sayEvent(dates, read);
}

/** What an entry asks: "Jordan, provisional arrest", "Plain count, 40 days". */
export function tellEntry({ words, index }: Pick<Session, 'words' | 'index'>, entry: CaseEntry): string {
  const t = words.value.terms;
  if (entry.kind === 'count') {
    const { n, unit = 'day' } = entry.facts;
    const length = n && /^\d{1,4}$/.test(n) && isUnit(unit) ? t.length(Number(n), unit) : n && quoted(n);
    return [t.count.title, length].filter(Boolean).join(', ');
  }
  const known = index.value.instruments.find((one) => one.id === entry.instrument);
  if (entry.kind === 'documents') {
    const t = words.value.documents;
    return known ? t.entry(known.short.partner, known.short.kind) : `${entry.instrument}: ${t.title}`;
  }
  if (entry.kind === 'eligibility') {
    return `${known ? `${known.short.partner}, ${known.short.kind}` : entry.instrument}: ${words.value.cases.eligibility}`;
  }
  const rule = known?.rules.find((one) => one.rule === entry.rule)?.name ?? entry.rule;
  return `${known?.short.partner ?? entry.instrument}, ${rule}`;
}

/** The facts of an entry in words, as far as they are named; the rest is shown by its own page. */
export function tellFacts(
  session: Session,
  entry: CaseEntry,
  telling: InstrumentTelling,
  of?: Pick<Case, 'facts' | 'events'>,
): string {
  const { words, dates, index, stateWords } = session;
  const t = words.value.cases;
  const { facts } = entry;
  const name = (code: string) => stateWords.value[code]?.name ?? code;
  if (entry.kind === 'count') {
    const said = [facts.from && sayDay(dates.value, facts.from), facts.state && name(facts.state)];
    return said.filter(Boolean).join(' · ');
  }
  if (entry.kind === 'documents') {
    const papers = telling.get(entry.instrument)?.papers;
    return (papers && facts.for && papers.kinds[facts.for]) || t.facts(Object.keys(withoutLaw(facts)).length);
  }
  if (entry.kind === 'eligibility') return t.facts(Object.keys(withoutLaw(facts)).length);
  const rule = index.value.instruments
    .find((one) => one.id === entry.instrument)
    ?.rules.find((one) => one.rule === entry.rule);
  // A term counts from what its case shares too.
  const effective = of ? { ...sharedFacts(of).facts, ...facts } : facts;
  const nouns = telling.get(entry.instrument)?.terms[entry.rule]?.events;
  const events = (rule?.events ?? []).flatMap(({ event }) => {
    const value = effective[event];
    return value ? [`${nouns?.[event]?.noun ?? event}: ${sayDay(dates.value, value)}`] : [];
  });
  const { requested } = effective;
  return [...events, requested && t.asked(name(requested))].filter(Boolean).join(' · ');
}
