import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrder } from '../../src/extension/read-order.ts';
import { MOST_AT_ONCE, readReport } from '../../src/extension/read-report.ts';
import { readHandover, readMarkWish, readStyleWish, readWarnWish } from '../../src/extension/read-wish.ts';
import { detectorOf } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';

const state = {
  report: 'state',
  run: 1,
  state: 'reading',
  title: 'Закон Республики Казахстан',
  origin: 'https://adilet.zan.kz',
  read: 10,
  of: 20,
  unread: { frames: 0, editable: 1 },
};
const finds = detectorOf(everyLanguage).detect(
  'within forty (45) days of 2 November 2024, punishable by deprivation of liberty for at least one year, от десяти до пятнадцати рабочих дней',
);

describe('a report of a page', () => {
  it.each([
    ['off', { report: 'off' }],
    ['how far it is', state],
    ['of a file', { ...state, origin: null }],
    ['words', { report: 'text', run: 1, at: 0, text: 'words \uD800' }],
    ['all that our detector says', { report: 'finds', run: 1, finds }],
  ])('is taken: %s', (_what, message) => {
    expect(readReport(message)).toEqual(message);
  });

  it('holds finds of every kind in this test', () => {
    expect(new Set(finds.map(({ kind }) => kind))).toEqual(new Set(['term', 'threshold', 'date']));
  });

  it.each([
    ['of no kind', { report: 'marks' }],
    ['with something more', { ...state, script: 'x' }],
    ['with an origin that is an address', { ...state, origin: 'https://adilet.zan.kz/rus/docs' }],
    ['with an origin of another kind', { ...state, origin: 'javascript:alert(1)//' }],
    ['with an endless title', { ...state, title: 'x'.repeat(1001) }],
    ['with a run that is no number', { ...state, run: '1' }],
    ['with a broken number', { ...state, read: Number.NaN }],
    ['with too many words at once', { report: 'text', run: 1, at: 0, text: 'x'.repeat(MOST_AT_ONCE + 1) }],
    ['far behind any page', { report: 'text', run: 1, at: 1e12, text: 'x' }],
    [
      'with a find of a kind that is none',
      { report: 'finds', run: 1, finds: [{ ...finds[0], kind: 'sum' }] },
    ],
    ['with a find that says more', { report: 'finds', run: 1, finds: [{ ...finds[0], html: '<b>' }] }],
    [
      'with a day that is none',
      {
        report: 'finds',
        run: 1,
        finds: [{ kind: 'date', start: 0, end: 1, lang: 'en', inferred: [], iso: '2026-13-40' }],
      },
    ],
  ])('is left: %s', (_what, message) => {
    expect(readReport(message)).toBeNull();
  });
});

describe('an order to a page', () => {
  it.each([
    [{ order: 'toggle' }],
    [{ order: 'show', run: 3, place: { start: 0, end: 4 } }],
    [{ order: 'hide', kinds: ['term', 'provision'] }],
    [{ order: 'provisions', run: 3, places: [{ start: 0, end: 4 }] }],
  ])('is taken: %j', (message) => {
    expect(readOrder(message)).toEqual(message);
  });

  it.each([
    [{ order: 'run', code: 'alert(1)' }],
    [{ order: 'show', run: 3, place: { start: 4, end: 4 } }],
    [{ order: 'show', run: 3, place: { start: -1, end: 4 } }],
    [{ order: 'hide', kinds: ['term', '*'] }],
    [{ order: 'mark', selector: 'body' }],
  ])('is left: %j', (message) => {
    expect(readOrder(message)).toBeNull();
  });
});

describe('what is handed over to a panel', () => {
  it.each([
    [{ hand: 'open', window: 1, hash: '#/count?from=2026-11-03' }],
    [{ hand: 'read', window: 1, text: 'forty days' }],
    [{ hand: 'page', window: 1, tab: 2, outcome: 'locked' }],
  ])('is taken: %j', (message) => {
    expect(readHandover(message)).toEqual(message);
  });

  it.each([
    ['an address elsewhere', { hand: 'open', window: 1, hash: 'https://example.org/' }],
    ['an endless address', { hand: 'open', window: 1, hash: `#/${'x'.repeat(8000)}` }],
    ['a page of which nothing is said', { hand: 'page', window: 1, tab: 2 }],
  ])('is left: %s', (_what, message) => {
    expect(readHandover(message)).toBeNull();
  });
});

it('a wish for the style is no wish for marks', () => {
  expect(readStyleWish({ wish: 'style', on: true })).toEqual({ wish: 'style', on: true });
  expect(readMarkWish({ wish: 'style', on: true })).toBeNull();
  expect(readStyleWish({ wish: 'mark', tab: 1 })).toBeNull();
});

it('nothing that anybody may send is more than left', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const alike = fc.record({
    report: fc.constantFrom('state', 'finds', 'text'),
    run: anything,
    finds: anything,
  });
  fc.assert(
    fc.property(fc.oneof(anything, alike), (message) => {
      for (const read of [readReport, readOrder, readHandover, readMarkWish, readStyleWish, readWarnWish]) {
        const taken = read(message);
        if (taken !== null) expect(taken).toEqual(message);
      }
    }),
  );
});

it('what is asked of warnings is taken whole or not at all', () => {
  for (const wish of ['look', 'try', 'may-notify']) {
    expect(readWarnWish({ wish, lang: 'ru' })).toEqual({ wish, lang: 'ru' });
  }
  for (const bad of [
    { wish: 'look' },
    { wish: 'mark', lang: 'en' },
    { wish: 'look', lang: 'x'.repeat(21) },
    { wish: 'try', lang: 'en', title: 'x' },
    null,
  ]) {
    expect(readWarnWish(bad)).toBeNull();
  }
});
