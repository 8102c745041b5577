import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash, engineHash, textHash } from '../../build/content-hash.ts';
import { buildData } from '../../build/data.ts';
import type { BuiltInstrument, BuiltState } from '../../src/law/built/files.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('a hash of data', () => {
  it('is the first 16 digits of the SHA-256 of its JSON with ordered keys', () => {
    const plain = createHash('sha256').update('{"a":[1,{"c":null,"d":"е"}],"b":2}').digest('hex');
    expect(contentHash({ b: 2, a: [1, { d: 'е', c: null }] })).toBe(plain.slice(0, 16));
  });
  it('is another for every change of content, the order of a list included', () => {
    const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2, null] }, { b: [1, 2] }].map(contentHash);
    expect(new Set(hashes).size).toBe(4);
  });
  it('does not see how a system ends lines', () => {
    expect(textHash('a\r\nb\r\n')).toBe(textHash('a\nb\n'));
    expect(textHash('a\nb')).not.toBe(textHash('a b'));
  });
});

describe('the files of the build', () => {
  const files = buildData();
  it('carry the hash of every rule, text and part of a State', () => {
    for (const [path, content] of files) {
      if (/^data\/instruments\/[^.]+\.json$/.test(path)) {
        const { instrument, terms, hashes } = content as BuiltInstrument;
        expect(Object.keys(hashes.rules)).toEqual(terms.map(({ rule }) => rule));
        for (const rule of terms) expect(hashes.rules[rule.rule]).toBe(contentHash(rule));
        expect(hashes.instrument).toBe(contentHash(instrument));
        const eligibility = files.get(`data/eligibility/${instrument.id}.json`);
        expect(hashes.eligibility).toBe(eligibility ? contentHash(eligibility) : null);
        const documents = files.get(`data/documents/${instrument.id}.json`);
        expect(hashes.documents).toBe(documents ? contentHash(documents) : null);
        expect(Object.keys(hashes.texts)).toEqual(instrument.texts.map(({ lang }) => lang));
        for (const { lang } of instrument.texts) {
          const text = readFileSync(join(ROOT, `src/data/instruments/${instrument.id}/texts/${lang}.txt`));
          expect(hashes.texts[lang]).toBe(createHash('sha256').update(text).digest('hex').slice(0, 16));
        }
      }
      if (path.startsWith('data/states/')) {
        const { facts, counting, holidays, hashes } = content as BuiltState;
        const again = [facts, counting, holidays].map(contentHash);
        expect([hashes.facts, hashes.counting, hashes.holidays]).toEqual(again);
      }
    }
  });
});

describe('the hash of the engine', () => {
  let src: string;
  const edit = (path: string) => {
    const before = readFileSync(join(src, path), 'utf8');
    writeFileSync(join(src, path), `${before}// changed\n`);
  };
  beforeEach(() => {
    src = mkdtempSync(join(tmpdir(), 'dedere-src-'));
    for (const room of ['calendar', 'counting', 'cases', 'law', 'eligibility', 'app', 'ui', 'wording'])
      cpSync(join(ROOT, 'src', room), join(src, room), { recursive: true });
  });
  afterEach(() => rmSync(src, { recursive: true }));

  it('is the same of the same sources', () => {
    expect(engineHash(src)).toMatch(/^[0-9a-f]{16}$/);
    expect(engineHash(src)).toBe(engineHash(src));
  });
  it.each([
    'calendar/day.ts',
    'counting/count-term.ts',
    'law/built/holiday-table.ts',
    'app/term-question.ts',
  ])('changes with %s', (path) => {
    const before = engineHash(src);
    edit(path);
    expect(engineHash(src)).not.toBe(before);
  });
  it.each(['ui/App.tsx', 'wording/words.ts', 'app/command-line/propose.ts'])('does not see %s', (path) => {
    const before = engineHash(src);
    edit(path);
    expect(engineHash(src)).toBe(before);
  });
});
