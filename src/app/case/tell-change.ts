import { type Day, isDay } from '../../calendar/day.ts';
import { CASE_STATES, type Case } from '../../cases/case.ts';
import { type Change, LISTS, type ListPart } from '../../cases/change.ts';
import type { HistoryItem } from '../../cases/history.ts';
import { isPlainObject, type Json } from '../../cases/json.ts';
import { PERSON_FIELDS } from '../../cases/parts.ts';
import { quoted } from '../../wording/quoted.ts';
import { tellListChange } from './tell-change-list.ts';
import { between, type ChangeTelling, sayText } from './tell-change-parts.ts';
import { textChanges } from './tell-change-text.ts';

/** Lines that one action is told in at most; of the rest only the number is said. */
const MOST_LINES = 12;

export interface ToldItem {
  readonly lines: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** One action in words, a line for each thing it changed. `of`: the case as it stands, for the names of what is in it. */
export function tellItem(telling: ChangeTelling, of: Case, { changes }: HistoryItem): ToldItem {
  const lines = [...new Set(changes.flatMap((change) => tellChange(telling, of, change)))];
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

/** One change in words. What it holds may come from any file: it is looked at before it is said, quoted, and cut short. */
export function tellChange(telling: ChangeTelling, of: Case, change: Change): readonly string[] {
  const { part, key = '', before, after } = change;
  const { words, names, dates } = telling;
  const t = words.caseHistory;
  if ((LISTS as readonly string[]).includes(part))
    return tellListChange(telling, of, { ...change, part: part as ListPart });
  switch (part) {
    case 'name':
      return between(telling, t.part.name, sayText(telling, before), sayText(telling, after));
    case 'note':
      return tellNote(telling, before, after);
    case 'state':
      return between(telling, t.part.state, sayState(telling, before), sayState(telling, after));
    case 'archived':
      return [after === true ? t.archived : t.unarchived];
    case 'person': {
      const field = PERSON_FIELDS.find((one) => one === key);
      const what = t.person(field ? names.person(field) : quoted(key));
      return between(telling, what, sayText(telling, before), sayText(telling, after));
    }
    case 'facts': {
      const say = (value: Json | undefined) =>
        typeof value === 'string' ? names.fact(key, value, null)[1] : sayText(telling, value);
      return between(telling, names.fact(key, '', null)[0], say(before), say(after));
    }
    case 'instruments': {
      const name = names.instrument(key);
      return [after === undefined ? t.removed.instruments(name) : t.added.instruments(name)];
    }
    case 'calendar': {
      const entry = of.entries.find(({ id }) => id === key);
      const what = entry ? names.entry(entry) : t.aQuestionGone;
      const day = isPlainObject(after) ? after.day : null;
      return [
        typeof day === 'string' && isDay(day)
          ? t.inCalendar(what, dates.inSentence(day as Day))
          : t.outOfCalendar(what),
      ];
    }
    default:
      return [t.set(t.part.rest, quoted(key))];
  }
}

function sayState(telling: ChangeTelling, value: Json | undefined): string | null {
  const state = CASE_STATES.find((one) => one === value);
  return state ? telling.names.state(state) : sayText(telling, value);
}

/** Of a long note what came in and what went at each place, not the whole. */
function tellNote(
  { words: { caseHistory: t } }: ChangeTelling,
  before: Json | undefined,
  after: Json | undefined,
): readonly string[] {
  const [was, is] = [textOf(before), textOf(after)];
  if (is === '') return [t.emptied(t.part.note)];
  return textChanges(was, is).flatMap(({ cut, added }) => [
    ...(cut ? [t.noteCut(piece(cut))] : []),
    ...(added ? [t.noteAdded(piece(added))] : []),
  ]);
}

/** Blanks around it say nothing, unless they are all that there is. */
const piece = (text: string): string => quoted(text.trim() || text);

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
