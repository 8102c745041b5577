import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFolder } from '../../build/zip-plugin.ts';

function folderWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dedere-zip-'));
  mkdirSync(join(folder, 'data'));
  for (const name of names) writeFileSync(join(folder, name), `content of ${name}`);
  return folder;
}

it('packs the same files into the same bytes, whenever and in whatever order they were written', () => {
  const folders = [folderWith(['a.js', 'data/b.json']), folderWith(['data/b.json', 'a.js'])];
  const [first, second] = folders.map(zipFolder);
  for (const folder of folders) rmSync(folder, { recursive: true });
  expect(first).toEqual(second);
  const unpacked = unzipSync(first ?? new Uint8Array());
  expect(Object.keys(unpacked)).toEqual(['a.js', 'data/b.json']);
  expect(strFromU8(unpacked['data/b.json'] ?? new Uint8Array())).toBe('content of data/b.json');
});
