import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEvent, splitEvent } from '../../../src/ui/components/event-pieces.ts';

describe('the pieces of an event stay apart', () => {
  it.each([
    ['', { from: '', clock: '', to: '' }],
    ['2026-11-03', { from: '2026-11-03', clock: '', to: '' }],
    ['2026-11-03T10:15..2026-11-04', { from: '2026-11-03', clock: '10:15', to: '2026-11-04' }],
    ['30.02.2026T10:15', { from: '30.02.2026', clock: '10:15', to: '' }],
    ['2026-11-03T10.15', { from: '2026-11-03', clock: '10.15', to: '' }],
    ['2026-11-03Tsoon', { from: '2026-11-03', clock: 'soon', to: '' }],
    ['T10:15', { from: '', clock: '10:15', to: '' }],
    ['Tuesday', { from: 'Tuesday', clock: '', to: '' }],
    ['3 OCT 2026', { from: '3 OCT 2026', clock: '', to: '' }],
    ['30 feb..31 feb', { from: '30 feb', clock: '', to: '31 feb' }],
  ])('%s', (value, pieces) => {
    expect(splitEvent(value)).toEqual(pieces);
    expect(joinEvent(pieces)).toBe(value);
  });

  it('whatever was typed into them', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('2026-11-03', '30.02.2026', 'Tuesday', 'soon', '10:15', '25:00', '3 OCT', 'T', '?'),
      )
      .map((each) => each.trim())
      .filter((each) => !/\.\.|^\.|T\d|T\?/.test(each));
    const day = text.filter((each) => !each.endsWith('T') && !/T$/.test(each));
    fc.assert(
      fc.property(day, text, text, (from, clock, to) => {
        const pieces = { from, clock, to };
        expect(splitEvent(joinEvent(pieces))).toEqual(pieces);
      }),
      { numRuns: 1000 },
    );
  });
});
