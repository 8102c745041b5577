import type { Case, CaseEntry } from '../../cases/case.ts';
import { type Change, type ListPart, sameJson } from '../../cases/change.ts';
import { readDone } from '../../cases/done.ts';
import { isPlainObject, type Json } from '../../cases/json.ts';
import type { CaseEvent, KeptReceipt, Party, Task } from '../../cases/parts.ts';
import { readEntry } from '../../cases/record-entry.ts';
import { readEvent, readParty, readReceipt, readTask } from '../../cases/record-parts.ts';
import { quoted } from '../../wording/quoted.ts';
import { withHour } from '../../wording/with-hour.ts';
import { LAW_FACT } from '../law-fact.ts';
import { sayWhen } from '../say-when.ts';
import { between, type ChangeTelling, sayText } from './tell-change-parts.ts';

type Listed = CaseEntry | CaseEvent | Party | Task | KeptReceipt;
type Fields = Readonly<Record<string, Json | undefined>>;

const READ: { readonly [P in ListPart]: (value: unknown) => Listed | null } = {
  parties: readParty,
  events: readEvent,
  entries: readEntry,
  tasks: readTask,
  receipts: readReceipt,
};

/** What became of one member of a list: it came, it went, or some of its fields are others. */
export function tellListChange(
  telling: ChangeTelling,
  of: Case,
  { part, before, after }: Change & { readonly part: ListPart },
): readonly string[] {
  const t = telling.words.caseHistory;
  const read = (value: Json | undefined) => (value === undefined ? null : READ[part](value));
  const [was, is] = [read(before), read(after)];
  if ((before !== undefined && !was) || (after !== undefined && !is)) return [t.unreadable(t.part[part])];
  if (!was) return is ? [t.added[part](nameOf(telling, of, part, is, true))] : [];
  if (!is) return [t.removed[part](nameOf(telling, of, part, was, true))];
  return fieldsChanged(telling, of, part, was, is);
}

/** What a member is called, as it stands in a case or a file; null where it cannot be read. */
export function nameOfMember(
  telling: ChangeTelling,
  of: Case,
  part: ListPart,
  value: Json | undefined,
): string | null {
  const one = value === undefined ? null : READ[part](value);
  return one && nameOf(telling, of, part, one);
}

/** What a member is called; `whole`: with what it says beside its name. */
function nameOf(telling: ChangeTelling, of: Case, part: ListPart, one: Listed, whole = false): string {
  const { names, dates } = telling;
  switch (part) {
    case 'parties': {
      const { name, role, state } = one as Party;
      const about = whole ? [names.role(role), state && names.land(state)].filter(Boolean).join(', ') : '';
      return quoted(name) + (about ? ` (${about})` : '');
    }
    case 'events': {
      const event = one as CaseEvent;
      const name = eventName(telling, event);
      return whole ? `${name}, ${sayWhen(dates, event.when)}` : name;
    }
    case 'entries':
      return names.entry(one as CaseEntry);
    case 'tasks':
      return telling.words.caseHistory.text(quoted((one as Task).text));
    case 'receipts': {
      const entry = of.entries.find(({ id }) => id === (one as KeptReceipt).entry);
      return entry ? names.entry(entry) : telling.words.caseHistory.aQuestionGone;
    }
  }
}

const eventName = ({ names }: ChangeTelling, { event, title }: CaseEvent): string =>
  event === null ? quoted(title) : names.event(event) + (title ? ` (${quoted(title)})` : '');

function fieldsChanged(
  telling: ChangeTelling,
  of: Case,
  part: ListPart,
  was: Listed,
  is: Listed,
): readonly string[] {
  const t = telling.words.caseHistory;
  const [before, after] = [was, is] as unknown as [Fields, Fields];
  const name = nameOf(telling, of, part, was);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const lines = fields
    .filter((field) => !sameJson(before[field], after[field]))
    .flatMap((field) => {
      if (part === 'entries' && field === 'facts')
        return factsChanged(telling, is as CaseEntry, name, before.facts, after.facts);
      return fieldChanged(telling, part, name, field, before[field], after[field]);
    });
  return lines.length > 0 ? lines : [t.unreadable(name)];
}

function fieldChanged(
  telling: ChangeTelling,
  part: ListPart,
  name: string,
  field: string,
  before: Json | undefined,
  after: Json | undefined,
): readonly string[] {
  const { words, dates, names } = telling;
  const t = words.caseHistory;
  if (field === 'counts') return [after === true ? t.counts(name) : t.countsNot(name)];
  // That it was a plan goes along with its day, and what was said of another day is no word any more.
  if (field === 'planned') return after === true ? [t.planned(name)] : [];
  if (field === 'happened') return typeof after === 'string' ? [t.happened(name, sayWhen(dates, after))] : [];
  if (field === 'done' || field === 'snoozed') {
    // A member that was read has a day there, or none.
    const at = typeof after === 'string' ? readDone(after) : null;
    const day = at && withHour(dates.inSentence(at.day), at.clock);
    if (field === 'done') return [day ? t.done(name, day) : t.undoneAgain(name)];
    return [day ? t.snoozed(name, day) : t.awake(name)];
  }
  if (field === 'when')
    return between(telling, name, sayWhen(dates, String(before)), sayWhen(dates, String(after)));
  if (!Object.hasOwn(t.field, field)) return [t.of(name, t.part.rest)];
  const say = (value: Json | undefined): string | null => {
    if (field === 'role') return names.role(value as Party['role']);
    if (field === 'state' && typeof value === 'string' && value) return names.land(value);
    if (field === 'event' && typeof value === 'string') return names.event(value);
    return sayText(telling, value ?? undefined);
  };
  if (part === 'tasks' && field === 'text') return between(telling, t.part.tasks, say(before), say(after));
  return between(telling, t.of(name, t.field[field as keyof typeof t.field]), say(before), say(after));
}

/** Facts of one question: those that came, went or say something else. */
function factsChanged(
  telling: ChangeTelling,
  entry: CaseEntry,
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): readonly string[] {
  const t = telling.words.caseHistory;
  const [was, is] = [before, after].map((facts) => (isPlainObject(facts) ? (facts as Fields) : {})) as [
    Fields,
    Fields,
  ];
  const others = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (fact) => was[fact] !== is[fact],
  );
  // Under which version of the law it was saved goes along with any change, and is told where it stands alone.
  if (others.length === 1 && others[0] === LAW_FACT) return [t.lawNoted(name)];
  return others
    .filter((fact) => fact !== LAW_FACT)
    .flatMap((fact) => {
      const [label] = telling.names.fact(fact, '', entry);
      const say = (value: Json | undefined) =>
        typeof value === 'string' ? telling.names.fact(fact, value, entry)[1] : null;
      return between(telling, t.of(name, label), say(was[fact]), say(is[fact]));
    });
}
