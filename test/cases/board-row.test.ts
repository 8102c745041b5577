import { expect, test } from 'vitest';
import { type BoardRow, ROW_SHAPE } from '../../src/cases/board-row.ts';

/** A field that comes, goes or means something else is another shape: rows of before must be thrown away. */
const FIELDS: Readonly<Record<keyof BoardRow, true>> = {
  id: true,
  changed: true,
  order: true,
  next: true,
  pending: true,
  name: true,
  text: true,
  state: true,
  archived: true,
  instruments: true,
  daily: true,
};

test('a row of this shape has these fields, and no others', () => {
  expect({ shape: ROW_SHAPE, fields: Object.keys(FIELDS).sort() }).toEqual({
    shape: 1,
    fields: [
      'archived',
      'changed',
      'daily',
      'id',
      'instruments',
      'name',
      'next',
      'order',
      'pending',
      'state',
      'text',
    ],
  });
});
