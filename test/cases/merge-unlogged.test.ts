import { expect, test } from 'vitest';
import { type Case, createCase, editNote } from '../../src/cases/case.ts';
import { type Author, logged } from '../../src/cases/history.ts';
import { mergeCases } from '../../src/cases/merge.ts';

const T = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`;
const by = (id: string): Author => ({ id, device: 'desk' });
/** A case as it was before histories were kept. */
const old = (note: string): Case => {
  const made = createCase('c-1', 'Arrest in Amman', T(6));
  if ('problem' in made) throw new Error(made.problem);
  return { ...made.case, note };
};
function noted(of: Case, note: string, hour: number): Case {
  const changed = editNote(of, note, T(hour));
  if ('problem' in changed) throw new Error(changed.problem);
  return logged(of, changed.case, by(`h-${note}`));
}
const AT_NOTE = { part: 'note', mine: 'of the desk' };

test('a note from before histories is not lost to a later change of another copy that never saw it', () => {
  const merged = mergeCases(old('of the desk'), noted(old('of the phone'), 'new', 8), by('m'), T(9));
  expect(merged.conflicts).toEqual([{ ...AT_NOTE, theirs: 'new' }]);
  expect(merged.case.note).toBe('of the desk');
});

test('nor is the note of a copy whose history was cut lost to what was changed here', () => {
  const theirs = { ...old('of the phone'), dropped: 3 };
  const merged = mergeCases(noted(old('first'), 'of the desk', 8), theirs, by('m'), T(9));
  expect(merged.conflicts).toEqual([{ ...AT_NOTE, theirs: 'of the phone' }]);
});

test('a change made by one who knew this copy is taken without a question', () => {
  const mine = noted(old('first'), 'of the desk', 8);
  const theirs = noted(mine, 'after that', 9);
  const merged = mergeCases(mine, theirs, by('m'), T(10));
  expect([merged.conflicts, merged.case]).toEqual([[], theirs]);
});

test('what was settled once is not asked again, whichever side was taken', () => {
  for (const note of ['of the desk', 'of the phone']) {
    const [mine, theirs] = [old('of the desk'), old('of the phone')];
    const first = mergeCases(mine, theirs, by('m'), T(9), new Map([['note/', note]]));
    expect(first.case.note).toBe(note);
    const again = mergeCases(first.case, theirs, by('n'), T(10));
    expect([again.conflicts, again.incoming, again.case]).toEqual([[], [], first.case]);
    const back = mergeCases(theirs, first.case, by('o'), T(11));
    expect([back.conflicts, back.case.note]).toEqual([[], note]);
  }
});

test('of two marks of a calendar the later stands, and nobody is asked', () => {
  const marked = (sequence: number): Case => ({ ...old(''), calendar: { 'e-1': { day: null, sequence } } });
  for (const [here, there] of [
    [1, 4],
    [4, 1],
  ] as const) {
    const merged = mergeCases(marked(here), marked(there), by('m'), T(9));
    expect([merged.conflicts, merged.case.calendar['e-1']?.sequence]).toEqual([[], 4]);
  }
});

test('what gives way to the other copy can be found in the history, though none told of it before', () => {
  for (const [note, gone] of [
    ['of the desk', 'of the phone'],
    ['of the phone', 'of the desk'],
  ] as const) {
    const merged = mergeCases(
      old('of the desk'),
      old('of the phone'),
      by('m'),
      T(9),
      new Map([['note/', note]]),
    );
    expect(merged.case.history.map(({ changes }) => changes)).toEqual([
      [{ part: 'note', before: gone, after: note }],
    ]);
  }
});
