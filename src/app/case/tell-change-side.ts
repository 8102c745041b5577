import type { Case, CaseEntry } from '../../cases/case.ts';
import { type Change, LISTS, type ListPart, sameJson } from '../../cases/change.ts';
import { isPlainObject, type Json } from '../../cases/json.ts';
import type { Conflict } from '../../cases/merge.ts';
import { PERSON_FIELDS } from '../../cases/parts.ts';
import { quoted } from '../../wording/quoted.ts';
import { tellChange } from './tell-change.ts';
import { nameOfMember } from './tell-change-list.ts';
import type { ChangeTelling } from './tell-change-parts.ts';

export type Side = 'mine' | 'theirs';

const isList = (part: Conflict['part']): part is ListPart => (LISTS as readonly string[]).includes(part);
/** Texts of an event that a line would cut short, or that name it. */
const TEXTS = ['title', 'note'] as const;

/** What the place is called at which two copies differ: "Arrest", "Person, Born". */
export function tellPlace(
  telling: ChangeTelling,
  of: Case,
  { part, key = '', mine, theirs }: Conflict,
): string {
  const { words, names } = telling;
  const t = words.caseHistory;
  if (isList(part)) {
    const name = nameOfMember(telling, of, part, mine ?? theirs);
    return name ?? t.part[part];
  }
  if (part === 'person') {
    const field = PERSON_FIELDS.find((one) => one === key);
    return t.person(field ? names.person(field) : quoted(key));
  }
  if (part === 'facts') return names.fact(key, '', null)[0];
  if (part === 'instruments') return names.instrument(key);
  const entry: CaseEntry | undefined =
    part === 'calendar' ? of.entries.find(({ id }) => id === key) : undefined;
  return entry ? `${t.part.calendar}: ${names.entry(entry)}` : t.part[part];
}

/** What one of two copies says at a place, as far as the other says something else; null: it is not there. */
export function tellSide(
  telling: ChangeTelling,
  of: Case,
  { part, key, mine, theirs }: Conflict,
  side: Side,
): readonly string[] | null {
  const [own, other] = side === 'mine' ? [mine, theirs] : [theirs, mine];
  if (own === undefined) return null;
  const at = key === undefined ? { part } : { part, key };
  const change = (from: Json | undefined, to: Json): Change => ({
    ...at,
    after: to,
    ...(from === undefined ? {} : { before: from }),
  });
  const alone = sidesTelling(telling, isList(part));
  if (part !== 'events' || !isPlainObject(own)) return tellChange(alone, of, change(other, own));
  // Of an event that only one copy has, all that it says.
  const base: Json = isPlainObject(other) ? other : { ...own, title: '', place: '', note: '', counts: true };
  const named = Object.fromEntries(TEXTS.map((field) => [field, own[field] ?? '']));
  const like: Json = { ...base, ...named };
  const t = telling.words.caseHistory;
  return [
    ...(isPlainObject(other) ? [] : tellChange(alone, of, change(undefined, own))),
    ...(sameJson(like, own) ? [] : tellChange(alone, of, change(like, own))),
    ...TEXTS.filter((field) => !sameJson(base[field], own[field])).map((field) => {
      const text = own[field];
      return t.set(t.field[field], typeof text === 'string' && text ? t.text(text) : '–');
    }),
  ];
}

/** The same sentences, saying of each change only what came of it. */
function sidesTelling(telling: ChangeTelling, isMember: boolean): ChangeTelling {
  const t = telling.words.caseHistory;
  const set = isMember ? t.set : (_: string, said: string) => said;
  const bare = (what: string) => what;
  return {
    ...telling,
    words: {
      ...telling.words,
      caseHistory: {
        ...t,
        set,
        from: (what, _, after) => set(what, after),
        gone: (what) => set(what, '–'),
        of: (name, field) => (field === t.part.rest ? t.of(name, field) : field),
        added: {
          parties: bare,
          events: bare,
          entries: bare,
          tasks: bare,
          receipts: bare,
          instruments: bare,
        },
      },
    },
  };
}
