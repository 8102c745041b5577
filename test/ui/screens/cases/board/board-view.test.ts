import { describe, expect, it } from 'vitest';
import { foldForBoard } from '../../../../../src/app/case/board-text.ts';
import type { LibraryIndex } from '../../../../../src/law/built/files.ts';
import {
  ask,
  filtersOf,
  isPlain,
  PLAIN,
  testOf,
  unroll,
  view,
} from '../../../../../src/ui/state/board-view.ts';
import { row } from './row.ts';

const INDEX = {
  states: [{ state: 'JO', called: ['Jordan', 'Иордания'] }],
  instruments: [
    {
      id: 'kz-jo-extradition',
      name: 'Treaty on extradition',
      short: { partner: 'Jordan', kind: 'extradition' },
      called: ['выдача'],
    },
  ],
} as unknown as LibraryIndex;

const holds = (change: object, of: ReturnType<typeof row>) => testOf({ ...PLAIN, ...change }, INDEX)(of);

describe('what the board is asked for', () => {
  it('is the whole board where nothing but blanks is typed and no filter set', () => {
    expect(isPlain({ ...PLAIN, typed: '  ' })).toBe(true);
    expect(isPlain({ ...PLAIN, typed: 'a' })).toBe(false);
    expect(isPlain({ ...PLAIN, country: 'JO' })).toBe(false);
    expect(filtersOf({ ...PLAIN, country: 'JO', state: 'away' })).toBe(2);
  });

  it('is narrowed by state, archive and instrument', () => {
    const closed = row('a', null, { state: 'closed', instruments: ['kz-jo-extradition'] });
    const archived = row('b', null, { archived: true });
    expect([closed, archived, row('c', null)].map((one) => holds({ state: 'away' }, one))).toEqual([
      true,
      true,
      false,
    ]);
    expect(holds({ state: 'closed' }, closed)).toBe(true);
    expect(holds({ state: 'open' }, closed)).toBe(false);
    expect(holds({ archived: 'yes' }, closed)).toBe(false);
    expect(holds({ archived: 'no' }, archived)).toBe(false);
    expect(holds({ instrument: 'kz-jo-extradition' }, closed)).toBe(true);
    expect(holds({ instrument: 'kz-jo-extradition' }, archived)).toBe(false);
  });

  it('is narrowed by a State, which a word of a note alone is not', () => {
    const text = (words: string) => row('a', null, { text: foldForBoard(words) });
    expect(holds({ country: 'JO' }, text('Name\nKZ\nJO\nКазахстан\nJordan\nИордания'))).toBe(true);
    expect(holds({ country: 'JO' }, text('Name\nJO\nKZ\nJordan\nИордания\nКазахстан'))).toBe(true);
    expect(holds({ country: 'JO' }, text('Mr Jo\nKZ\nКазахстан'))).toBe(false);
    expect(holds({ country: 'JO' }, text('From Jordan, Иордания\nKZ\nКазахстан'))).toBe(false);
  });

  it('is found by the name of an instrument in any language', () => {
    const about = row('a', null, { instruments: ['kz-jo-extradition'] });
    expect(holds({ typed: 'Treaty выдача' }, about)).toBe(true);
    expect(holds({ typed: 'Treaty' }, row('b', null))).toBe(false);
  });

  it('is rolled in again by another question', () => {
    unroll('later');
    expect(view.value.unrolled).toEqual({ later: 40 });
    ask({ typed: 'x' });
    expect(view.value.unrolled).toEqual({});
  });
});
