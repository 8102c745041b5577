import { expect, it } from 'vitest';
import { tellPlace, tellSide } from '../../../../../src/app/case/tell-change-side.ts';
import { type Case, EMPTY_CASE } from '../../../../../src/cases/case.ts';
import type { Conflict } from '../../../../../src/cases/merge.ts';
import { caseTelling } from '../history/case-telling.ts';

const of: Case = {
  ...EMPTY_CASE,
  id: 'c1',
  name: 'Case',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
};
const arrest = {
  id: 'e1',
  event: 'arrest',
  when: '2026-11-03',
  title: '',
  place: '',
  note: '',
  counts: true,
};
const hearing = { ...arrest, event: null, title: 'Hearing' };

async function told(conflict: Conflict, lang: 'en' | 'ru' = 'en') {
  const telling = await caseTelling(lang);
  return [
    tellPlace(telling, of, conflict),
    tellSide(telling, of, conflict, 'mine'),
    tellSide(telling, of, conflict, 'theirs'),
  ];
}

it.each<[string, Conflict, unknown]>([
  [
    'changed in the other, removed here',
    { part: 'events', key: 'e1', theirs: { ...arrest, when: '2026-11-05', place: 'Amman' } },
    ['Arrest', null, ['Arrest, Thu 5 Nov 2026', 'place: “Amman”']],
  ],
  [
    'changed here, removed in the other',
    { part: 'events', key: 'e1', mine: { ...arrest, counts: false } },
    ['Arrest', ['Arrest, Tue 3 Nov 2026', 'Arrest: the terms no longer count from it'], null],
  ],
  [
    'two days',
    { part: 'events', key: 'e1', mine: arrest, theirs: { ...arrest, when: '2026-11-05T10:15' } },
    ['Arrest', ['Arrest: Tue 3 Nov 2026'], ['Arrest: Thu 5 Nov 2026, 10:15']],
  ],
  [
    'a field that one left empty',
    { part: 'events', key: 'e1', mine: arrest, theirs: { ...arrest, place: 'Amman' } },
    ['Arrest', ['place: –'], ['place: “Amman”']],
  ],
  [
    'a long note of an event, in full',
    { part: 'events', key: 'e1', mine: { ...arrest, note: 'x'.repeat(200) }, theirs: arrest },
    ['Arrest', [`note: “${'x'.repeat(200)}”`], ['note: –']],
  ],
  [
    'another title and another day, each by its own',
    {
      part: 'events',
      key: 'e1',
      mine: hearing,
      theirs: { ...hearing, title: 'Trial', when: '2026-11-04' },
    },
    ['Hearing', ['Hearing: Tue 3 Nov 2026', 'title: “Hearing”'], ['Trial: Wed 4 Nov 2026', 'title: “Trial”']],
  ],
  ['a name', { part: 'name', mine: 'A', theirs: 'B' }, ['Name', ['“A”'], ['“B”']]],
  [
    'of the person, emptied here',
    { part: 'person', key: 'born', theirs: '1980' },
    ['Person, Born', null, ['“1980”']],
  ],
  [
    'a fact of the case',
    { part: 'facts', key: 'requested', mine: 'JO', theirs: 'KZ' },
    ['State asked', ['Jordan'], ['Kazakhstan']],
  ],
  [
    'what this version cannot read',
    { part: 'events', key: 'e1', mine: arrest, theirs: 7 },
    ['Arrest', ['Arrest, Tue 3 Nov 2026'], ['Event: changed in a way this version cannot read']],
  ],
])('%s', async (_, conflict, said) => {
  expect(await told(conflict)).toEqual(said);
});

it('in Russian', async () => {
  expect(
    await told({ part: 'events', key: 'e1', mine: arrest, theirs: { ...arrest, place: 'Amman' } }, 'ru'),
  ).toEqual(['Арест', ['место: –'], ['место: «Amman»']]);
});
