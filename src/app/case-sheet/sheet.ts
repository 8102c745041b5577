import type { Day } from '../../calendar/day.ts';
import type { Instant, Zone } from '../../calendar/zone.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { sharedFacts } from '../../cases/case-facts.ts';
import { undoneIds } from '../../cases/history.ts';
import { type CaseEvent, PERSON_FIELDS } from '../../cases/parts.ts';
import { isPlan } from '../../cases/planned.ts';
import { forceText } from '../../wording/force-text.ts';
import { quoted } from '../../wording/quoted.ts';
import { tellItem } from '../case/tell-change.ts';
import { forceOf } from '../in-force.ts';
import { sayWhen } from '../say-when.ts';
import { instrumentIds } from './load.ts';
import { sheetDocuments, sheetEligibility } from './more.ts';
import type { Labelled, SheetLaw, SheetQuestion } from './parts.ts';
import { sheetCount, sheetTerm } from './term.ts';

export interface SheetEvent {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  /** Place, note, that nothing counts from it. */
  readonly more: readonly string[];
}

export interface SheetChange {
  readonly id: string;
  readonly when: string;
  readonly device: string;
  readonly undone: boolean;
  readonly lines: readonly string[];
  /** The same without what it says of the person. */
  readonly bare: readonly string[];
}

/** A case as it stands on paper, all of it in words. */
export interface CaseSheet {
  readonly person: readonly Labelled[];
  readonly parties: readonly { readonly id: string; readonly role: string; readonly said: string }[];
  readonly facts: readonly Labelled[];
  readonly instruments: readonly {
    readonly id: string;
    readonly name: string;
    readonly force: string | null;
  }[];
  readonly events: readonly SheetEvent[];
  readonly unsettled: string | null;
  readonly terms: readonly SheetQuestion[];
  readonly eligibility: readonly SheetQuestion[];
  readonly papers: readonly SheetQuestion[];
  readonly tasks: readonly { readonly id: string; readonly text: string; readonly done: string | null }[];
  readonly history: readonly SheetChange[];
  /** Changes that are older than those on the sheet. */
  readonly older: number;
}

/** Changes that a sheet holds: the newest, so that it can be read. */
const MOST_CHANGES = 60;

/** Everything a sheet says of a case, computed today with the law of this version. */
export async function sheetOf(law: SheetLaw, of: Case, zone: Zone): Promise<CaseSheet> {
  const { names, dates } = law;
  const { facts, unsettled } = sharedFacts(of);
  const asked = await Promise.all(of.entries.map((entry) => questionOf(law, of, entry)));
  const kinds = new Map(of.entries.map(({ id, kind }) => [id, kind]));
  const ofKind = (...wanted: readonly CaseEntry['kind'][]) =>
    asked.filter(({ id }) => wanted.includes(kinds.get(id) ?? 'count'));
  return {
    person: PERSON_FIELDS.flatMap((field) => {
      const value = of.person[field];
      return value ? [[names.person(field), value] as const] : [];
    }),
    parties: of.parties.map(({ id, role, name, state, contact }) => ({
      id,
      role: names.role(role),
      said: [name, state && names.land(state), contact].filter(Boolean).join(', '),
    })),
    facts: Object.entries(of.facts).map(([fact, value]) => names.fact(fact, value, null)),
    instruments: instrumentIds(of).map((id) => {
      const file = law.instruments.get(id)?.file;
      const asksForce = file && file.instrument.kind !== 'national-law';
      const force = asksForce ? forceText(law, forceOf(file, facts, law.today)) : null;
      const isKnown = law.index.instruments.some((one) => one.id === id);
      const name = names.instrument(id);
      return { id, name: isKnown ? name : law.words.caseAbout.instruments.unknown(name), force };
    }),
    events: eventsOf(law, of),
    unsettled: unsettled.map((event) => names.event(event)).join(', ') || null,
    terms: byPressing(law, ofKind('term', 'count')),
    eligibility: ofKind('eligibility'),
    papers: ofKind('documents'),
    tasks: of.tasks.map(({ id, text, done }) => ({
      id,
      text,
      done: done && dates.inSentence(done),
    })),
    history: changesOf(law, of, zone),
    older: Math.max(0, of.history.length - MOST_CHANGES) + of.dropped,
  };
}

async function questionOf(law: SheetLaw, of: Case, entry: CaseEntry): Promise<SheetQuestion> {
  switch (entry.kind) {
    case 'term':
      return sheetTerm(law, of, entry);
    case 'count':
      return sheetCount(law, entry);
    case 'eligibility':
      return sheetEligibility(law, of, entry);
    case 'documents':
      return sheetDocuments(law, of, entry);
  }
}

/** What is still to be done by its safe day first, then the rest as the case has it. */
function byPressing({ answers }: SheetLaw, questions: readonly SheetQuestion[]): readonly SheetQuestion[] {
  const dayOf = ({ id }: SheetQuestion): string => {
    const answer = answers.get(id);
    return answer?.kind === 'safe' ? answer.day : '~';
  };
  return [...questions].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const firstDay = ({ when }: CaseEvent): string => when.slice(0, 10);

function eventsOf({ words, dates, names, today }: SheetLaw, of: Case): readonly SheetEvent[] {
  const t = words.caseSheet;
  return [...of.events]
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0))
    .map((event) => {
      const name = event.event === null ? null : names.event(event.event);
      return {
        id: event.id,
        when: sayWhen(dates, event.when),
        what: [name, event.title].filter(Boolean).join(': '),
        more: [
          event.place,
          event.note,
          firstDay(event) > today ? t.planned : isPlan(of, event) ? t.notSaid : '',
          event.event !== null && !event.counts ? t.notCounted : '',
        ].filter(Boolean),
      };
    });
}

/** "Sun 22 Nov 2026, 14:05" by the clock of a zone. */
export function sayInstant({ dates }: Pick<SheetLaw, 'dates'>, instant: Instant, zone: Zone): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const day = there.toPlainDate().toString() as Day;
  return `${dates.medium(day)}, ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function changesOf(law: SheetLaw, of: Case, zone: Zone): readonly SheetChange[] {
  const undone = undoneIds(of.history);
  return of.history.slice(-MOST_CHANGES).map((item) => {
    const t = law.words.caseHistory;
    const before = item.undoes && of.history.find(({ id }) => id === item.undoes);
    const took = before
      ? [t.tookBack(sayInstant(law, before.at, zone))]
      : item.undoes
        ? [t.tookBackUnknown]
        : [];
    const others = item.changes.filter(({ part }) => part !== 'person');
    const told = (changes: typeof item.changes) => {
      const { lines, more } = tellItem(law, of, { ...item, changes });
      return [...took, ...lines, ...(more > 0 ? [t.moreLines(more)] : [])];
    };
    return {
      id: item.id,
      when: sayInstant(law, item.at, zone),
      device: quoted(item.device),
      undone: undone.has(item.id),
      lines: told(item.changes),
      bare: [
        ...told(others),
        ...(others.length < item.changes.length ? [law.words.caseSheet.personChanged] : []),
      ],
    };
  });
}
