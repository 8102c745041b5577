import fc from 'fast-check';
import type { Day } from '../../src/calendar/day.ts';
import { type Case, type Changed, createCase, editNote, renameCase } from '../../src/cases/case.ts';
import {
  addInstrument,
  removeInstrument,
  setArchived,
  setFact,
  setPersonField,
} from '../../src/cases/edit-case.ts';
import { addEvent, editEvent, removeEvent } from '../../src/cases/edit-events.ts';
import { markDone, snooze } from '../../src/cases/edit-marks.ts';
import { addEntry, removeEntry, replaceFacts } from '../../src/cases/entries.ts';
import { logged, undo } from '../../src/cases/history.ts';

/** A change that a user makes; one that the case refuses is not made. */
export type Edit = (of: Case, now: string, id: string) => Case;

/** Ids, names and values are few, so that changes meet at the same places. */
const few = (...all: string[]) => fc.constantFrom(...all);
const id = few('a', 'b', 'c');
const dayText = few('2026-11-03', '2026-11-04', '2026-11-05..2026-11-06');
const word = few('one', 'two', '');
const fact = few('requested', 'consent');

const kept =
  (change: (of: Case, now: string) => Changed<{ problem: string }>): Edit =>
  (of, now, by) => {
    const made = change(of, now);
    return 'problem' in made ? of : logged(of, made.case, { id: by, device: 'desk' });
  };

const event = (one: string, when: string, title: string) => ({
  id: one,
  event: 'arrest',
  when,
  title,
  place: '',
  note: '',
  counts: true,
});
const entry = (one: string, facts: Record<string, string>) =>
  ({ id: one, kind: 'term', instrument: 'kz-jo-extradition', rule: 'surrender', facts }) as const;

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  word.map((text) => kept((of, now) => editNote(of, text, now))),
  word.map((text) => kept((of, now) => renameCase(of, `Case ${text}`, now))),
  fc.boolean().map((put) => kept((of, now) => setArchived(of, put, now))),
  fc.tuple(fact, word).map(([name, value]) => kept((of, now) => setFact(of, name, value, now))),
  word.map((text) => kept((of, now) => setPersonField(of, 'name', text, now))),
  fc
    .tuple(id, dayText, word)
    .map(([one, when, title]) => kept((of, now) => addEvent(of, event(one, when, title), 'counts-too', now))),
  fc.tuple(id, dayText).map(([one, when]) => kept((of, now) => editEvent(of, one, { when }, now))),
  fc.tuple(id, word).map(([one, title]) => kept((of, now) => editEvent(of, one, { title }, now))),
  id.map((one) => kept((of, now) => removeEvent(of, one, now))),
  fc
    .tuple(id, word)
    .map(([one, value]) => kept((of, now) => addEntry(of, entry(one, { consent: value }), now))),
  fc
    .tuple(id, fact, word)
    .map(([one, name, value]) => kept((of, now) => replaceFacts(of, one, { [name]: value }, now))),
  id.map((one) => kept((of, now) => removeEntry(of, one, now))),
  fc
    .tuple(id, fc.constantFrom(null, '10:15'))
    .map(([one, clock]) => kept((of, now) => markDone(of, one, { day: '2026-12-01' as Day, clock }, now))),
  id.map((one) => kept((of, now) => snooze(of, one, '2026-12-02' as Day, now))),
  id.map((one) => kept((of, now) => addInstrument(of, `kz-${one}`, now))),
  id.map((one) => kept((of, now) => removeInstrument(of, `kz-${one}`, now))),
  fc.nat(20).map(
    (at): Edit =>
      (of, now, by) => {
        const item = of.history[at % Math.max(of.history.length, 1)];
        const undone = item ? undo(of, item.id, { id: by, device: 'desk' }, now) : null;
        return undone && 'case' in undone ? undone.case : of;
      },
  ),
);

export const manyEdits = fc.array(edits, { maxLength: 12 });

/** Every change at an instant of its own, whoever makes it. */
let clock = 0;
export const tick = (): string =>
  Temporal.Instant.from('2026-11-01T00:00:00Z').add({ seconds: ++clock }).toString();

let made = 0;
export const after = (of: Case, all: readonly Edit[]): Case =>
  all.reduce((so, edit) => edit(so, tick(), `h-${++made}`), of);

export function emptyCase(): Case {
  const created = createCase('case', 'Case', '2026-11-01T00:00:00Z');
  if ('problem' in created) throw new Error(created.problem);
  return created.case;
}

/** Two copies of a case that were changed apart after a common beginning. */
export const apart = fc.tuple(manyEdits, manyEdits, manyEdits).map(([common, mine, theirs]) => {
  const base = after(emptyCase(), common);
  return { base, mine: after(base, mine), theirs: after(base, theirs) };
});
