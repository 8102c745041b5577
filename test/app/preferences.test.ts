import { expect, test } from 'vitest';
import { type Preferences, readPreferences, writePreferences } from '../../src/app/preferences.ts';

const NONE: Preferences = { lang: null, ourState: null, theme: 'system', linkBase: null };
const SET: Preferences = { lang: 'ru', ourState: 'KZ', theme: 'dark', linkBase: 'https://example.org/' };

const blocked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};
const holding = (stored: string | null) => () => ({ getItem: () => stored });

test('what was written is read again', () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  expect(readPreferences(storage)).toEqual(NONE);
  expect(writePreferences(storage, SET)).toBe(true);
  expect(readPreferences(storage)).toEqual(SET);
});

test('a browser that throws at the very word for its storage has nothing set and says it did not keep it', () => {
  expect(readPreferences(blocked)).toEqual(NONE);
  expect(writePreferences(blocked, SET)).toBe(false);
});

test('a full storage is told', () => {
  const full = () => ({
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(writePreferences(full, SET)).toBe(false);
});

test.each(['', '{', 'null', '7', '"x"', '{"theme":"pink","lang":7,"ourState":""}'])(
  'stored %j counts as not set',
  (stored) => expect(readPreferences(holding(stored))).toEqual(NONE),
);
