import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, type Route, readAddress, writeAddress, writePath } from '../../src/app/address.ts';

describe('reading an address', () => {
  it.each<[string, Route, Record<string, string>]>([
    ['', { screen: 'terms' }, {}],
    ['#/', { screen: 'terms' }, {}],
    ['#/terms/kz-jo-extradition', { screen: 'terms', instrument: 'kz-jo-extradition' }, {}],
    [
      '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03T10:15..2026-11-04&requested=JO',
      { screen: 'terms', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' },
      { arrest: '2026-11-03T10:15..2026-11-04', requested: 'JO' },
    ],
    ['#/count?from=2026-11-03&n=40', { screen: 'count' }, { from: '2026-11-03', n: '40' }],
    [
      '#/text/kz-jo-extradition/art_12__para_5?lang=ru',
      { screen: 'text', instrument: 'kz-jo-extradition', eId: 'art_12__para_5' },
      { lang: 'ru' },
    ],
    [
      '#/documents/kz-jo-extradition?for=prosecution&warrant=there',
      { screen: 'documents', instrument: 'kz-jo-extradition' },
      { for: 'prosecution', warrant: 'there' },
    ],
    ['#/cases/a%20b', { screen: 'cases', id: 'a b' }, {}],
    ['#/settings', { screen: 'settings' }, {}],
    ['#/page', { screen: 'page' }, {}],
  ])('%s', (hash, route, facts) => {
    expect(readAddress(hash)).toEqual({ route, facts });
  });

  it.each([
    '#/nowhere',
    '#/terms/a/b/c',
    '#/count/x',
    '#/page/x',
    '#/documents/a/b',
    '#/constructor',
    '#/__proto__/x',
    '#/toString',
  ])('%s is an unknown page', (hash) => {
    expect(readAddress(hash).route.screen).toBe('unknown');
  });

  it('names both where a fact is given twice, and takes neither', () => {
    const { facts } = readAddress('#/count?from=2026-11-03&from=2026-12-03&n=4&n=4');
    expect(facts).toEqual({ from: '2026-11-03 / 2026-12-03', n: '4' });
  });

  it('takes no fact for a property of every object', () => {
    expect(Object.keys(readAddress('#/count?__proto__=1&n=2').facts)).toContain('n');
    expect(({} as Record<string, unknown>).n).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readAddress(`#/${text}`)));
  });
});

describe('writing an address', () => {
  const routes: Route[] = [
    { screen: 'terms' },
    { screen: 'terms', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' },
    { screen: 'count' },
    { screen: 'eligibility', instrument: 'kz-ae-transfer' },
    { screen: 'documents', instrument: 'kz-jo-extradition' },
    { screen: 'text', instrument: 'kz-jo-extradition', eId: 'art_12__para_5' },
    { screen: 'cases', id: 'a/b?c' },
    { screen: 'settings' },
  ];

  it('gives back what it wrote, for any facts', () => {
    const facts = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]*$/), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.constantFrom(...routes), facts, (route, given) => {
        const address: Address = { route, facts: { ...given } };
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('keeps events legible', () => {
    const address = readAddress('#/count?from=2026-11-03T10:15..2026-11-04');
    expect(writeAddress(address)).toBe('#/count?from=2026-11-03T10:15..2026-11-04');
  });

  it('leaves facts out of the path', () => {
    expect(writePath(readAddress('#/count?from=2026-11-03').route)).toBe('#/count');
  });
});
