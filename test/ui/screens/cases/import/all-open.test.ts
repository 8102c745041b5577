import { expect, test } from 'vitest';
import { placeName } from '../../../../../src/cases/change.ts';
import type { Choices } from '../../../../../src/ui/screens/cases/import/accept-import.ts';
import {
  chooseAll,
  openIn,
  pressedCount,
  unpress,
} from '../../../../../src/ui/screens/cases/import/all-open.ts';
import { CASES, PLACES, planOfCopies } from './copies.ts';

const merges = planOfCopies().plan.merge;
const chosen = (choices: Choices) =>
  CASES.map((id) => PLACES.map((place) => choices.get(id)?.get(place) ?? null));

test('two copies of two cases differ at three places each', () => {
  expect(merges.map(({ conflicts }) => conflicts.map(placeName).sort())).toEqual([PLACES, PLACES]);
});

test('one side for all takes what is open and nothing that was chosen', () => {
  const before: Choices = new Map([['first', new Map([['note/', 'both']])]]);
  expect(openIn(merges, before)).toBe(5);
  const { choices, press } = chooseAll(merges, before, 'theirs');
  expect(chosen(choices)).toEqual([
    ['theirs', 'both', 'theirs'],
    ['theirs', 'theirs', 'theirs'],
  ]);
  expect([openIn(merges, choices), pressedCount(press)]).toEqual([0, 5]);
  expect(chosen(before)).toEqual([
    [null, 'both', null],
    [null, null, null],
  ]);
});

test('taken back, a press leaves open what it chose, and leaves alone what was chosen before and since', () => {
  const before: Choices = new Map([['first', new Map([['note/', 'mine']])]]);
  const { choices, press } = chooseAll(merges, before, 'mine');
  const since: Choices = new Map(choices).set(
    'second',
    new Map(choices.get('second')).set('name/', 'theirs'),
  );
  const back = unpress(since, press);
  expect(chosen(back)).toEqual([
    [null, 'mine', null],
    ['theirs', null, null],
  ]);
  expect(openIn(merges, back)).toBe(4);
});
